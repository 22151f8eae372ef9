"""Which shards a run reads, and which of them an earlier run has finished."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from flows.cut import cut_pieces, cut_shards, hash_basis, hash_shard
from flows.progress import tell_plan
from flows.readers import InputFile, Loss
from flows.run import Run
from flows.settings import Settings
from flows.shard import Shard, describe_loss
from flows.staging import open_area, reading_options, share_files
from flows.store.staged import StagedWriter

_FEW_FILES = 2_000  # small ones; the child that reads a shard takes as much CPU to start as a few hundred of them


def plan_shards(run: Run, files: Sequence[InputFile], counts: dict[str, float]) -> list[Shard]:
    """Cut what is to be read into shards, at least one; those that an earlier run finished stay as they are."""
    settings, area = run.settings, open_area(run.settings, run.warehouse)
    if settings.staging:
        share_files(run.staging, run.name, settings.staging)
    basis = hash_basis(reading_options(settings), settings.shard_bytes, run.staging)
    shards = cut_shards(
        cut_pieces(files, settings.shard_bytes),
        most_bytes=settings.shard_bytes,
        most_files=limit_files(len(files), settings),
        basis=basis,
        finished=[shard for shard in area.list_finished() if shard.key == hash_shard(shard.pieces, basis)],
    ) or [Shard(number=0, pieces=(), key=hash_shard((), basis))]
    run.keep("shards", [[shard.name, shard.key] for shard in shards])
    tell_plan({shard.number: sum(piece.bytes for piece in shard.pieces) for shard in shards})
    counts.update(shards=len(shards), shards_kept=area.plan(run.name, shards))
    return shards


def limit_files(files: int, settings: Settings) -> int:
    """How many files a shard may hold: each worker has one, unless they would be small."""
    return min(settings.shard_captures, max(_FEW_FILES, ceil(files / settings.threads)))


def keep_lost_places(run: Run, lost: Sequence[Loss], number: int) -> None:
    """Folders and links that cannot be looked into are rejections, staged beside the shards."""
    if lost:
        with StagedWriter(run.staging / f"shard-{number:06d}") as out:
            out.add(*map(describe_loss, lost))
