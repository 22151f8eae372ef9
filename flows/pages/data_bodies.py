"""Bodies that a page shows to nobody as it stands: JSON-LD's articleBody, a JSON state, or text for lack of scripts.

Looked at only where the visible page has next to no body; what is read becomes blocks like any other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from itertools import islice
from typing import Any

from flows.pages.dom_boxes import Box
from flows.pages.dom_hints import read_article_body
from flows.pages.dom_pieces import Piece
from flows.pages.normalise import normalise_space

#: Where a script gives the page's state to a variable, as JSON or as a string that holds JSON.
_STATE = re.compile(
    r"""[\w$.]{0,40}(?:__|state|data|store|props|content)[\w$]{0,40}["']?\]?\s*=\s*(JSON\.parse\(\s*)?(?=[{\["'])""",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL)
_ESCAPES = re.compile(r"\\.|\"", re.DOTALL)
_UNDEFINED = re.compile(r"(?<=[:,\[])\s*undefined(?=\s*[,}\]])")
_HEAD, _MOST_STATES = 2_000, 4  # characters of a script in which its states begin, and how many are read
_BREAKS = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|blockquote|section|figure|tr)\b[^>]{0,300}>|\n{1,}", re.IGNORECASE
)
_TAGS = re.compile(r"<[^>]{1,500}>")
_TEXT_KEYS = frozenset(
    ("text", "content", "html", "body", "value", "paragraph", "bodytext", "articlebody", "contenthtml")
)
_OTHER_STORIES = re.compile(
    r"related|recommend|comment|latest|popular|trending|sidebar|footer|menu|more", re.IGNORECASE
)
#: Where the trees of editors (Portable Text, ProseMirror, Lexical, Contentful, Editor.js) keep a paragraph's runs of
#: text, and what a paragraph consists of.
_RUNS, _CONTENTS = ("children", "content", "nodes", "spans"), ("data", "attributes", "attrs", "fields", "value")
_KINDS = ("type", "_type", "nodeType", "tag", "name")
_NESTED = re.compile(r"list|quote", re.IGNORECASE)
_DEEPEST = 4  # runs within runs, as the words of a link are, and lists within lists
_LARGEST, _SHORTEST, _MOST_NODES = 8_000_000, 40, 400_000
_LEAST_WORDS = 60  # fewer in a body from data is no body


def read_data_body(tree: Any, *, in_states: bool = True) -> tuple[list[Piece], str] | None:
    """(paragraphs, source) of the longest body in a page's data, in JSON states too; None where there is none."""
    found = [(split_markup(read_article_body(tree, keep_markup=True)), "json_ld")]
    found += [(read_unscripted(node), "noscript") for node in tree.css("noscript")]
    found += [(paragraphs, "json_state") for paragraphs in (_state_bodies(tree) if in_states else ())]
    paragraphs, source = max(found, key=lambda pair: sum(map(len, pair[0])))
    if sum(p.count(" ") + 1 for p in paragraphs) < _LEAST_WORDS:
        return None
    box = Box("script", {}, None, None)
    box.describe()
    return [Piece(text, box) for text in paragraphs], source


def read_unscripted(node: Any) -> list[str]:
    """Paragraphs, and the headings between them, that a ``noscript`` element holds for browsers without scripts."""
    texts = [(part.tag, normalise_space(part.text())) for part in node.css("p, h2, h3")]
    long = [i for i, (tag, text) in enumerate(texts) if tag == "p" and len(text) >= _SHORTEST]
    return [text for _, text in texts[long[0] : long[-1] + 1] if text] if long else []


def split_markup(text: str) -> list[str]:
    """The paragraphs of a text that may hold markup or line breaks."""
    if "&lt;" in text:
        text = unescape(text)
    parts = (normalise_space(unescape(_TAGS.sub("", part))) for part in _BREAKS.split(text))
    return [part for part in parts if part]


