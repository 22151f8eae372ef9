"""What readers take and give: limits, names of columns, inputs, and losses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from flows.pages.types import MARKDOWN, NOTHING_STATED, Capture, Stated
from flows.pages.urls import unwrap_replay

#: Why something in an input became no capture, or became one with a remark.
CHECKS = {
    "unreadable": "The system gave no bytes: permission, not a regular file, or an input/output error.",
    "vanished": "The input was gone when it was opened.",
    "changed": "The input changed while it was read.",
    "unknown_suffix": "No reader goes by this name.",
    "reader_failed": "A defect of the reader, not of the input; the rest of the input was not read.",
    "wrong_content": "The content is not what the name says.",
    "truncated": "The data end in the middle.",
    "corrupt": "The data contradict their own format or checksum.",
    "wrong_length": "A stated length is not the real one.",
    "bad_chunking": "The chunks of an HTTP body do not add up.",
    "bad_encoding": "An HTTP body is not encoded as its header says.",
    "too_large": "One capture or record is larger than the limit.",
    "bomb": "Decompressed data grow beyond the limits.",
    "not_json": "A line is no JSON object.",
    "missing_column": "A record has no column that holds a page.",
    "wrong_type": "A column holds no text.",
    "nested_archive": "An archive inside an archive.",
    "encrypted": "A member is encrypted.",
    "not_a_file": "A member is a link or a device.",
    "no_page": "A container or a record holds no page.",
    "revisit": "The record says that the page has not changed since another capture.",
    "http_status": "The server did not answer with 200.",
    "media_type": "The content is neither HTML nor plain text.",
    "unread_time": "The stated time of a capture cannot be read; the page stands without it.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Something of an input that became no capture, or a remark about one that did.

    ``offset`` counts bytes from the start of the input: of the file itself, and inside compressed
    data the place where the compressed member begins.  For a line of compressed text it counts in
    the decompressed text, because one member holds many lines.  None where no place can be named.
    """

    source: str
    check: str  # one of CHECKS
    reason: str
    member: str | None = None
    offset: int | None = None
    observed: str | None = None
    kind: str = "lost"  # lost; skipped: left out on purpose; warning: a capture was given all the same
    count: int = 1  # how many losses this one stands for


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one input may ask of memory, disk and patience; each excess is a loss."""

    max_capture_bytes: int = 16 << 20  # of one page after decoding
    max_record_bytes: int = 64 << 20  # of one record or line; the most that is ever held
    max_header_bytes: int = 256 << 10
    max_input_bytes: int = 1 << 40  # of one input after decompression
    max_ratio: int = 250  # of decompressed to compressed bytes of one member beyond `max_record_bytes`
    max_listed: int = 100  # losses in a row of one input; further ones become one row
    attempts: int = 4  # for input and output that fails


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Names under which records hold their page, in the order of belief; a dot goes into a struct.

    Case, blanks, `_` and `-` do not count: ``page_url`` finds ``pageUrl`` and ``Page URL`` too.  What
    holds a whole record (`flows.readers.fields.ENVELOPES`) is looked into.
    The defaults fit corpora derived from Common Crawl and dumps of news crawls.  ``unsure_url`` is the
    page's address where it is one; others call the publisher so.  ``unsure_date``
    is the time of the capture, unless the record also has one of ``story_marks``: tables of
    scraped stories call the day of publication so.  From ``headline`` on: what the record says of the story.
    """

    html: tuple[str, ...] = (
        "html", "raw_html", "page_html", "html_content", "html_source", "page_source", "content_html", "body_html",
        "html_body", "article_html", "full_html", "rendered_html",
    )  # fmt: skip
    text: tuple[str, ...] = (
        "text", "plain_text", "text_content", "full_text", "article_text", "maintext", "main_text", "body_text",
        "text_body", "content_text", "page_text", "document_text", "extracted_text", "clean_text", "cleaned_text",
        "raw_text", "article_body", "article_content", "story_text", "story_body", "news_text", "news_content",
        "news_body", "paragraphs",
    )  # fmt: skip
    markdown: tuple[str, ...] = ("markdown", "md", "markdown_content", "content_markdown", "data.markdown")
    content: tuple[str, ...] = (  # looked at to tell which
        "content.rendered", "content", "raw_content", "page_content", "main_content", "post_content", "body",
        "response_body", "payload", "response", "document", "article", "story", "news",
    )  # fmt: skip
    url: tuple[str, ...] = (
        "url", "WARC-Target-URI", "target_uri", "page_url", "source_url", "article_url",
        "requested_url", "uri", "link", "metadata.url", "metadata.WARC-Target-URI", "metadata.sourceURL", "meta.url",
        "headers.warc-target-uri", "warc_headers.warc-target-uri", "canonical_url", "original_url", "web_url",
        "permalink", "href",
    )  # fmt: skip
    date: tuple[str, ...] = (
        "captured_at", "WARC-Date", "timestamp", "crawl_timestamp", "crawl_date", "crawl_time", "crawled_at",
        "date_crawled", "scraped_at", "scrape_date", "date_scraped", "fetch_time", "fetched_at", "fetch_date",
        "retrieved_at", "downloaded_at", "date_download", "download_date", "metadata.timestamp", "metadata.WARC-Date",
        "metadata.date", "meta.timestamp", "headers.warc-date", "warc_headers.warc-date", "crawl.loadedTime",
    )  # fmt: skip
    unsure_url: tuple[str, ...] = ("source",)
    unsure_date: tuple[str, ...] = ("date",)
    story_marks: tuple[str, ...] = ("title", "headline", "author", "authors", "description", "summary", "date_publish")
    id: tuple[str, ...] = ("id", "doc_id", "WARC-Record-ID", "record_id", "uuid", "metadata.id")
    headline: tuple[str, ...] = (
        "headline", "title", "title.rendered", "article_title", "news_title", "story_title", "page_title", "og_title",
        "metadata.title", "meta.title",
    )  # fmt: skip
    published: tuple[str, ...] = (
        "published_at", "date_publish", "date_published", "publish_date", "published_date", "publication_date",
        "pub_date", "publish_time", "published_time", "published", "published_on", "first_published_at",
        "metadata.published_time",
    )  # fmt: skip
    authors: tuple[str, ...] = ("authors", "author", "byline", "author_name", "creator")
    section: tuple[str, ...] = ("section", "article_section", "section_name")
    keywords: tuple[str, ...] = ("keywords", "tags", "news_keywords")

    def pages(self) -> tuple[tuple[tuple[str, ...], str | None], ...]:
        """The names of columns that hold a page, with its media type; None: the page tells."""
        return (self.html, "text/html"), (self.text, "text/plain"), (self.markdown, MARKDOWN), (self.content, None)

    def of_story(self) -> tuple[str, ...]:
        """The names of columns that say something of the story."""
        return *self.headline, *self.published, *self.authors, *self.section, *self.keywords

    @classmethod
    def parse(cls, text: str) -> Columns:
        """The usual names, and before them those of a text such as ``html=page,url=link|address``.

        Raises ValueError, which says what may stand before the ``=``.
        """
        known, named = cls(), dict[str, tuple[str, ...]]()
        kinds = [field.name for field in fields(cls)]
        for part in filter(None, map(str.strip, text.split(","))):
            kind, _, names = part.partition("=")
            if kind not in kinds or not all(map(str.strip, names.split("|"))):
                raise ValueError(f"{part!r} names no columns; write for instance html=page, with {', '.join(kinds)}")
            named[kind] = (*names.split("|"), *getattr(known, kind))
        return replace(known, **named)


