"""JSON of pages, by lines or whole, and how a record of any container becomes a capture."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from flows.pages.types import Capture
from flows.readers.fields import find_value, fold_name, fold_record, is_called, spell_bytes
from flows.readers.stories import is_of_story, read_story, take_time
from flows.readers.times import read_time
from flows.readers.types import Job, Loss
from flows.readers.window import Window

_NEWLINE = re.compile(rb"\n")
_LINES_BEGIN = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{[ \t]*"')  # one document that is printed over lines breaks the first
_GLANCE = 4096
#: Lists of such records.
_LISTS = (
    "articles", "items", "objects", "results", "docs", "documents", "pages", "records", "data", "entries", "stories",
    "posts", "news", "hits.hits", "hits",
)  # fmt: skip
_ADDRESSES = ("http://", "https://")
_PARAGRAPH = ("text", "content", "value", "html")  # what a paragraph that is a struct calls its text


def read_lines(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The pages of JSON Lines; a loss for each line that is none, further ones in a row as one."""
    position = 0
    while True:
        while not window.is_past() and window.fill(1):
            position = window.position
            line = _take_line(window, job)
            if isinstance(line, Loss):
                yield line
            elif window.broken and not window.held() and not line.endswith(b"\n"):
                break  # the loss of the break tells
            elif line.strip(b" \t\r\n\xef\xbb\xbf"):
                yield from read_line(line, job, position)
        if (broken := window.broken) is None or window.is_past():
            return
        yield job.break_off(broken, str(position))
        window.resume()


def begins_lines(head: bytes) -> bool:
    """Whether a file of JSON that begins so has a record a line, and is no array or document of several lines."""
    return _LINES_BEGIN.match(head) is not None


