"""From an input's name to its captures."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import PurePosixPath

from flows.pages.types import Capture
from flows.readers.losses import Items, merge_losses
from flows.readers.opening import Digest, Opened, name_of, open_input
from flows.readers.streams import Read, Stream
from flows.readers.types import Break, Columns, InputFile, Job, Limits, Loss, Span, clean
from flows.readers.window import Window


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads inputs of a suffix: `module:function`, imported when one is met."""

    where: str
    seeks: bool = False  # wants the file itself, to go to places in it; else a window over its decompressed bytes
    starts: tuple[bytes, ...] = ()  # with what uncompressed data may go on behind compressed ones
    archive: bool = False  # holds members that are inputs themselves
    cut: str = ""  # who cuts large inputs: a function of `cuts`; without one they are read by one shard

    def load(self) -> Callable[..., Items]:
        """The function: (window or file, job) -> captures and losses."""
        module, _, name = self.where.partition(":")
        function: Callable[..., Items] = getattr(import_module(f"flows.readers.{module}"), name)
        return function


_PAGE, _MARKDOWN, _HTML = Reader("pages:read_page"), Reader("pages:read_markdown"), Reader("pages:read_html")
_MHTML, _UNNAMED = Reader("pages:read_mhtml"), Reader("pages:read_unnamed")
_FEED = Reader("feeds:read_feed")
_LINES = Reader("lines:read_lines", starts=(b"{",), cut="cut_lines")
_TABLE = Reader("tables:read_csv")
_WARC = Reader("warc:read_warc", starts=(b"WARC/", b"\r\n"), cut="cut_warc")
_TAR = Reader("tars:read_tar", archive=True)

#: Suffix, without that of a compression, to reader.
READERS: dict[str, Reader] = {
    ".txt": _PAGE, ".text": _PAGE, ".md": _MARKDOWN,
    ".html": _HTML, ".htm": _HTML, ".xhtml": _HTML,
    ".mhtml": _MHTML, ".mht": _MHTML,
    ".rss": _FEED, ".atom": _FEED, ".rdf": _FEED, ".xml": _FEED,
    "": _UNNAMED, ".php": _UNNAMED, ".asp": _UNNAMED, ".aspx": _UNNAMED, ".jsp": _UNNAMED, ".shtml": _UNNAMED,
    ".cgi": _UNNAMED, ".cfm": _UNNAMED,
    ".jsonl": _LINES, ".ndjson": _LINES, ".jl": _LINES,
    ".json": Reader("lines:read_json", starts=(b"{",), cut="cut_json"),
    ".csv": _TABLE, ".tsv": _TABLE,
    ".warc": _WARC, ".wet": _WARC,
    ".arc": Reader("warc:read_arc"),
    ".parquet": Reader("parquet:read_parquet", seeks=True, cut="cut_parquet"),
    ".zip": Reader("zips:read_zip", seeks=True, archive=True),
    ".wacz": Reader("zips:read_wacz", seeks=True, archive=True),
    ".tar": _TAR, ".tgz": _TAR, ".tbz2": _TAR, ".txz": _TAR, ".tzst": _TAR,
}  # fmt: skip
UNFINISHED = (".part", ".tmp", ".crdownload", ".open", ".partial", ".filepart")
COMPRESSIONS = (".gz", ".zst", ".bz2", ".xz")


def find_reader(name: str) -> tuple[Reader | None, bool]:
    """(reader, whether the name says that the input is compressed); None where no reader goes by this name."""
    plain = name.lower()
    compressed = plain.endswith(COMPRESSIONS)
    if compressed:
        plain = plain.rpartition(".")[0]
    names = (plain, plain.partition("?")[0])  # mirrors keep what an address asks: index.html?page=2
    return next(filter(None, (READERS.get(PurePosixPath(name).suffix) for name in names)), None), compressed