def _state_bodies(tree: Any) -> Iterator[list[str]]:
    for node in tree.css("script"):
        kind = (node.attributes or {}).get("type") or ""
        text = node.text()
        if len(text) > _LARGEST or len(text) < 500 or "ld+json" in kind:
            continue
        for state in _read_states(text, is_json="json" in kind):
            yield from _text_runs(state)


def _read_states(text: str, *, is_json: bool) -> Iterator[Any]:
    """The states that a script holds; whole, or given to variables."""
    if is_json:
        starts = [(0, False)]
    else:
        starts = [
            (opening.end(), opening[1] is not None) for opening in islice(_STATE.finditer(text[:_HEAD]), _MOST_STATES)
        ]
    for start, is_string in starts:
        with suppress(ValueError, RecursionError):
            state = _read_json(text[start:].lstrip(), is_string=is_string)
            if isinstance(state, dict | list):
                yield state


def _read_json(text: str, *, is_string: bool) -> Any:
    """The value that a script's text begins with; of a string what stands in it.  Raises ValueError."""
    if is_string and (quoted := _QUOTED.match(text)):
        text = f'"{_ESCAPES.sub(_spell_as_json, quoted[1])}"'
    decoder = json.JSONDecoder(strict=False)
    try:
        value, _ = decoder.raw_decode(text)
    except ValueError:
        value, _ = decoder.raw_decode(_UNDEFINED.sub("null", text))
    return decoder.decode(value) if is_string and isinstance(value, str) else value


def _spell_as_json(escape: re.Match[str]) -> str:
    """A quotation mark, or what a backslash hides, of a string between single ones as it stands between double ones."""
    return {"\\'": "'", '"': '\\"'}.get(escape[0], escape[0])


def _text_runs(state: Any) -> Iterator[list[str]]:
    """Long markup strings, and lists whose items carry paragraphs."""
    todo: list[Any] = [state]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, str):
                    if key.lower() in _TEXT_KEYS and len(inner) > 400:
                        yield split_markup(inner)
                elif not _OTHER_STORIES.search(key):
                    todo.append(inner)
        elif isinstance(value, list):
            texts = [text for item in value for text in _item_texts(item)]
            if sum(len(text) >= _SHORTEST for text in texts) >= 2:
                yield texts
            todo += [item for item in value if isinstance(item, dict | list)]


def _item_texts(item: Any, depth: int = 0) -> list[str]:
    """The paragraphs of one item of a list, where it carries its text directly or in runs."""
    if isinstance(item, str):
        return split_markup(item) if len(item) >= _SHORTEST and " " in item else []
    if not isinstance(item, dict) or depth > _DEEPEST:
        return []
    for key, inner in item.items():
        if key.lower() in _TEXT_KEYS and isinstance(inner, str) and " " in inner:
            return split_markup(inner)
    runs = _runs_of(item)
    if any(isinstance(run, str) or _own_text(run) for run in runs):
        return [text] if (text := normalise_space(_join_runs(runs))) else []
    if any(_NESTED.search(str(item.get(key))) for key in _KINDS if key in item):
        return [text for run in runs for text in _item_texts(run, depth + 1)]
    inside = next((item[key] for key in _CONTENTS if isinstance(item.get(key), dict)), None)
    return _item_texts(inside, depth + 1)


def _runs_of(item: dict[str, Any]) -> list[Any]:
    return next((item[key] for key in _RUNS if isinstance(item.get(key), list)), [])


def _own_text(run: Any) -> str:
    """The text that a run carries directly."""
    texts = run.items() if isinstance(run, dict) else ()
    return next((text for key, text in texts if key.lower() in _TEXT_KEYS and isinstance(text, str)), "")


def _join_runs(runs: list[Any], depth: int = 0) -> str:
    """What the runs of a paragraph say one after the other, those of its links, too."""
    parts = []
    for run in runs:
        text = run if isinstance(run, str) else _own_text(run)
        if not text and isinstance(run, dict) and depth < _DEEPEST:
            text = _join_runs(_runs_of(run), depth + 1)
        parts.append(text)
    return "".join(parts)
