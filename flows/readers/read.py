"""From an input's name to its captures."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import PurePosixPath

from flows.pages.types import Capture
from flows.readers.opening import Digest, Opened, name_of, open_input
from flows.readers.streams import Read, Stream
from flows.readers.types import Break, Columns, Job, Limits, Loss, clean
from flows.readers.window import Window

Items = Iterator[Capture | Loss]


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads inputs of a suffix: `module:function`, imported when one is met."""

    where: str
    seeks: bool = False  # wants the file itself, to go to places in it; else a window over its decompressed bytes
    starts: tuple[bytes, ...] = ()  # with what uncompressed data may go on behind compressed ones
    archive: bool = False  # holds members that are inputs themselves

    def load(self) -> Callable[..., Items]:
        """The function: (window or file, job) -> captures and losses."""
        module, _, name = self.where.partition(":")
        function: Callable[..., Items] = getattr(import_module(f"flows.readers.{module}"), name)
        return function


_PAGE, _TEXT, _HTML = Reader("pages:read_page"), Reader("pages:read_text"), Reader("pages:read_html")
_MHTML = Reader("pages:read_mhtml")
_LINES = Reader("lines:read_lines", starts=(b"{",))
_WARC = Reader("warc:read_warc", starts=(b"WARC/", b"\r\n"))
_TAR = Reader("tars:read_tar", archive=True)

#: Suffix, without that of a compression, to reader.
READERS: dict[str, Reader] = {
    ".txt": _PAGE, ".text": _PAGE, ".md": _TEXT,
    ".html": _HTML, ".htm": _HTML, ".xhtml": _HTML,
    ".mhtml": _MHTML, ".mht": _MHTML,
    ".jsonl": _LINES, ".ndjson": _LINES,
    ".warc": _WARC, ".wet": _WARC,
    ".arc": Reader("warc:read_arc"),
    ".parquet": Reader("parquet:read_parquet", seeks=True),
    ".zip": Reader("zips:read_zip", seeks=True, archive=True),
    ".wacz": Reader("zips:read_wacz", seeks=True, archive=True),
    ".tar": _TAR, ".tgz": _TAR, ".tbz2": _TAR, ".txz": _TAR, ".tzst": _TAR,
}  # fmt: skip
UNFINISHED = (".part", ".tmp", ".crdownload")
COMPRESSIONS = (".gz", ".zst", ".bz2", ".xz")


def find_reader(name: str) -> tuple[Reader | None, bool]:
    """(reader, whether the name says that the input is compressed); None where no reader goes by this name."""
    plain = name.lower()
    compressed = plain.endswith(COMPRESSIONS)
    if compressed:
        plain = plain.rpartition(".")[0]
    return READERS.get(PurePosixPath(plain).suffix), compressed


def read_input(
    path_or_uri: str,
    source: str,
    limits: Limits | None = None,
    columns: Columns | None = None,
    *,
    digest: Digest | None = None,
) -> Iterator[Capture | Loss]:
    """The captures of one input, and a loss for each that could not be read; never an exception for bad data.

    Losses in a row beyond `Limits.max_listed` are counted in one.  ``source`` names the input in
    what is given; ``path_or_uri`` is what is opened.  ``digest`` is told the input's hash.
    """
    name = name_of(path_or_uri)
    reader, compressed = find_reader(name)
    job = Job(source=clean(source), compressed=compressed, limits=limits or Limits(), columns=columns or Columns())
    if reader is None:
        yield job.loss("unknown_suffix", "No reader goes by this name.", observed=name, kind="skipped")
        return
    yield from _merge_losses(_read_file(path_or_uri, reader, job, digest), job.limits.max_listed)


def _read_file(path_or_uri: str, reader: Reader, job: Job, digest: Digest | None) -> Items:
    try:
        file = open_input(path_or_uri, job.limits.attempts, hashing=digest is not None)
    except FileNotFoundError:
        yield job.loss("vanished", "The input is not there any more.")
        return
    except (OSError, ValueError) as error:
        yield job.loss("unreadable", f"The input cannot be opened: {getattr(error, 'strerror', None) or error}.")
        return
    with file:
        yield from _read_open(file, reader, job)
        if digest:
            digest.sha256 = file.find_sha256()


def _read_open(file: Opened, reader: Reader, job: Job) -> Items:
    if not reader.seeks:
        yield from read_stream(file.read, reader, job)
    else:
        buffered = io.BufferedReader(file, 1 << 20)
        try:
            yield from reader.load()(buffered, job)
            file.check_unchanged()
        except Break as broken:
            yield job.loss(broken.check, f"{broken.reason}.", offset=broken.offset)
        except OSError as error:
            yield job.loss("unreadable", f"The input cannot be read on: {error.strerror or error}.")
        finally:
            buffered.detach()  # it would close the file


def read_stream(read: Read, reader: Reader, job: Job) -> Items:
    """The captures of bytes that come one after the other."""
    stream = Stream(read, job.limits, plain_starts=reader.starts, named_compressed=job.compressed)
    return reader.load()(Window(stream), job)


def read_member(read: Read, name: str, job: Job, offset: int) -> Items:
    """The captures of an archive's member; hidden and unfinished ones are left out, as in folders."""
    reader, compressed = find_reader(name)
    if not all(is_wanted(part) for part in name.split("/") if part.strip(".")):
        return
    if reader is None:
        yield job.loss("unknown_suffix", "No reader goes by this name.", name, offset=offset, kind="skipped")
    elif reader.archive or reader.seeks:
        reason = "The member is an archive or a table itself; unpack it to have it read."
        yield job.loss("nested_archive", reason, name, offset=offset)
    else:
        yield from read_stream(read, reader, replace(job, compressed=compressed, inside=clean(name)))


def is_wanted(name: str) -> bool:
    """Whether this file or folder may be read: not hidden, not a download that has not ended."""
    return not name.startswith((".", "__MACOSX")) and not name.lower().endswith(UNFINISHED)


def _merge_losses(items: Items, most: int) -> Items:
    """The same items, but from runs of losses longer than ``most`` one that counts the rest."""
    run, last, kinds = 0, None, dict[str, int]()
    for item in _number_losses(items):
        if isinstance(item, Loss) and item.kind == "lost":
            run += 1
            if run > most:
                last, kinds[item.check] = item, kinds.get(item.check, 0) + 1
                continue
        elif last:
            yield _summarise(last, kinds)
            last, kinds = None, {}
        run = run if isinstance(item, Loss) and item.kind == "lost" else 0
        yield item
    if last:
        yield _summarise(last, kinds)


_REMEMBERED = 100_000  # places of losses, so that an input of millions takes no more memory


def _number_losses(items: Items) -> Items:
    """The same items, but losses of one place, as archives with members of one name have them, numbered."""
    seen: dict[tuple[str, str | None, int | None], int] = {}
    for item in items:
        if isinstance(item, Loss):
            if len(seen) > _REMEMBERED:
                seen.clear()
            key = (item.check, item.member, item.offset)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > 1:
                item = replace(item, member=f"{item.member or ''}~{seen[key]}")
        yield item


def _summarise(last: Loss, kinds: dict[str, int]) -> Loss:
    counted = ", ".join(f"{count} {check}" for check, count in sorted(kinds.items()))
    reason = f"Further losses in a row, up to this place: {counted}. The last one: {last.reason}"
    return replace(last, reason=reason, observed=str(sum(kinds.values())))
