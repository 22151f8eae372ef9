"""Files that are one page: text, HTML, and web pages saved with their parts (MHTML)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser

from flows.pages.types import MARKDOWN, Capture
from flows.readers.http import read_content_type
from flows.readers.times import read_time
from flows.readers.types import Job, Loss
from flows.readers.window import Window

#: What a page does not begin with, whatever the name says.
_FOREIGN = (
    (b"PK\x03\x04", "a ZIP archive"), (b"%PDF-", "a PDF"), (b"\x89PNG", "an image"), (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"), (b"PAR1", "Parquet"), (b"WARC/1.", "a WARC file"), (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"SQLite format 3\0", "a database"), (b"\x7fELF", "a program"),
)  # fmt: skip
_GLANCE = 4096
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head)\b",
    re.I | re.S,
)


def read_page(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The one page of a file whose name does not tell whether it is text or HTML."""
    payload = read_whole(window, job)
    yield payload if isinstance(payload, Loss) else job.capture(payload)


def read_markdown(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The one page of a file of Markdown."""
    payload = read_whole(window, job)
    yield payload if isinstance(payload, Loss) else job.capture(payload, media_type=MARKDOWN)


def read_html(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The one page of an HTML file."""
    payload = read_whole(window, job)
    yield payload if isinstance(payload, Loss) else job.capture(payload, media_type="text/html")


def read_unnamed(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The one page of a file whose name tells nothing, as mirrors of sites write them, where it begins like HTML."""
    if _HTML.match(window.glance(_GLANCE)):
        yield from read_html(window, job)
    else:
        yield job.skip_unknown(job.source)


def read_mhtml(window: Window, job: Job) -> Iterator[Capture | Loss]:
    """The page that a browser saved with its parts: the root part, with the address and the time of saving."""
    payload = read_whole(window, job)
    if isinstance(payload, Loss):
        yield payload
        return
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(payload)
        root = _find_root(message)
        body = root and root.get_payload(decode=True)
    except Exception as error:  # the mail parser has many ways to stumble over what is no mail
        yield job.loss("corrupt", f"The saved page cannot be taken apart: {error}.")
        return
    if root is None or not isinstance(body, bytes):
        yield job.loss("no_page", "No part of the saved page is HTML or plain text.", observed=repr(payload[:40]))
        return
    given = str(message.get("Date") or "")
    url = root.get("Content-Location") or message.get("Snapshot-Content-Location") or message.get("Content-Location")
    media_type, _ = read_content_type(root.get_content_type())
    capture = job.capture(body, media_type=media_type, charset=root.get_content_charset(), given=given,
                          when=read_time(given) if given else None, url=str(url).strip() if url else None)  # fmt: skip
    yield capture
    yield from job.doubt_time(capture)


def read_whole(window: Window, job: Job) -> bytes | Loss:
    """All of an input that is one page, or why there is no page."""
    limit = job.limits.max_capture_bytes
    window.fill(limit + 1)
    if broken := window.broken:
        return job.break_off(broken)
    if window.held() > limit:
        return job.loss("too_large", f"The page has more than {limit} bytes.", offset=limit)
    payload = window.take(window.held())
    for mark, kind in _FOREIGN:
        if payload.startswith(mark):
            return job.loss("wrong_content", f"The file is named like a page and is {kind}.", offset=0)
    return payload


def _find_root(message: Message | EmailMessage) -> Message | None:
    """The part that is the page: the first HTML one, else the first plain text."""
    parts = [part for part in message.walk() if not part.is_multipart()]
    for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == wanted and (len(parts) > 1 or part.get("Content-Type")):
                return part
    return None