def read_input(
    path_or_uri: str,
    source: str,
    limits: Limits | None = None,
    columns: Columns | None = None,
    *,
    digest: Digest | None = None,
    span: Span | None = None,
    found: InputFile | None = None,
) -> Iterator[Capture | Loss]:
    """The captures of one input, and a loss for each that could not be read; never an exception for bad data.

    What is skipped is counted by its reason, and so are losses in a row beyond `Limits.max_listed`.
    ``source`` names the input in what is given; ``path_or_uri`` is what is opened.  ``digest`` is told
    the input's hash.  Only what begins in ``span`` is read, where one is given: then the input must
    still be as it was ``found``.
    """
    name = name_of(path_or_uri)
    reader, compressed = find_reader(name)
    job = Job(source=clean(source), compressed=compressed, limits=limits or Limits(), columns=columns or Columns(),
              span=span)  # fmt: skip
    if reader is None:
        yield job.skip_unknown(name)
        return
    yield from merge_losses(_read_file(path_or_uri, reader, job, digest, found), job.limits.max_listed)


def _read_file(path_or_uri: str, reader: Reader, job: Job, digest: Digest | None, found: InputFile | None) -> Items:
    try:
        file = open_input(path_or_uri, job.limits.attempts, hashing=digest is not None)
    except FileNotFoundError:
        yield job.loss("vanished", "The input is not there any more.")
        return
    except (OSError, ValueError) as error:
        yield job.loss("unreadable", f"The input cannot be opened: {getattr(error, 'strerror', None) or error}.")
        return
    with file:
        if found and not file.is_as_found(found):
            yield job.loss("changed", "The input changed after it was found.")
            return
        try:
            yield from _read_open(file, reader, job)
        except Exception as error:  # a defect of ours costs the rest of this input, and no other
            observed = f"{type(error).__name__}: {error}"
            yield job.loss("reader_failed", "The reader failed; what follows in the input was not read.",
                           observed=observed)  # fmt: skip
        if digest:
            digest.sha256 = file.find_sha256()


def _read_open(file: Opened, reader: Reader, job: Job) -> Items:
    if not reader.seeks and job.span is None:
        yield from read_stream(file.read, reader, job)  # which notices by itself where the input has changed
        return
    try:
        yield from _read_buffered(file, reader, job) if reader.seeks else _read_span(file, reader, job)
        file.check_unchanged()
    except Break as broken:
        yield job.break_off(broken)
    except OSError as error:
        yield job.loss("unreadable", f"The input cannot be read on: {error.strerror or error}.")


def _read_buffered(file: Opened, reader: Reader, job: Job) -> Items:
    buffered = io.BufferedReader(file, 1 << 20)
    try:
        yield from reader.load()(buffered, job)
    finally:
        buffered.detach()  # it would close the file


def _read_span(file: Opened, reader: Reader, job: Job) -> Items:
    """The captures that begin in the job's span."""
    assert job.span
    file.seek(job.span.begin)
    yield from read_stream(file.read, reader, job)


def read_stream(read: Read, reader: Reader, job: Job) -> Items:
    """The captures of bytes that come one after the other."""
    begin = job.span.begin if job.span else 0
    stream = Stream(read, job.limits, plain_starts=reader.starts, named_compressed=job.compressed, begin=begin)
    return reader.load()(Window(stream, job.span), job)


def read_member(read: Read, name: str, job: Job, offset: int) -> Items:
    """The captures of an archive's member; hidden and unfinished ones are left out, as in folders."""
    reader, compressed = find_reader(name)
    if not all(is_wanted(part) for part in name.split("/") if part.strip(".")):
        return
    if reader is None:
        yield job.skip_unknown(place=name, offset=offset)
    elif reader.archive or reader.seeks:
        reason = "The member is an archive or a table itself; unpack it to have it read."
        yield job.loss("nested_archive", reason, name, offset=offset)
    else:
        yield from read_stream(read, reader, replace(job, compressed=compressed, inside=clean(name)))


def is_wanted(name: str) -> bool:
    """Whether this file or folder may be read: not hidden, not a download that has not ended."""
    return not name.startswith((".", "__MACOSX")) and not name.lower().endswith(UNFINISHED)
