"""Cutting what is to be read into shards, and keeping those that an earlier run has finished."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path

from flows.intake import Piece, ReadingOptions
from flows.readers import InputFile, cut_input
from flows.shard import Shard

_CODE = ("pages", "sites", "readers", "store/staged.py", "store/tables.py", "store/signatures.py", "shard.py",
         "intake.py", "child.py", "collector.py")  # fmt: skip


def cut_pieces(files: Iterable[InputFile], most_bytes: int) -> list[Piece]:
    """The inputs in the order of their sources, large ones in spans where they can be cut."""
    pieces: list[Piece] = []
    for file in sorted(files, key=lambda f: f.source):
        spans = cut_input(file, most_bytes) if file.bytes > most_bytes else []
        pieces += [Piece(file=file, span=span) for span in spans] or [Piece(file=file)]
    return pieces


def cut_shards(
    pieces: Collection[Piece], *, most_bytes: int, most_files: int, basis: str, finished: Collection[Shard] = ()
) -> list[Shard]:
    """Shards of a bounded size, numbered in the order of their first pieces.

    A finished shard stays as it is where all of its pieces are to be read; the others share out the rest.
    """
    wanted = set(pieces) if finished else set()
    kept = [shard for shard in finished if wanted.issuperset(shard.pieces)]
    done = {piece for shard in kept for piece in shard.pieces}
    left = (piece for piece in pieces if piece not in done)
    groups = [*_group(left, most_bytes, most_files), *(shard.pieces for shard in kept)]
    ordered = sorted(groups, key=lambda group: group[0].order)
    return [Shard(number=n, pieces=group, key=hash_shard(group, basis)) for n, group in enumerate(ordered)]


def _group(pieces: Iterable[Piece], most_bytes: int, most_files: int) -> Iterator[tuple[Piece, ...]]:
    group: list[Piece] = []
    size = 0
    for piece in pieces:
        if group and (size + piece.bytes > most_bytes or len(group) >= most_files or piece.begin):
            yield tuple(group)
            group, size = [], 0
        group.append(piece)
        size += piece.bytes
    if group:
        yield tuple(group)


def hash_shard(pieces: Iterable[Piece], basis: str) -> str:
    """The key of a shard of these pieces."""
    return _hash([basis, *map(asdict, pieces)])


def hash_basis(options: ReadingOptions, most_bytes: int, shared: Path) -> str:
    """A hash of what all shards of a run depend on: code, options, and the files of the run that they read."""
    files = [(str(path.relative_to(shared)), _hash_file(path)) for path in list_shared(shared)]
    return _hash([hash_code(), asdict(options), most_bytes, files])


def list_shared(staging: Path) -> list[Path]:
    """The files of a run's staging area that its shards read, such as corrections: all but the run's own notes."""
    found = (path for path in staging.rglob("*") if path.is_file() and "shard-" not in path.parts[-2])
    return sorted(path for path in found if not path.name.endswith((".json", "counts.jsonl", ".duckdb", ".wal")))


@cache
def hash_code() -> str:
    """A hash of the code and models that make a shard's rows."""
    digest = hashlib.sha256()
    for path in list_code():
        digest.update(f"{path.relative_to(Path(__file__).parents[1])}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def list_code() -> list[Path]:
    """The files of code and models that make a shard's rows."""
    folder = Path(__file__).parent
    places = [*(folder / name for name in _CODE), folder.parent / "schemas"]
    found = (path for place in places for path in ([place] if place.is_file() else place.rglob("*")))
    return sorted(path for path in found if path.is_file() and path.suffix != ".pyc")


def _hash_file(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _hash(value: object) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:32]
