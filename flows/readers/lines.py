"""JSON Lines of pages, and how a record of any container becomes a capture."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from flows.pages.types import Capture
from flows.readers.times import read_time
from flows.readers.types import Job, Loss
from flows.readers.window import Window

_NEWLINE = re.compile(rb"\n")


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
        yield job.loss(broken.check, f"{broken.reason}.", str(position), offset=broken.offset)
        window.resume()


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


def read_record(record: Mapping[str, Any], job: Job, place: str, offset: int | None) -> Iterator[Capture | Loss]:
    """The page in one record, by the names of its columns, and a remark where its time cannot be read."""
    found = _find_page(record, job, place, offset)
    yield found
    if isinstance(found, Capture):
        yield from job.doubt_time(found, place, offset)


def _find_page(record: Mapping[str, Any], job: Job, place: str, offset: int | None) -> Capture | Loss:
    columns = job.columns
    for names, media_type in ((columns.html, "text/html"), (columns.text, "text/plain"), (columns.content, None)):
        name, value = find_value(record, names)
        if value is None:
            continue
        if not isinstance(value, str | bytes):
            return job.loss("wrong_type", f"The column {name} holds no text.", place, offset=offset,
                            observed=type(value).__name__)  # fmt: skip
        return _make_capture(record, value, media_type, job, place, offset)
    shown = ", ".join(map(str, list(record)[:20]))
    return job.loss("missing_column", "No column of the record holds a page.", place, offset=offset, observed=shown)


def find_value(record: Mapping[str, Any], names: tuple[str, ...]) -> tuple[str, Any]:
    """(name, value) of the first of these names that has a value; ("", None) where none has."""
    for name in names:
        value = record.get(name)
        if value is None and "." in name:
            outer, _, inner = name.partition(".")
            within = record.get(outer)
            value = within.get(inner) if isinstance(within, Mapping) else None
        if value is not None:
            return name, value
    return "", None


def _make_capture(
    record: Mapping[str, Any], value: str | bytes, media_type: str | None, job: Job, place: str, offset: int | None
) -> Capture | Loss:
    payload = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    if len(payload) > job.limits.max_capture_bytes:
        reason = f"The page has more than {job.limits.max_capture_bytes} bytes."
        return job.loss("too_large", reason, place, offset=offset, observed=len(payload))
    _, url = find_value(record, job.columns.url)
    _, name = find_value(record, job.columns.id)
    date = _find_date(record, job)
    return job.capture(
        payload, place, media_type=media_type, charset="utf-8" if isinstance(value, str) else None,
        url=url if isinstance(url, str) else None, given="" if date is None else str(date), when=read_time(date),
        name=str(name) if isinstance(name, str | int) else None,
    )  # fmt: skip


def _find_date(record: Mapping[str, Any], job: Job) -> Any:
    """What the record gives as the time of its capture."""
    _, date = find_value(record, job.columns.date)
    if date is None and not any(record.get(mark) is not None for mark in job.columns.story_marks):
        _, date = find_value(record, job.columns.unsure_date)
    return date if isinstance(date, str | int | float) or hasattr(date, "isoformat") else None