@dataclass(frozen=True, slots=True, kw_only=True)
class InputFile:
    """One file or object that may hold captures."""

    source: str  # path under the listed folder, or URI
    path_or_uri: str  # what to open
    bytes: int
    mtime_ns: int | None = None
    etag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A part of an input that begins and ends where records begin: bytes, or the row groups of a Parquet file.

    What begins before ``end`` belongs to it, and is read to its own end.
    """

    begin: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Whose bytes a reader reads, and under which limits."""

    source: str
    compressed: bool = False  # whether the name says so
    limits: Limits = field(default_factory=Limits)
    columns: Columns = field(default_factory=Columns)
    inside: str | None = None  # the member of an archive that is being read
    span: Span | None = None  # the part of the input that is to be read; None: all of it

    def member(self, place: str | None) -> str | None:
        """``place`` inside this input, and inside the archive's member where it stands in one."""
        if self.inside is None or place is None:
            return place if self.inside is None else self.inside
        return f"{self.inside}#{place}"

    def capture(
        self,
        payload: bytes,
        place: str | None = None,
        *,
        media_type: str | None = None,
        charset: str | None = None,
        url: str | None = None,
        given: str = "",
        when: datetime | None = None,
        basis: str = "record",
        name: str | None = None,
        stated: Stated = NOTHING_STATED,
    ) -> Capture:
        """The capture of this payload, found at ``place``; its time may be that of an archive's address."""
        url, replayed = unwrap_replay(clean(url)) if url else (None, None)
        if when is None and replayed is not None:
            when, basis, given = replayed, "archive_url", given or f"{replayed:%Y%m%d%H%M%S}"
        return Capture(
            payload=payload, source=self.source, member=self.member(place), media_type=media_type, charset=charset,
            url=url, captured_at=when, captured_at_basis=basis if when else "none",
            captured_at_given=clean(given), name=clean(name) if name else None, stated=stated,
        )  # fmt: skip

    def doubt_time(self, capture: Capture, place: str | None = None, offset: int | None = None) -> Iterator[Loss]:
        """A remark about a capture whose time is stated and cannot be read."""
        if capture.captured_at is None and capture.captured_at_given.strip():
            yield self.loss("unread_time", "The stated time of the capture cannot be read; the page stands without it.",
                            place, offset=offset, observed=capture.captured_at_given, kind="warning")  # fmt: skip

    def break_off(self, broken: Break, place: str | None = None) -> Loss:
        """The loss of what a break has cut off."""
        return self.loss(broken.check, f"{broken.reason}.", place, offset=broken.offset)

    def skip_unknown(self, observed: str | None = None, place: str | None = None, offset: int | None = None) -> Loss:
        """What is left out, since no reader goes by its name."""
        return self.loss("unknown_suffix", CHECKS["unknown_suffix"], place, offset=offset, observed=observed,
                         kind="skipped")  # fmt: skip

    def loss(
        self,
        check: str,
        reason: str,
        place: str | None = None,
        *,
        offset: int | None = None,
        observed: Any = None,
        kind: str = "lost",
    ) -> Loss:
        """The loss of what stood at ``place``."""
        shown = None if observed is None else clean(str(observed)[:200])
        return Loss(source=self.source, check=check, reason=clean(reason), member=self.member(place), offset=offset,
                    observed=shown, kind=kind)  # fmt: skip


def clean(text: str) -> str:
    """The text as UTF-8 can hold it: lone surrogates, as file names and JSON may have them, are written out."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


class Break(OSError):  # noqa: N818 - a place in the data, not a defect
    """A place in an input beyond which no byte follows the one before."""

    def __init__(self, check: str, reason: str, offset: int | None = None) -> None:
        super().__init__(reason)
        self.check, self.reason, self.offset = check, reason, offset
