"""The states that a page carries for its scripts: JSON, given to variables, in strings and attributes, or streamed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

#: Where a script gives the page's state to a variable, as JSON or as a string that holds JSON.
_STATE = re.compile(
    r"""[\w$.]{0,40}(?:__|state|data|store|props|content)[\w$]{0,40}["']?\]?\s*=\s*(JSON\.parse\(\s*)?(?=[{\["'])""",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL)
_ESCAPES = re.compile(r"\\.|\"", re.DOTALL)
_UNDEFINED = re.compile(r"(?<=[:,\[])\s*undefined(?=\s*[,}\]])")
_HEAD, _MOST_STATES = 2_000, 4  # characters of a script in which its next state begins, and how many are read
_LARGEST, _SMALLEST = 8_000_000, 500
#: Strings of a script, whole or cut off; a page's markup or JSON may stand in a long one.
_STRING = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"?' + r"|'[^'\\\n]*(?:\\.[^'\\\n]*)*'?")
_MARKUP = re.compile(r"(?:<|\\u003c|\\x3c)/?(?:\\u002f|\\x2f|\\/)?p\b", re.IGNORECASE)
_HEX_ESCAPE = re.compile(r"\\x([0-9a-fA-F]{2})")
_MOST_STRINGS, _MOST_NODES, _DEEPEST = 200, 5_000, 60
#: How Next.js streams what its pages consist of, and the rows of that: a text of so many bytes, or JSON.
_STREAMED = re.compile(r'__next_f\.push\(\[1,\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*\]\)', re.DOTALL)
_ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),|([A-Z]{0,2}))")
_OF_ANGULAR = {"&q;": '"', "&s;": "'", "&l;": "<", "&g;": ">", "&a;": "&"}


def read_states(tree: Any) -> Iterator[Any]:
    """All that a page's scripts and attributes hold as data: dicts, lists, and strings of markup."""
    streamed: list[str] = []
    for node in tree.css("script"):
        kind = node.attributes.get("type") or ""
        text = node.text()
        if "__next_f" in text[:_HEAD]:
            streamed += _STREAMED.findall(text)
        elif _SMALLEST <= len(text) <= _LARGEST and "ld+json" not in kind:
            yield from _read_json_script(text) if "json" in kind else _read_script(text)
    if streamed:
        yield list(_read_rows(streamed))
    yield from _read_attributes(tree)


def load_inner(text: str) -> Any:
    """The data that a string holds as JSON; None where it holds none."""
    if text[:1] not in ("{", "["):
        return None
    with suppress(ValueError, RecursionError):
        return unflatten(json.loads(text, strict=False))
    return None


def _read_json_script(text: str) -> Iterator[Any]:
    if text.lstrip().startswith("{&q;"):
        for sign, character in _OF_ANGULAR.items():
            text = text.replace(sign, character)
    with suppress(ValueError, RecursionError):
        value, _ = _read_json(text, is_string=False)
        if isinstance(value, dict | list):
            yield unflatten(value)


def _read_script(text: str) -> Iterator[Any]:
    """The states that a script gives to variables, then what its long strings hold."""
    at = 0
    for _ in range(_MOST_STATES):
        if (opening := _STATE.search(text, at, at + _HEAD)) is None:
            break
        at = opening.end()
        with suppress(ValueError, RecursionError):
            value, size = _read_json(text[at:], is_string=opening[1] is not None)
            at += size
            if isinstance(value, str):
                value = load_inner(value)
            if isinstance(value, dict | list):
                yield value
    long = (quoted[0] for quoted in _STRING.finditer(text) if quoted.end() - quoted.start() >= _SMALLEST)
    for string in islice(long, _MOST_STRINGS):
        if string[1] in "{[" or _MARKUP.search(string):
            with suppress(ValueError, RecursionError):
                value = _read_string(string)
                yield load_inner(value) or {"html": value}


def _read_string(quoted: str) -> str:
    text = _HEX_ESCAPE.sub(r"\\u00\1", quoted)
    if text[0] == "'":
        text = f'"{_ESCAPES.sub(_spell_as_json, text[1:-1])}"'
    return str(json.loads(text, strict=False))


