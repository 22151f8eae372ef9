"""The quarantine: what was kept out, reading it again after a fix, and leaving it out for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from flows.again import draft_again
from flows.errors import ConfigError
from flows.run import Run, open_run
from flows.settings import Settings
from flows.steps import publish
from flows.store.layout import Release
from flows.store.words import say_count
from flows.waivers import Waiver, add_waivers

_LIST = """
    select r.*, c.site, c.url, c.member
    from rejections r left join captures c on c.capture_id = r.capture_id
    where ($status is null or r.status = $status) and ($check is null or r."check" = $check)
      and ($site is null or c.site = $site) and ($key is null or starts_with(r.key, $key))
    order by r.last_release desc, r."check", r.source, r.key
"""

_OUTCOME = """
    select count(*) filter (new.status = 'released' and old.status is distinct from 'released'),
           count(*) filter (new.status is distinct from old.status or new.note is distinct from old.note)
    from rejections new left join held_rejections old using (key, "table", "check")
"""


class Rejected(NamedTuple):
    """A row of `rejections`, with what the capture's own row knows of its place."""

    key: str
    capture_id: str | None
    table: str
    stage: str
    check: str
    severity: str
    reason: str
    observed: str | None
    source: str | None
    status: str
    note: str | None
    first_release: int
    last_release: int
    site: str | None
    url: str | None
    member: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """What came of reading the quarantine again."""

    run: str | None  # None where there was nothing to read
    meant: int = 0  # open rejections that were meant
    released: int = 0  # rejections that do not hold any more
    accepted: int = 0  # captures that are let in
    gone: int = 0  # input files that are not there any more
    release: int | None = None  # the release that was published; None where nothing changed


def list_rejected(
    release: Release, *, status: str | None = "open", check: str | None = None, site: str | None = None,
    key: str | None = None,
) -> list[Rejected]:  # fmt: skip
    """What the quarantine of a release holds, latest first; ``key`` may be the beginning of one."""
    from flows.store.catalogue import open_catalogue

    names = ", ".join(f'"{name}"' for name in Rejected._fields)
    given = {"status": status, "check": check, "site": site, "key": key}
    with open_catalogue(release) as con:
        rows = con.execute(f"select {names} from ({_LIST})", given).fetchall()  # noqa: S608
    return [Rejected(*row) for row in rows]


def replay(
    settings: Settings, *, check: str | None = None, site: str | None = None, key: str | None = None
) -> Replayed:
    """Read the raw pages of open rejections again, and publish a release with those that pass now.

    Where nothing changes nothing is published; the run stands in the ledger all the same.
    """
    with open_run(settings) as run:
        open_rows = list_rejected(_need_base(run), check=check, site=site, key=key)
        if not open_rows:
            run.keep("reason", "Nothing of that kind waits in quarantine.")
            return Replayed(run=run.name)
        draft_again(run, *_name_pages(open_rows))
        return _publish_replay(run, len(open_rows))


def waive(settings: Settings, rows: Sequence[Rejected], reason: str) -> str:
    """Leave some rejections in quarantine for good, and say why; publishes a release, whose run is named."""
    return _decide(settings, rows, reason, off=False)


def unwaive(settings: Settings, rows: Sequence[Rejected]) -> str:
    """Take waivers back: these rejections are open again."""
    return _decide(settings, rows, "taken back", off=True)


def _decide(settings: Settings, rows: Sequence[Rejected], reason: str, *, off: bool) -> str:
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    with open_run(settings, reads_raw=False) as run:
        _need_base(run)
        add_waivers(
            run.warehouse.root, [Waiver(key=r.key, check=r.check, reason=reason, at=now, off=off) for r in rows]
        )
        draft_again(run)
        publish(run)
    return run.name


def _name_pages(rows: Sequence[Rejected]) -> tuple[list[str], list[str]]:
    """The captures, and the input files with something in them that was no capture, of some rejections."""
    captures = {row.capture_id for row in rows if row.capture_id}
    return sorted(captures), sorted({row.source for row in rows if row.source and not row.capture_id})


def _publish_replay(run: Run, meant: int) -> Replayed:
    with run.work.open() as con:
        released, changed = con.execute(_OUTCOME).fetchall()[0]
    counts = run.counts()
    accepted, gone = int(counts["write", "accepted"]), int(counts["find", "gone"])
    if changed or accepted:
        publish(run)
    else:
        run.keep("reason", f"Of {say_count(meant, 'rejection')} none can be released yet.")
    return Replayed(
        run=run.name,
        meant=meant,
        released=released,
        accepted=accepted,
        gone=gone,
        release=run.release if run.kept("published", False) else None,
    )


def _need_base(run: Run) -> Release:
    if run.base is None:
        raise ConfigError("There is no release yet; run `copydesk build` first.")
    return run.base
