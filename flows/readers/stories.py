"""What a record says of the story in its page, beside the page itself."""

from __future__ import annotations

import html
import json
from ast import literal_eval
from collections.abc import Iterator, Mapping
from typing import Any

from flows.pages.normalise import normalise_space
from flows.pages.types import Stated
from flows.readers.fields import find_value, fold_name
from flows.readers.types import Columns, clean

_NAMES = ("name", "label", "title", "term", "tag", "value", "rendered")  # what a struct calls an author, a tag, a title
_LONGEST, _LONGEST_LIST = 500, 20_000  # characters of one text, and of a list that is written out
_MOST = 100  # texts of one field


def read_story(known: Mapping[str, Any], columns: Columns) -> Stated:
    """Headline, day, authors, section and keywords that a record gives, by its folded names."""
    published = find_value(known, columns.published)[1]
    if published is None and is_of_story(known, columns):
        published = find_value(known, columns.unsure_date)[1]
    published = take_time(published)
    return Stated(
        headline=next(_texts(known, columns.headline), None),
        published="" if published is None else clean(str(published)[:_LONGEST]),
        authors=tuple(_texts(known, columns.authors)),
        section=next(_texts(known, columns.section), None),
        keywords=tuple(_texts(known, columns.keywords)),
    )


def is_of_story(known: Mapping[str, Any], columns: Columns) -> bool:
    """Whether a record says something of the story, so that its ``date`` is likely the day of publication."""
    return any(known.get(fold_name(mark)) is not None for mark in columns.story_marks)


def take_time(value: Any) -> Any:
    """A time as a text, a number or a date; None for anything else.

    It may stand in a struct, as MongoDB exports it: ``{"$date": …}``, and numbers as ``{"$numberLong": "…"}``.
    """
    if isinstance(value, Mapping):
        value = value.get("$date")
        value = value.get("$numberLong") if isinstance(value, Mapping) else value
    return value if isinstance(value, str | int | float) or hasattr(value, "isoformat") else None


def _texts(known: Mapping[str, Any], names: tuple[str, ...]) -> Iterator[str]:
    """The texts of a field: one, or those of a list, of structs with a name, or of such a list written as text."""
    _, value = find_value(known, names)
    if isinstance(value, str) and value[:1] == "[" and value[-1:] == "]" and len(value) <= _LONGEST_LIST:
        value = _read_list(value)
    for item in value[:_MOST] if isinstance(value, list) else [value]:
        text = next((item[name] for name in _NAMES if name in item), None) if isinstance(item, Mapping) else item
        if isinstance(text, str) and len(text) <= _LONGEST and (bare := normalise_space(html.unescape(text))):
            yield clean(bare)


def _read_list(text: str) -> Any:
    """The list that a text writes out in JSON or in Python, as tables do; else the text."""
    for read in (json.loads, literal_eval):
        try:
            value = read(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            continue
        if isinstance(value, list):
            return value
    return text
