"""What keeps a run from going on upon its base release: each raises GateFailedError, and says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.errors import GateFailedError
from flows.run import Run
from flows.store.layout import Release
from flows.store.words import say_count
from schemas import SCHEMA_VERSION, SIGNATURE_FORMAT

if TYPE_CHECKING:
    import duckdb


def guard_base(run: Run) -> None:
    """Raise where new rows cannot stand beside those of the base release; asked before anything is read."""
    _guard_schema(run)
    _guard_columns(run)
    _guard_signatures(run)


def _guard_schema(run: Run) -> None:
    """What a newer Copydesk wrote, not even a rebuild by this one may replace."""
    known = run.base or run.shown
    if known and int(known.manifest.get("schema_version", SCHEMA_VERSION)) > SCHEMA_VERSION:
        raise GateFailedError(
            f"Release {known.number} has tables of version {known.manifest['schema_version']}, and this Copydesk "
            f"writes version {SCHEMA_VERSION}; build with the newer one that made it."
        )


def _guard_columns(run: Run) -> None:
    """Raise where a column that came since the base release may not be null, and so cannot be left open in old rows."""
    from flows.store.evolve import find_unfillable

    if run.base and (names := find_unfillable(run.base)):
        raise GateFailedError(
            f"Release {run.base.number} is older than {', '.join(names)}, which may not be null; "
            "`copydesk build --rebuild` reads everything again and fills it."
        )


def _guard_signatures(run: Run) -> None:
    """Raise where the base release's signatures cannot be compared with new ones."""
    if run.base and signature_format(run) != SIGNATURE_FORMAT:
        raise GateFailedError(
            f"Release {run.base.number} has signatures of another format, which tell nothing of "
            "near-duplicates among new stories; `copydesk build --rebuild` reads everything again and makes them anew."
        )


def signature_format(run: Run) -> int:
    """That of the base release, whose signatures stay in the next; releases of the first format do not name it."""
    return int(run.base.manifest.get("signature_format", 1)) if run.base else SIGNATURE_FORMAT


def guard_rebuild(run: Run, con: duckdb.DuckDBPyConnection, shown: Release) -> None:
    """Raise where a rebuild would lose captures whose raw pages are gone; keep ids where that is wished."""
    from flows.store.merge import find_missing, keep_article_ids

    missing, sources = find_missing(con, shown)
    if missing and not run.settings.drop_missing:
        raise GateFailedError(
            f"{say_count(missing, 'capture')} of release {shown.number}, for instance of {', '.join(sources)}, cannot "
            f"be found in {run.settings.raw}, and a rebuild would lose them; put the files back, name the folder and "
            "the columns with which they were read, or say --drop-missing."
        )
    if run.settings.keep_ids:
        keep_article_ids(con)
