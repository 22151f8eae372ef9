"""Web archives: WARC response, resource and conversion records (WET), and the older ARC.

Written here and not taken from a library, because libraries end at the first damage, or pass a
record that is cut off as a whole one.  Here an archive with a bad byte keeps all its other pages,
and a record is given only after its end, and its member's checksum, have been seen.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b32decode
from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple

from flows.pages.types import PAGE_TYPES, Capture
from flows.readers.http import HEAD_END, Response, Trouble, read_content_type, read_headers, read_response
from flows.readers.streams import MEMBER_START
from flows.readers.times import read_time
from flows.readers.types import Job, Loss
from flows.readers.window import Window

Items = Generator[Capture | Loss, None, "str | None"]  # returns the place of a record that a break cut off


class Dialect(NamedTuple):
    """How records of an archive look."""

    begins: re.Pattern[bytes]  # the first line
    glance: re.Pattern[bytes]  # enough of it to believe a stated length
    next: re.Pattern[bytes]  # a record among other bytes, hardly ever a line of a page
    next_or_member: re.Pattern[bytes]  # or compressed data
    head_end: re.Pattern[bytes]
    read_head: Callable[[bytes], dict[str, str]]


class Record(NamedTuple):
    """A record's head, and where it stands."""

    place: str
    offset: int
    headers: dict[str, str]

    @property
    def kind(self) -> str:
        """response, revisit, …"""
        return self.headers.get("warc-type", "").lower()

    @property
    def length(self) -> int | None:
        """Bytes of its block; None where the head states none that can be."""
        stated = self.headers.get("content-length", "")
        return int(stated) if stated.isascii() and stated.isdecimal() and len(stated) < _LENGTH_DIGITS else None


