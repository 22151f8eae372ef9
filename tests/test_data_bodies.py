"""Bodies that a page carries as data alone: the states of frameworks and the trees of editors."""

from __future__ import annotations

import json
from collections.abc import Callable
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


WRAPS: dict[str, Callable[[str], str]] = {
    "JSON": lambda state: f'<script id="__NEXT_DATA__" type="application/json">{state}</script>',
    "capitals": lambda state: f"<script>window.__INITIAL_STATE__ = {state};</script>",
    "camel case": lambda state: f"<script>window.preloadedData={state}; boot();</script>",
    "brackets": lambda state: f'<script>window["__STATE__"]={state}</script>',
    "a variable": lambda state: f"<script>'use strict'; var initialState = {state};</script>",
    "undefined": lambda state: f'<script>self.__data = {{"user":undefined,"page":{state},"ads":[undefined]}}</script>',
    "a string": lambda state: f"<script>window.__STATE__ = JSON.parse({json.dumps(state)});</script>",
    "single quotes": lambda state: f"<script>window.__STATE__=JSON.parse( {in_quotes(state)} )</script>",
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
        f"<script>window.__STATE__ = {make_state(SHAPES['markup'])[:-40]}</script>",  # cut off
        f"<script>window.__STATE__ = JSON.parse({json.dumps(make_state(SHAPES['markup']))[:-40]});</script>",
        f"<script>window.__STATE__ = JSON.parse('{'x' * 900}');</script>",
        f"<script>window.__STATE__ = load({{a: [1, 2], b: '{'y' * 900}'}})</script>",
        f'<script>window.__STATE__ = "{"z" * 900}"</script>',
        f"<script>state={'[' * 50_000}</script>",
    ],
)
def test_scripts_that_hold_no_state_that_can_be_read(script: str) -> None:
    assert body_of(script) == []