def _read_json(text: str, *, is_string: bool) -> tuple[Any, int]:
    """The value that a script's text begins with, of a string what stands in it, and its size.  Raises ValueError."""
    bare = text.lstrip()
    size = len(text) - len(bare)
    if is_string and (quoted := _QUOTED.match(bare)):
        size += quoted.end()
        bare = f'"{_ESCAPES.sub(_spell_as_json, quoted[1])}"'
    decoder = json.JSONDecoder(strict=False)
    try:
        value, end = decoder.raw_decode(bare)
    except ValueError:
        value, end = decoder.raw_decode(_UNDEFINED.sub("null", bare))
    return (decoder.decode(value) if is_string and isinstance(value, str) else value), size + end


def _spell_as_json(escape: re.Match[str]) -> str:
    """A quotation mark, or what a backslash hides, of a string between single ones as it stands between double ones."""
    return {"\\'": "'", '"': '\\"'}.get(escape[0], escape[0])


def _read_attributes(tree: Any) -> Iterator[Any]:
    """What elements that a script is to fill hold as JSON, as Inertia, Astro and Vue have it."""
    for node in tree.css("body *")[:_MOST_NODES]:
        for text in node.attributes.values():
            if text and len(text) >= _SMALLEST and (value := load_inner(text)) is not None:
                yield value


def unflatten(value: Any) -> Any:
    """A list of values that name each other by their places, as Nuxt and React Router write it, as what they mean."""
    first = value[0] if isinstance(value, list) and value else None
    if isinstance(first, dict):
        places = list(first.values())
    else:
        places = first[1:] if isinstance(first, list) and first and isinstance(first[0], str) else []
    if not places or not all(type(place) is int for place in places) or len(value) <= max(places):
        return value
    return _Flat(value).read(0, 0)


class _Flat:
    """Values by their places, each read once."""

    def __init__(self, values: list[Any]) -> None:
        self.values = values
        self.known: dict[int, Any] = {}

    def read(self, place: Any, depth: int) -> Any:
        """The value at a place with all that it names; None for one that names itself."""
        if type(place) is not int or not 0 <= place < len(self.values) or depth > _DEEPEST:
            return None
        if place not in self.known:
            self.known[place] = None
            self.known[place] = self._fill(self.values[place], depth + 1)
        return self.known[place]

    def _fill(self, value: Any, depth: int) -> Any:
        if isinstance(value, dict):
            return {self._name(key): self.read(place, depth) for key, place in value.items()}
        if isinstance(value, list):
            is_wrapped = len(value) == 2 and isinstance(value[0], str)  # ["Reactive", 1]
            return self.read(value[1], depth) if is_wrapped else [self.read(place, depth) for place in value]
        return value

    def _name(self, key: str) -> str:
        """A key, which React Router writes as the place of its name."""
        place = int(key[1:]) if key[:1] == "_" and key[1:].isdecimal() else -1
        return str(self.values[place]) if 0 <= place < len(self.values) else key


def _read_rows(streamed: list[str]) -> Iterator[Any]:
    """The rows that Next.js streams, those that are texts put where others name them."""
    parts = []
    for part in streamed:
        with suppress(ValueError):
            parts.append(json.loads(part, strict=False))
    stream, at = "".join(parts).encode("utf-8", "ignore"), 0
    texts: dict[str, str] = {}
    rows: list[bytes] = []
    while row := _ROW.match(stream, at):
        if row[2]:
            at = row.end() + int(row[2], 16)
            texts["$" + row[1].decode()] = stream[row.end() : at].decode("utf-8", "replace")
        else:
            end = stream.find(b"\n", row.end())
            at = len(stream) if end < 0 else end + 1
            rows += [] if row[3] else [stream[row.end() : at]]
    for text in rows:
        with suppress(ValueError, RecursionError):
            yield _read_element(json.loads(text), texts)


def _read_element(value: Any, texts: dict[str, str]) -> Any:
    """A value of React's with its elements, ``["$", "p", null, {"children": …}]``, as dicts with a list of children."""
    if isinstance(value, str):
        return texts.get(value, value)
    if isinstance(value, list):
        if len(value) >= 4 and value[0] == "$" and isinstance(value[3], dict):
            element = {key: _read_element(inner, texts) for key, inner in value[3].items()}
            children = element.get("children", [])
            return element | {"type": value[1], "children": children if isinstance(children, list) else [children]}
        return [_read_element(inner, texts) for inner in value]
    return {key: _read_element(inner, texts) for key, inner in value.items()} if isinstance(value, dict) else value