def read_warc(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The pages of a WARC file; a loss for each other record that could have been one."""
    return _read_archive(window, job, _WARC)


def read_arc(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The pages of an ARC file."""
    return _read_archive(window, job, _ARC)


def _read_archive(window: Window, job: Job, dialect: Dialect) -> Iterator[Capture | Loss]:
    while True:
        cut = yield from _read_segment(window, job, dialect)
        if (broken := window.broken) is None or window.is_past(broken.offset):
            return
        yield job.break_off(broken, cut or str(broken.offset))
        window.resume()


def _read_segment(window: Window, job: Job, dialect: Dialect) -> Items:
    """The records up to the end or the next break."""
    while _skip_blank(window) and not window.is_past():
        window.fill(_LOOK)
        if dialect.begins.match(window.buf, window.at):
            if cut := (yield from _read_record(window, job, dialect)):
                return cut
        elif not window.switch() and (cut := (yield from _skip_garbage(window, job, dialect))):
            return cut
    return None


def _skip_blank(window: Window) -> bool:
    """Step to the next byte that ends no line; False where there is none."""
    while window.fill(1):
        blank = _BLANK.match(window.buf, window.at)
        window.at = blank.end() if blank else window.at
        if window.held():
            return True
    return False


def _skip_garbage(window: Window, job: Job, dialect: Dialect) -> Items:
    place, offset = _place(window)
    shown = window.buf[window.at : window.at + 40]
    window.skip(1)
    size = 1 + window.skip_to(dialect.next_or_member if window.plain else dialect.next)
    if window.broken and not window.held():
        return place
    yield job.loss("corrupt", f"{size} bytes belong to no record.", place, offset=offset, observed=repr(shown))
    return None


def _read_record(window: Window, job: Job, dialect: Dialect) -> Items:
    place, offset = _place(window)
    end = window.find(dialect.head_end, job.limits.max_header_bytes)
    if end is None:
        return (yield from _skip_endless_head(window, job, Record(place, offset, {}), dialect))
    if inner := dialect.next.search(window.buf, window.at + 1, end.end()):  # the head runs into the next one
        window.at = inner.start()
        yield job.loss("truncated", "The record ends inside its head.", place, offset=offset)
        return None
    record = Record(place, offset, dialect.read_head(window.take(end.end() - window.at)))
    if record.length is None:
        return (yield from _skip_unmeasured(window, job, record, dialect))
    if record.length > job.limits.max_record_bytes:
        return (yield from _skip_large(window, job, record, dialect, record.length))
    return (yield from _read_block(window, job, record, dialect, record.length))


def _skip_endless_head(window: Window, job: Job, record: Record, dialect: Dialect) -> Items:
    """Step over a record whose head does not end within the limit, or with the data."""
    if window.held() < job.limits.max_header_bytes:
        return (yield from _end_early(window, job, record, "inside its head"))
    yield job.loss("corrupt", "The head of the record does not end.", record.place, offset=record.offset)
    window.skip(1)
    window.skip_to(dialect.next)
    return None


def _skip_unmeasured(window: Window, job: Job, record: Record, dialect: Dialect) -> Items:
    """Step over a record that does not say how long it is."""
    window.skip_to(dialect.next)
    if window.broken and not window.held():
        return record.place
    yield job.loss("wrong_length", "The record states no length.", record.place, offset=record.offset,
                   observed=record.headers.get("content-length", ""))  # fmt: skip
    return None


def _skip_large(window: Window, job: Job, record: Record, dialect: Dialect, stated: int) -> Items:
    """Step over a record that is too large to be held, or says so."""
    size = window.skip_to(dialect.next, stated)
    if size < stated and not window.held():
        return (yield from _end_early(window, job, record, f"{size} of {stated} bytes"))
    if record.kind not in _NO_PAGES:
        real = "" if size == stated else f", though the next record begins after {size}"
        reason = f"The record has {stated} bytes, more than {job.limits.max_record_bytes}{real}."
        yield job.loss("too_large", reason, record.place, offset=record.offset, observed=stated)
    return None


def _read_block(window: Window, job: Job, record: Record, dialect: Dialect, stated: int) -> Items:
    """The page in a record whose head was taken; the stated length counts where a record could follow it."""
    window.fill(stated + _LOOK)
    size = stated if _ends_well(window, dialect, stated) else _real_size(window, job, dialect, stated)
    if size is None and not _ends_with_member(window, record):
        return (yield from _end_early(window, job, record, f"{window.held()} of {stated} bytes"))
    size = window.held() if size is None else size
    last = window.position + max(0, size - 1)
    block = window.take(size)
    if _is_damaged(window, last):
        return record.place
    yield from _read_page(block.rstrip(b"\r\n") if size != stated else block, job, record)
    if size != stated and record.kind not in _NO_PAGES:
        reason = "The record has another length than it states; all of it was read."
        yield job.loss("wrong_length", reason, record.place, offset=record.offset, observed=f"{len(block)} of {stated}",
                       kind="warning")  # fmt: skip
    return None


def _ends_with_member(window: Window, record: Record) -> bool:
    """Whether a record that is too short is all of a compressed member, which ends with the right checksum."""
    last = window.position + window.held() - 1
    return window.broken is None and record.offset == window.place_of(last)[0] and ":" not in record.place


def _is_damaged(window: Window, position: int) -> bool:
    """Whether the compressed member that holds a position has turned out to be damaged."""
    broken = window.broken
    return broken is not None and broken.check == "corrupt" and broken.offset == window.place_of(position)[0]


def _ends_well(window: Window, dialect: Dialect, stated: int) -> bool:
    """Whether the end of the input or another record follows the stated length."""
    if window.held() < stated:
        return False
    tail = window.buf[window.at + stated : window.at + stated + _LOOK]
    rest = tail.lstrip(b"\r\n")
    return not rest or dialect.glance.match(rest) is not None or tail.startswith(b"\r\n\r\n")


def _real_size(window: Window, job: Job, dialect: Dialect, stated: int) -> int | None:
    """The bytes up to the next record; the stated length where there is none; None where it is not reached."""
    if found := window.find(dialect.next, job.limits.max_record_bytes):
        return found.start() - window.at
    return stated if window.held() >= stated else None


def _end_early(window: Window, job: Job, record: Record, where: str) -> Items:
    """The record is cut off by the end of the data, or by a break, whose loss then names it."""
    window.skip(window.held())
    if window.broken:
        return record.place
    if record.kind not in _NO_PAGES:
        yield job.loss("truncated", f"The record ends early: {where}.", record.place, offset=record.offset)
    return None


def _place(window: Window) -> tuple[str, int]:
    """(name of the place: offset, with `:` and the bytes into a compressed member where needed; offset)."""
    member, delta = window.place_of(window.position)
    return (f"{member}:{delta}" if delta else str(member)), member


def _read_page(block: bytes, job: Job, record: Record) -> Iterator[Capture | Loss]:
    """The page in a whole record."""
    if record.kind in _NO_PAGES:
        return
    page = _find_page(block, job, record)
    if isinstance(page, Trouble):
        yield _tell(page, job, record)
        return
    given = record.headers.get("warc-date", "")
    capture = job.capture(
        page.body, record.place, media_type=page.media_type, charset=page.charset, given=given, when=read_time(given),
        basis="warc_date", url=record.headers.get("warc-target-uri", "").strip("<>"),
        name=record.headers.get("warc-record-id", "").strip("<>") or None,
    )  # fmt: skip
    yield capture
    yield from job.doubt_time(capture, record.place, record.offset)
    yield from (_tell(remark, job, record) for remark in (page.remark, _remark_truncation(record)) if remark)


def _tell(trouble: Trouble, job: Job, record: Record) -> Loss:
    return job.loss(trouble.check, trouble.reason, record.place, offset=record.offset, observed=trouble.observed,
                    kind=trouble.kind)  # fmt: skip


def _find_page(block: bytes, job: Job, record: Record) -> Response | Trouble:
    headers, kind = record.headers, record.kind
    if kind == "revisit":
        original = headers.get("warc-refers-to-target-uri") or headers.get("warc-target-uri")
        return Trouble("revisit", "The page had not changed since an earlier capture.", original, "skipped")
    if kind not in ("response", "resource", "conversion"):
        return Trouble("no_page", "Records of this type hold no page.", kind, "skipped")
    if headers.get("warc-segment-number", "1") != "1" or "warc-segment-total-length" in headers:
        return Trouble("truncated", "The record is one segment of several.", headers.get("warc-segment-number"))
    if not _matches_digest(block, headers.get("warc-block-digest", "")):
        return Trouble("corrupt", "The block does not have the digest that its record states.")
    if kind == "response" and block[:5] == b"HTTP/":
        return read_response(block, job.limits, headers.get("warc-identified-payload-type"))
    media_type, charset = read_content_type(headers.get("content-type"))
    if media_type not in PAGE_TYPES:
        return Trouble("media_type", "The record is neither HTML nor plain text.", media_type, "skipped")
    if len(block) > job.limits.max_capture_bytes:
        return Trouble("too_large", f"The page has more than {job.limits.max_capture_bytes} bytes.", str(len(block)))
    return Response(block, media_type, charset)


def _remark_truncation(record: Record) -> Trouble | None:
    if reason := record.headers.get("warc-truncated"):
        return Trouble("truncated", "The crawler cut the page off.", reason, "warning")
    return None


def _matches_digest(block: bytes, stated: str) -> bool:
    """False where the stated digest is of a known kind and another one; sha1 is not used for security here."""
    name, _, value = stated.strip().partition(":")
    if (name := name.lower().replace("-", "")) not in ("sha1", "sha256", "md5"):
        return True
    digest = hashlib.new(name, block, usedforsecurity=False)
    if len(value) == 2 * digest.digest_size:
        return value.lower() == digest.hexdigest()
    try:
        return b32decode(value.upper() + "=" * (-len(value) % 8)) == digest.digest()
    except ValueError:
        return True


def _read_arc_head(head: bytes) -> dict[str, str]:
    url, *_, length = (fields := head.decode("utf-8", "replace").split())
    kind = "warcinfo" if url.startswith("filedesc:") else "response"
    return {"warc-type": kind, "warc-target-uri": url, "warc-date": fields[2], "content-type": fields[3],
            "content-length": length}  # fmt: skip


_LOOK = 2048  # bytes beyond a record that are looked at: an ARC head is one long line
_LENGTH_DIGITS = 19  # from so many on a stated length is nonsense
_BLANK = re.compile(rb"[\r\n]+")
#: Records that never hold a page, and need no word about it.
_NO_PAGES = ("request", "metadata", "warcinfo", "continuation")
_ARC_HEAD = rb"[a-z][a-z0-9+.-]{1,15}:\S{1,8000} [\w.:-]{1,50} \d{8,14} \S{1,200}(?: \S{1,500}){0,5} \d{1,18}\r?\n"
_ARC_NEXT = rb"(?:(?<=\n)|\A)" + _ARC_HEAD
_OR_MEMBER = b"|(?s:" + MEMBER_START.pattern + b")"
#: A record of a WARC file among other bytes.
WARC_RECORD = re.compile(rb"WARC/[01]\.\d{1,2}[ \t]*\r?\n(?=(?:WARC|Content)-[A-Za-z-]{2,40}:)")
_WARC = Dialect(
    begins=re.compile(rb"WARC/\d\.\d{1,2}[ \t]*\r?\n", re.I),
    glance=re.compile(rb"WARC/\d", re.I),
    next=WARC_RECORD,
    next_or_member=re.compile(WARC_RECORD.pattern + _OR_MEMBER),
    head_end=HEAD_END,
    read_head=read_headers,
)
_ARC = Dialect(
    begins=re.compile(_ARC_HEAD, re.I),
    glance=re.compile(rb"[a-z][a-z0-9+.-]{1,15}:", re.I),
    next=re.compile(_ARC_NEXT, re.I),
    next_or_member=re.compile(_ARC_NEXT + _OR_MEMBER, re.I),
    head_end=re.compile(rb"\n"),
    read_head=_read_arc_head,
)