def read_json(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The pages of JSON Lines, of an array, whose elements are known by their number, or of a single record."""
    if job.span or begins_lines(window.glance(_GLANCE)):
        yield from read_lines(window, job)
        return
    limit = job.limits.max_record_bytes
    window.fill(limit + 1)
    if broken := window.broken:
        yield job.break_off(broken)
    elif window.held() > limit:
        reason = f"The document has more than {limit} bytes; write it as JSON Lines, or raise record_bytes."
        yield job.loss("too_large", reason, offset=0)
    else:
        yield from _read_document(window.take(window.held()), job)


def _read_document(data: bytes, job: Job) -> Iterator[Capture | Loss]:
    if not data.strip():
        return
    try:
        value = json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        yield job.loss("not_json", f"The file is not JSON: {error}", offset=0, observed=data[:80])
        return
    places = enumerate(value, 1) if isinstance(value, list) else [(None, value)]
    for number, record in places:
        place = None if number is None else str(number)
        if isinstance(record, dict):
            yield from read_record(record, job, place, None)
        else:
            yield job.loss("not_json", "What stands there is no JSON object.", place, observed=str(record)[:80])


def _take_line(window: Window, job: Job) -> bytes | Loss:
    end = window.find(_NEWLINE, job.limits.max_record_bytes)
    if end:
        return window.take(end.end() - window.at)
    if window.held() < job.limits.max_record_bytes:
        return window.take(window.held())
    position = window.position
    window.skip_to(_NEWLINE)
    size = window.position - position
    window.skip(1)
    reason = f"The line has more than {job.limits.max_record_bytes} bytes."
    return job.loss("too_large", reason, str(position), offset=position, observed=size)


def read_line(line: bytes, job: Job, offset: int) -> Iterator[Capture | Loss]:
    """The page in one line, and a remark where one is due.

    The line is known by the byte at which it begins in the decompressed text.
    """
    place = str(offset)
    try:
        record = json.loads(line.lstrip(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        yield job.loss("not_json", f"The line is not JSON: {error}", place, offset=offset, observed=line[:80])
        return
    if not isinstance(record, dict):
        yield job.loss("not_json", "The line is no JSON object.", place, offset=offset, observed=line[:80])
        return
    yield from read_record(record, job, place, offset)


def read_record(record: Mapping[str, Any], job: Job, place: str | None, offset: int | None) -> Iterator[Capture | Loss]:
    """The page in one record, by the names of its columns, and a remark where its time cannot be read.

    A record without one may hold a list of others, which are known by their numbers in it.
    """
    known = fold_record(record)
    if not _choose_page(known, job)[0] and (listed := _find_records(known)):
        for number, one in enumerate(listed, 1):
            yield from _read_page(one, fold_record(one), job, f"{place}#{number}" if place else str(number), offset)
    else:
        yield from _read_page(record, known, job, place, offset)


def _find_records(known: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    values = (known.get(name) for name in _LISTS)
    lists = (value for value in values if isinstance(value, list) and value)
    return next((value for value in lists if all(isinstance(one, dict) for one in value)), [])


def _read_page(
    record: Mapping[str, Any], known: Mapping[str, Any], job: Job, place: str | None, offset: int | None
) -> Iterator[Capture | Loss]:
    found = _find_page(record, known, job, place, offset)
    yield found
    if isinstance(found, Capture):
        yield from job.doubt_time(found, place, offset)


def _find_page(
    record: Mapping[str, Any], known: Mapping[str, Any], job: Job, place: str | None, offset: int | None
) -> Capture | Loss:
    name, value, media_type = _choose_page(known, job)
    if value is None:
        if name:
            return job.loss("no_page", f"The column {name} is null.", place, offset=offset)
        shown = ", ".join(map(str, list(record)[:20]))
        return job.loss("missing_column", "No column of the record holds a page.", place, offset=offset, observed=shown)
    if isinstance(value, list) and value:
        value = _join_paragraphs(value)
    if not isinstance(value, str | bytes):
        return job.loss("wrong_type", f"The column {name} holds no text.", place, offset=offset,
                        observed=type(value).__name__)  # fmt: skip
    payload = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    if len(payload) > job.limits.max_capture_bytes:
        reason = f"The page has more than {job.limits.max_capture_bytes} bytes."
        return job.loss("too_large", reason, place, offset=offset, observed=len(payload))
    charset = "utf-8" if isinstance(value, str) else None
    return make_capture(known, payload, media_type, job, place, charset=charset)


def _join_paragraphs(paragraphs: list[Any]) -> str | list[Any]:
    """The text of paragraphs that are texts, or structs with one; else what was given."""
    texts: list[Any] = [
        next((part[name] for name in _PARAGRAPH if name in part), None) if isinstance(part, dict) else part
        for part in paragraphs
    ]
    return "\n\n".join(texts) if all(isinstance(text, str) for text in texts) else paragraphs


def _choose_page(known: Mapping[str, Any], job: Job) -> tuple[str, Any, str | None]:
    """(column, value, media type) of the first column with a page in it, else of one that is empty, else ("", None)."""
    empty: tuple[str, Any, str | None] = ("", None, None)
    for names, media_type in job.columns.pages():
        name, value = find_value(known, names)
        if value or (value is not None and not isinstance(value, str | bytes)):
            return name, value, media_type
        if name and not empty[0]:
            empty = name, value, media_type
    return empty


def hold_page(names: Iterable[str], job: Job) -> bool:
    """Whether one of a table's columns may hold a page."""
    pages = {fold_name(name) for names, _ in job.columns.pages() for name in names}
    return any(is_called(name, pages) for name in names)


def _find_url(known: Mapping[str, Any], job: Job) -> str | None:
    _, url = find_value(known, job.columns.url)
    if isinstance(url, str):
        return url
    _, url = find_value(known, job.columns.unsure_url)
    return url if isinstance(url, str) and url.startswith(_ADDRESSES) else None


def make_capture(
    known: Mapping[str, Any],
    payload: bytes,
    media_type: str | None,
    job: Job,
    place: str | None,
    *,
    charset: str | None,
) -> Capture:
    """The page of a record with what the record says of it and its story, by its folded names."""
    known = spell_bytes(known, payload)
    _, name = find_value(known, job.columns.id)
    date = _find_date(known, job)
    return job.capture(
        payload, place, media_type=media_type, charset=charset, url=_find_url(known, job),
        given="" if date is None else str(date), when=read_time(date),
        name=str(name) if isinstance(name, str | int) else None, stated=read_story(known, job.columns),
    )  # fmt: skip


def _find_date(known: Mapping[str, Any], job: Job) -> Any:
    """What the record gives as the time of its capture."""
    _, date = find_value(known, job.columns.date)
    if date is None and not is_of_story(known, job.columns):
        _, date = find_value(known, job.columns.unsure_date)
    return take_time(date)
