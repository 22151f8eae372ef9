"""JSON-LD: the nodes that a page states about itself, and the one that is its story."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit

Node = dict[str, Any]

#: Types that are a story, from the most telling to the least; looked up without `schema:` and the like.
STORY_TYPES = frozenset(
    (
        "newsarticle", "article", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
        "backgroundnewsarticle", "reviewnewsarticle", "advertisercontentarticle", "satiricalarticle",
        "liveblogposting", "blogposting", "report", "techarticle", "scholarlyarticle", "medicalscholarlyarticle",
        "socialmediaposting", "discussionforumposting", "askpublicnewsarticle", "pressrelease",
    )
)  # fmt: skip
LESSER_TYPES = frozenset(
    ("review", "recipe", "creativework", "videoobject", "podcastepisode", "event", "howto", "interview")
)
PAGE_TYPES = frozenset(("webpage", "itempage", "articlepage", "newspage", "collectionpage"))
_MOST_NODES, _DEEPEST = 2000, 12
_REPAIRABLE = 60_000  # characters: mending is slow
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


class Graph(NamedTuple):
    """All typed nodes of a page, and those with an @id by it."""

    nodes: list[Node]
    by_id: dict[str, Node]


def read_graph(scripts: Iterable[str]) -> Graph:
    """All typed nodes of the page's JSON-LD scripts, in their order."""
    nodes: list[Node] = []
    for text in scripts:
        if (data := load_json(text)) is not None:
            nodes += _walk(data)
    by_id: dict[str, Node] = {}
    for node in nodes:
        if isinstance(name := node.get("@id"), str) and len(node) > len(by_id.get(name, ())):
            by_id[name] = node
    return Graph(nodes, by_id)


def load_json(text: str) -> Any:
    """The data of a script; cheap repairs first, then thorough ones; None where nothing helps."""
    text = text.strip()
    if not text:
        return None
    for mended in _mend(text):
        try:
            return json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
    return _repair(text)


def _mend(text: str) -> Iterator[str]:
    yield text
    text = _TRAILING_COMMA.sub(r"\1", _WRAPPING.sub("", _WRAPPING.sub("", text)).strip().rstrip(";"))
    yield text
    if "&quot;" in text:
        yield html.unescape(text)


def _repair(text: str) -> Any:
    if len(text) > _REPAIRABLE or text[:1] not in "{[":
        return None
    from json_repair import loads

    try:
        found = loads(text)
    except (ValueError, RecursionError, IndexError, TypeError):
        return None
    return found if isinstance(found, dict | list) else None


def _walk(data: Any) -> list[Node]:
    """Typed nodes at the top, in @graph, and where a page or list holds its story."""
    found: list[Node] = []
    todo: list[tuple[Any, int]] = [(data, 0)]
    while todo and len(found) < _MOST_NODES:
        item, depth = todo.pop()
        if isinstance(item, list) and depth < _DEEPEST:
            todo += [(part, depth + 1) for part in reversed(item)]
        elif isinstance(item, dict) and depth < _DEEPEST:
            if "@type" in item:
                found.append(item)
            inner = [item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart") if key in item]
            todo += [(part, depth + 1) for part in reversed(inner) if isinstance(part, dict | list)]
    return found


def types_of(node: Node) -> frozenset[str]:
    """The node's types, lower case, without their vocabulary."""
    stated = node.get("@type")
    if isinstance(stated, str):
        return _read_type(stated)
    return frozenset().union(*map(_read_type, strings(stated)))


@lru_cache(maxsize=1024)
def _read_type(stated: str) -> frozenset[str]:
    return frozenset(word.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for word in strings(stated))


def find_stories(graph: Graph) -> list[Node]:
    """Nodes that are a story; those of lesser types only where there is none."""
    stories = [node for node in graph.nodes if types_of(node) & STORY_TYPES]
    return stories or [node for node in graph.nodes if types_of(node) & LESSER_TYPES]


def find_pages(graph: Graph) -> list[Node]:
    """Nodes that are the page itself."""
    return [node for node in graph.nodes if types_of(node) & PAGE_TYPES]


def choose_story(stories: Sequence[Node], addresses: Iterable[str | None], fits: Any) -> Node | None:
    """The page's own story: by its address, then by its headline (``fits``), then the fullest of all.

    A page that lists several stories, none of which is at its address or under its headline, has none.
    """
    if not stories:
        return None
    own = {_path_of(url) for url in addresses if url} - {""}
    by_address = [node for node in stories if own & {_path_of(url) for url in _addresses(node)}]
    by_headline = [node for node in stories if any(map(fits, strings(node.get("headline") or node.get("name"))))]
    both = [node for node in by_headline if any(node is other for other in by_address)]
    close = both or by_headline or by_address
    if not close and len(stories) > 3:
        return None
    return max(close or stories, key=_fullness)


def _fullness(node: Node) -> int:
    return sum(
        bool(node.get(key)) for key in ("headline", "author", "datePublished", "articleBody", "keywords", "image")
    )


def _addresses(node: Node) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        for value in as_list(node.get(key)):
            if isinstance(value, dict):
                value = value.get("@id") or value.get("url")
            if isinstance(value, str):
                yield value


def _path_of(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return parts.path.rstrip("/").lower() + ("?" + parts.query if parts.query else "")


def as_list(value: Any) -> list[Any]:
    """A value that may stand alone or in a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def strings(value: Any) -> list[str]:
    """The non-empty strings in a value, a list, or under @value, @list and name."""
    found: list[str] = []
    for item in as_list(value):
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name") or item.get("@list")
        if isinstance(item, list):
            found += [part for part in item if isinstance(part, str)]
        elif isinstance(item, str):
            found.append(item)
    return [html.unescape(text).strip() for text in found if text and text.strip()]


def resolve(graph: Graph, item: Any) -> Any:
    """A reference ``{"@id": …}`` as the node that it names."""
    if isinstance(item, dict) and isinstance(name := item.get("@id"), str) and "name" not in item:
        return graph.by_id.get(name, item)
    return item


def truth_of(value: Any) -> bool | None:
    """A boolean that may be written as a string."""
    if isinstance(value, bool):
        return value
    word = str(value).rsplit("/", 1)[-1].strip().lower()
    return {"true": True, "false": False}.get(word)
