"""Bodies that a page shows to nobody as it stands: JSON-LD's articleBody, a JSON state, or text for lack of scripts.

Looked at only where the visible page has next to no body; what is read becomes blocks like any other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from flows.pages.data_states import load_inner, read_states
from flows.pages.dom_boxes import Box
from flows.pages.dom_pieces import Piece
from flows.pages.normalise import DOTS, flatten, normalise_space

_ARTICLE_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]|\\.)*)"', re.DOTALL)
_LARGEST = 2_000_000  # characters of one script
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
_TITLE_KEYS, _SHORT_TITLE = re.compile(r"title|headline", re.IGNORECASE), 8  # letters and digits
_ELSEWHERE = 1 / 3  # what a body is worth that stands under no title of the page
_DEEPEST = 4  # runs within runs, as the words of a link are, and lists within lists
_SHORTEST, _SHORT_STORY, _MOST_NODES = 40, 400, 400_000
_LEAST_WORDS = 60  # fewer in a body from data is no body


def read_data_body(tree: Any, title: str, *, in_states: bool) -> tuple[list[Piece], str] | None:
    """(paragraphs, source) of the longest body in a page's data, in JSON states too; None where there is none.

    States hold other stories, too: one under the page's ``title`` counts three times.
    """
    found = [(1.0, split_markup(read_article_body(tree)), "json_ld")]
    found += [(1.0, read_unscripted(node), "noscript") for node in tree.css("noscript")]
    for state in read_states(tree) if in_states else ():
        found += [(worth, paragraphs, "json_state") for worth, paragraphs in _text_runs(state, flatten(title))]
    _, paragraphs, source = max(found, key=lambda body: body[0] * sum(map(len, body[1])))
    if sum(p.count(" ") + 1 for p in paragraphs) < _LEAST_WORDS:
        return None
    box = Box("script", {}, None, None)
    box.describe()
    return [Piece(text, box) for text in paragraphs], source


def read_article_body(tree: Any) -> str:
    """The longest ``articleBody`` of the page's JSON-LD; empty where there is none or it is cut off."""
    found = [""]
    for node in tree.css('script[type="application/ld+json"]'):
        text = node.text()
        if len(text) < _LARGEST and "articleBody" in text:
            found += map(_unquote, _ARTICLE_BODY.findall(text))
    body = max(found, key=len).strip()
    return "" if body.endswith(DOTS) else body


def _unquote(raw: str) -> str:
    try:
        text = str(json.loads(f'"{raw}"', strict=False))
    except ValueError:
        text = raw
    return unescape(text) if "&lt;" in text or "&#" in text or "&amp;" in text else text


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


def _text_runs(state: Any, title: str) -> Iterator[tuple[float, list[str]]]:
    """Long markup strings, and lists whose items carry paragraphs, each with what it is worth."""
    todo: list[tuple[Any, float]] = [(state, _ELSEWHERE)]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        value, worth = todo.pop()
        if isinstance(value, dict):
            worth = 1.0 if title and worth < 1.0 and _is_titled(value, title) else worth
            for key, inner in value.items():
                if isinstance(inner, str):
                    if len(inner) <= _SHORT_STORY:
                        continue
                    if (data := load_inner(inner)) is not None:
                        todo.append((data, worth))
                    elif key.lower() in _TEXT_KEYS or "</p>" in inner:
                        yield worth, split_markup(inner)
                elif not _OTHER_STORIES.search(key):
                    todo.append((inner, worth))
        elif isinstance(value, list):
            texts = [text for item in value for text in _item_texts(item)]
            if sum(len(text) >= _SHORTEST for text in texts) >= 2:
                yield worth, texts
            todo += [(item, worth) for item in value if isinstance(item, dict | list)]


def _is_titled(item: dict[str, Any], title: str) -> bool:
    """Whether an item goes by the page's title, as ``{"title": …}`` or ``{"title": {"rendered": …}}`` say."""
    for key, inner in item.items():
        if _TITLE_KEYS.search(key):
            names = inner.values() if isinstance(inner, dict) else (inner,)
            found = [flatten(name) for name in names if isinstance(name, str) and len(name) <= _SHORT_STORY]
            if any(name in title for name in found if len(name) >= _SHORT_TITLE):
                return True
    return False


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
