"""The fields of a record, found by their names however these are spelt, and whatever the record stands in."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import lru_cache
from typing import Any

from flows.pages.decode import find_encoding

#: Structs that hold a whole record, as search engines and interfaces give them; their parts count as the record's own.
ENVELOPES = frozenset(
    (
        "source", "data", "doc", "document", "record", "page", "result", "item", "article", "story", "news", "node",
        "fields", "attributes", "properties", "post", "entry", "object",
    )
)  # fmt: skip
_DEEPEST = 3  # envelopes, one in the other
_LONGEST = 20_000  # bytes of a field beside the page


@lru_cache(4096)
def fold_name(name: str) -> str:
    """The name of a column as names are compared: ``pageUrl``, ``page_url`` and ``Page-URL`` are one."""
    return name.replace("_", "").replace("-", "").replace(" ", "").lower()


@lru_cache(4096)
def fold_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """The same for the names of a whole record, which most others of its file have too."""
    return tuple(map(fold_name, names))


def strip_envelope(folded: str) -> str:
    """A column's folded name without that of the struct around its record."""
    around, _, inner = folded.partition(".")
    return inner if inner and around in ENVELOPES else folded


def is_called(name: str, folded: Set[str]) -> bool:
    """Whether a table's column bears one of some folded names, in an envelope or not."""
    own = fold_name(name)
    return own in folded or strip_envelope(own) in folded


def fold_record(record: Mapping[str, Any], depth: int = 0) -> dict[str, Any]:
    """The values by folded names, those of structs behind a dot; of names that fold alike, the first with a value.

    What stands in an envelope counts where the record itself has no value of such a name.
    """
    known: dict[str, Any] = {}
    envelopes: list[dict[str, Any]] = []
    for name, value in zip(fold_names(tuple(record)), record.values(), strict=True):
        if isinstance(value, dict):
            if name in ENVELOPES and depth < _DEEPEST:
                envelopes.append(value)
                continue
            for inner, within in zip(fold_names(tuple(value)), value.values(), strict=True):
                known.setdefault(f"{name}.{inner}", within)
        if known.get(name) is None:
            known[name] = value
    spelt = {strip_envelope(name): value for name, value in known.items() if "." in name}  # as tables write one
    for inside in (spelt, *(fold_record(envelope, depth + 1) for envelope in envelopes)):
        for name, value in inside.items():
            if known.get(name) is None:
                known[name] = value
    return known


def find_value(known: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, Any]:
    """(name, value) of the first of these names that has a value, else of the first that is there, else ("", None)."""
    missing = ""
    for name, folded in zip(names, fold_names(names), strict=True):
        if (value := known.get(folded)) is not None:
            return name, value
        if not missing and folded in known:
            missing = name
    return missing, None


def spell_bytes(known: Mapping[str, Any], page: bytes) -> Mapping[str, Any]:
    """The record with its short bytes as texts: of UTF-8, or else of the encoding that the page, being longer, tells.

    Tables hold bytes where no column says that it is text, or where one of its texts is no UTF-8.
    """
    texts: dict[str, Any] = {}
    encoding = ""
    for name, value in known.items():
        if isinstance(value, bytes) and len(value) <= _LONGEST:
            try:
                texts[name] = value.decode()
            except UnicodeDecodeError:
                encoding = encoding or find_encoding(page)
                texts[name] = value.decode("cp1252" if encoding == "utf-8" else encoding, "replace")
    return {**known, **texts} if texts else known
