"""Bodies that a page carries as data alone: the states of frameworks and the trees of editors."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from typing import Any

import pytest

from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture

DAYS = ("Monday", "Tuesday", "Friday", "Sunday")
STORY = [
    f'The council of Lindvik agreed on {day} to close the "old pier" for two years, after divers found cracks in its '
    "pillars, and asked the ferry's owners to move their boats before the winter comes."
    for day in DAYS
]
OTHERS = [{"title": f"Another story of the harbour, number {n}"} for n in range(9)]
Shape = Callable[[list[str]], Any]


def leaf(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "text", "text": text, **more}


def three(text: str) -> tuple[str, str, str]:
    """A paragraph in runs: before, in and behind a link."""
    return text[:40], text[40:60], text[60:]


def portable(text: str) -> dict[str, Any]:
    return {"_type": "block", "style": "normal", "children": [{"_type": "span", "text": run} for run in three(text)]}


def contentful(text: str) -> dict[str, Any]:
    head, link, tail = ({"nodeType": "text", "value": run, "marks": []} for run in three(text))
    linked = {"nodeType": "hyperlink", "data": {"uri": "https://post.example/a"}, "content": [link]}
    return {"nodeType": "paragraph", "content": [head, linked, tail]}


def lexical(text: str) -> dict[str, Any]:
    head, link, tail = map(leaf, three(text))
    return {"type": "paragraph", "children": [head, {"type": "link", "url": "/a", "children": [link]}, tail]}


SHAPES: dict[str, Shape] = {
    "markup": lambda texts: {"body": "".join(f"<p>{text}</p>" for text in texts)},
    "strings": lambda texts: {"paragraphs": texts},
    "Draft.js": lambda texts: {"blocks": [{"type": "unstyled", "text": text} for text in texts]},
    "content elements": lambda texts: {"content_elements": [{"type": "text", "content": text} for text in texts]},
    "Portable Text": lambda texts: {"body": [portable(text) for text in texts]},
    "Contentful": lambda texts: {"body": {"nodeType": "document", "content": [contentful(text) for text in texts]}},
    "ProseMirror": lambda texts: {
        "doc": {"type": "doc", "content": [{"type": "paragraph", "content": [leaf(t, marks=[])]} for t in texts]}
    },
    "Lexical": lambda texts: {"root": {"children": [lexical(text) for text in texts]}},
    "Editor.js": lambda texts: {"blocks": [{"type": "paragraph", "data": {"text": text}} for text in texts]},
    "blocks": lambda texts: {"blocks": [{"name": "core/p", "attributes": {"content": text}} for text in texts]},
}


def in_quotes(state: str) -> str:
    """A string between single quotation marks, as a script writes it."""
    return "'" + state.replace("\\", "\\\\").replace("'", "\\'") + "'"


def flatten_as_nuxt(state: Any) -> list[Any]:
    """Each value once, in a list; what holds others has their places."""
    values: list[Any] = []

    def add(value: Any) -> int:
        values.append(None)
        place = len(values) - 1
        if isinstance(value, dict):
            values[place] = {key: add(inner) for key, inner in value.items()}
        else:
            values[place] = [add(inner) for inner in value] if isinstance(value, list) else value
        return place

    add(["Reactive"])
    values[:] = [["Reactive", 1]]
    add(state)
    return values


def flatten_as_router(state: Any) -> list[Any]:
    """The same, where keys are places, too."""
    values: list[Any] = []

    def add(value: Any) -> int:
        values.append(None)
        place = len(values) - 1
        if isinstance(value, dict):
            values[place] = {f"_{add(key)}": add(inner) for key, inner in value.items()}
        else:
            values[place] = [add(inner) for inner in value] if isinstance(value, list) else value
        return place

    add(state)
    return values


def stream(rows: str) -> str:
    parts = [rows[at : at + 300] for at in range(0, len(rows), 300)]
    pushes = (f"<script>self.__next_f.push([1,{json.dumps(part)}])</script>" for part in parts)
    return "<script>(self.__next_f=self.__next_f||[]).push([0])</script>" + "".join(pushes)


WRAPS: dict[str, Callable[[str], str]] = {
    "JSON": lambda state: f'<script id="__NEXT_DATA__" type="application/json">{state}</script>',
    "capitals": lambda state: f"<script>window.__INITIAL_STATE__ = {state};</script>",
    "camel case": lambda state: f"<script>window.preloadedData={state}; boot();</script>",
    "brackets": lambda state: f'<script>window["__STATE__"]={state}</script>',
    "a variable": lambda state: f"<script>'use strict'; var initialState = {state};</script>",
    "undefined": lambda state: f'<script>self.__data = {{"user":undefined,"page":{state},"ads":[undefined]}}</script>',
    "a string": lambda state: f"<script>window.__STATE__ = JSON.parse({json.dumps(state)});</script>",
    "single quotes": lambda state: f"<script>window.__STATE__=JSON.parse( {in_quotes(state)} )</script>",
    "a string alone": lambda state: f"<script>window.__INITIAL_DATA__={json.dumps(state)};</script>",
    "behind another": lambda state: (
        f"<script>App.cacheStore={json.dumps(OTHERS * 20)};App.globalContent={state};</script>"
    ),
    "a response": lambda state: (
        f'<script type="application/json">{json.dumps({"status": 200, "body": state})}</script>'
    ),
    "Angular": lambda state: (
        '<script id="app-state" type="application/json">'
        f"{state.replace('&', '&a;').replace(chr(34), '&q;').replace('<', '&l;').replace('>', '&g;')}</script>"
    ),
    "Nuxt": lambda state: f'<script type="application/json">{json.dumps(flatten_as_nuxt(json.loads(state)))}</script>',
    "React Router": lambda state: (
        f"<script>context.stream.enqueue({json.dumps(json.dumps(flatten_as_router(json.loads(state))))});</script>"
    ),
    "an attribute": lambda state: f'<div id=app data-page="{escape(state)}"></div>',
    "Next.js": lambda state: stream(f'1:I[7,["a"],"Story"]\n2:["$","$L1",null,{state}]\n'),
}


def body_of(script: str) -> list[str]:
    html = (
        "<html><head><title>Lindvik closes its pier - Harbour Post</title></head><body><nav><a href=/n>News</a></nav>"
        f"<h1>Lindvik closes its pier</h1><div id=app>Loading…</div>{script}</body></html>"
    )
    body: list[str] = to_json(extract_page(Capture(payload=html.encode(), source="x", media_type="text/html")), "x")[
        "body"
    ]
    return body


def make_state(shape: Shape) -> str:
    return json.dumps({"props": {"pageProps": {"article": shape(STORY), "latest": OTHERS}}, "menu": OTHERS})


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_the_trees_of_editors(shape: Shape) -> None:
    """A paragraph in several runs is one paragraph."""
    assert body_of(WRAPS["JSON"](make_state(shape))) == STORY


@pytest.mark.parametrize("wrap", WRAPS.values(), ids=WRAPS)
def test_where_scripts_keep_their_state(wrap: Callable[[str], str]) -> None:
    assert body_of(wrap(make_state(SHAPES["Lexical"]))) == STORY


def test_a_list_in_a_tree_keeps_its_items() -> None:
    items = [{"nodeType": "list-item", "content": [contentful(text)]} for text in STORY[1:3]]
    tree = [contentful(STORY[0]), {"nodeType": "unordered-list", "content": items}, contentful(STORY[3])]
    assert body_of(WRAPS["JSON"](json.dumps({"body": {"nodeType": "document", "content": tree}}))) == STORY


@pytest.mark.parametrize(
    "script",
    [
        f"<script>window.__STATE__ = {make_state(SHAPES['strings'])[:-40]}</script>",  # cut off
        f"<script>window.__STATE__ = JSON.parse({json.dumps(make_state(SHAPES['markup']))[:-40]});</script>",
        f"<script>window.__STATE__ = JSON.parse('{'x' * 900}');</script>",
        f"<script>window.__STATE__ = load({{a: [1, 2], b: '{'y' * 900}'}})</script>",
        f'<script>window.__STATE__ = "{"z" * 900}"</script>',
        f"<script>state={'[' * 50_000}</script>",
        f'<script type="application/json">{json.dumps([["Reactive", 1], {"a": 1}, [2, 1, 99], "x" * 600])}</script>',
        stream("1:Tffff,<p>cut" + "x" * 900 + "\n2:[" + "\n3:" + "[" * 50_000),
    ],
)
def test_scripts_that_hold_no_state_that_can_be_read(script: str) -> None:
    assert body_of(script) == []


MARKUP = "".join(f"<p>{text}</p>" for text in STORY)
SCRIPT_TEXT = json.dumps(MARKUP).replace("<", "\\u003C").replace("/", "\\u002F")


@pytest.mark.parametrize(
    "script",
    [
        f"window.__NUXT__=(function(a,b){{return {{data:[{{title:a,body:{SCRIPT_TEXT},ads:b}}]}}}}('Pier',void 0));",
        f"kit.start(app, element, {{data: [null, {{type: 'data', data: {{story: {SCRIPT_TEXT}}}}}]}});",
        f"var article = {{body: {in_quotes(MARKUP)}}};",
        f"var article = {{body: {in_quotes(MARKUP).replace('<', chr(92) + 'x3C')}}};",
        f"window.__STATE__ = {json.dumps({'page': {'body': MARKUP, 'menu': OTHERS}})[:-40]}",  # cut off
    ],
    ids=["Nuxt 2", "SvelteKit", "single quotes", "escapes", "cut off"],
)
def test_markup_in_a_scripts_strings(script: str) -> None:
    assert body_of(f"<script>{script}</script>") == STORY


def test_what_nextjs_streams_as_elements_and_as_texts() -> None:
    paragraphs = [["$", "p", str(n), {"children": [text[:30], ["$", "a", None, {"children": text[30:50]}], text[50:]]}]
                  for n, text in enumerate(STORY)]  # fmt: skip
    tree = ["$", "article", None, {"children": [["$", "h1", None, {"children": "Pier"}], paragraphs]}]
    assert body_of(stream(f"0:{json.dumps(tree)}\n")) == STORY
    size = f"{len(MARKUP.encode()):x}"
    assert body_of(stream(f'5:T{size},{MARKUP}0:["$","$L1",null,{{"story":{{"content":"$5"}}}}]\n')) == STORY


@pytest.mark.parametrize("title", ["Lindvik closes its pier", {"rendered": "Lindvik closes its pier"}])
def test_the_story_under_the_pages_title_stands_before_longer_ones(title: Any) -> None:
    other = {"title": "Ferry sails again", "content": {"rendered": MARKUP.replace("pier", "quay") * 2}}
    state = {"posts": [other, {"title": title, "content": {"rendered": MARKUP}}, other]}
    assert body_of(f'<script type="application/json">{json.dumps(state)}</script>') == STORY
