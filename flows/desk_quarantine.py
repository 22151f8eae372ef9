"""What `copydesk quarantine, replay, waive` print."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from shlex import quote

from rich.console import Console
from rich.table import Table

from expectations import SUITES
from flows.errors import ConfigError, GateFailedError
from flows.find import choose_raw
from flows.printing import print_rows, show_text
from flows.quarantine import Rejected, list_rejected, replay, unwaive, waive
from flows.releases import find_release
from flows.settings import Settings
from flows.store.layout import Warehouse, open_warehouse
from flows.store.words import say_count

#: What can be done about a rejection, by the stage that made it.
_ADVICE = {
    "read": "Put the file right, and the next build reads it; or mend the reader or raise its limit, and `copydesk "
    "replay --check {check}`.",
    "extract": "Look at the page with `copydesk inspect {target}`, mend the extractor or raise its limit, and "
    "`copydesk replay --check {check}`.",
    "validate": "Look at the page with `copydesk inspect {target}`, mend the rule or correct the line, and "
    "`copydesk replay --check {check}`.",
}
#: The same for checks whose cause is known better.
_ADVICE_FOR = {
    "missing_column": "Say which columns hold the page, its address and its time, and read it again: `copydesk replay "
    "--check {check} --set columns='html=page,text=story,url=link,date=seen'`; a line of copydesk.toml says so to "
    "later builds.",
    "unknown_suffix": "If it holds pages, unpack it or give it a suffix that the README lists, and the next build "
    "reads it.",
    "too_large": "Raise the limit, such as `copydesk replay --check {check} --set capture_bytes=64000000`, or "
    "record_bytes.",
    **dict.fromkeys(
        ("http_status", "media_type", "revisit", "not_a_file", "no_page"),
        "Nothing, where pages of this kind are not wanted.",
    ),
}
_TEXT_WIDTH = 60


def show_quarantine(
    warehouse: Warehouse, *, key: str | None, check: str | None, site: str | None, status: str | None,
    limit: int, form: str,
) -> None:  # fmt: skip
    """Print rejections: counted by check and listed, or each explained in full."""
    rows = list_rejected(find_release(warehouse), key=key, check=check, site=site, status=status)
    if key and not rows:
        raise ConfigError(
            f"Nothing {status or ''} in quarantine is called {key!r}; `copydesk quarantine` lists the keys."
        )
    if form != "table":
        print_rows(Rejected._fields, rows, form, sys.stdout)
        return
    console = Console()
    if not rows:
        console.print("Nothing of that kind is in quarantine.")
    elif key:
        for row in rows[:limit]:
            _explain(console, row)
    else:
        _print_counts(console, rows)
        _print_list(console, rows[:limit])
    if len(rows) > limit:
        console.print(f"{len(rows) - limit:,} more; --limit shows them.")


def _print_counts(console: Console, rows: Sequence[Rejected]) -> None:
    table = Table("check", "stage", "rows", "what was expected, or what happened")
    counts = Counter((row.check, row.stage) for row in rows)
    reasons = {row.check: row.reason for row in reversed(rows)}
    for (check, stage), count in counts.most_common():
        table.add_row(check, stage, f"{count:,}", show_text(describe_check(check) or reasons[check]))
    console.print(table)


def _print_list(console: Console, rows: Sequence[Rejected]) -> None:
    columns = {
        "key": [row.key for row in rows],
        "status": [row.status for row in rows],
        "check": [row.check for row in rows],
        "where the raw page is": ["" if row.key.startswith(row.source or row.key) else place_of(row) for row in rows],
        "found": [(row.observed or "")[:_TEXT_WIDTH] for row in rows],
    }
    shown = {name: values for name, values in columns.items() if any(values)}
    table = Table()
    for name in shown:
        table.add_column(name, overflow="fold")
    for values in zip(*shown.values(), strict=True):
        table.add_row(*map(show_text, values))
    console.print(table)
    console.print("Explain one with `copydesk quarantine KEY`; the beginning of a key will do.")


def _explain(console: Console, row: Rejected) -> None:
    table = Table(show_header=False, title=f"{row.check}, {row.severity}", title_justify="left")
    table.add_column(style="dim")
    table.add_column()
    for name, value in describe_rejection(row).items():
        if value:
            table.add_row(name, show_text(value))
    console.print(table)


def describe_rejection(row: Rejected) -> dict[str, str | None]:
    """All that is known of a rejection, in words, and what can be done."""
    advice = _ADVICE_FOR.get(row.check) or _ADVICE.get(row.stage, "")
    advice = advice.format(check=row.check, target=row.capture_id or row.source)
    key = row.key[:12] if row.capture_id else quote(row.key)
    return {
        "key": row.key,
        "status": row.status + (f": {row.note}" if row.note else ""),
        "reason": row.reason,
        "found": row.observed,
        "kept out of": None if row.severity == "warning" else f"{row.table}, by the stage {row.stage}",
        "raw page": place_of(row),
        "address": row.url,
        "releases": f"first met in {row.first_release}, last in {row.last_release}",
        "what to do": f"{advice} Or `copydesk waive {key} --reason …`." if row.status == "open" else None,
    }


def describe_check(check: str) -> str | None:
    """What an expectation expects, in words for a newsroom; None where the check is none."""
    words = {c.id: c.description for suite in SUITES for c in suite.rows}
    return words.get(check)


def place_of(row: Rejected) -> str:
    """Where the raw page stands: its file, and its place in it."""
    return (row.source or "") + (f" {row.member}" if row.member else "")


def replay_and_tell(settings: Settings, *, check: str | None, site: str | None, key: str | None) -> int:
    """Replay, and say what came of it; the exit code."""
    console, settings = Console(), choose_raw(settings)
    try:
        done = replay(settings, check=check, site=site, key=key)
    except GateFailedError as error:
        console.print(f"[red]The release was held back:[/] {show_text(str(error))}")
        return 1
    if not done.meant:
        console.print("Nothing of that kind waits in quarantine.")
        return 0
    console.print(
        f"{say_count(done.meant, 'rejection')} read again: {done.released:,} released, "
        f"{say_count(done.accepted, 'capture')} let in."
    )
    if done.gone:
        console.print(
            f"No longer in {settings.raw}: {say_count(done.gone, 'input file')}; what they held stays as it is."
        )
    release = find_release(open_warehouse(settings.warehouse))
    rest = Counter(row.check for row in list_rejected(release, check=check, site=site, key=key))
    if rest:
        console.print("Still kept out: " + ", ".join(f"{name} {count:,}" for name, count in rest.most_common()) + ".")
    console.print(f"Release {done.release:06d} is published." if done.release else "Nothing new is published.")
    return 0


def waive_and_tell(
    settings: Settings, keys: Sequence[str], *, check: str | None, site: str | None, reason: str, off: bool
) -> None:
    """Waive what the keys name, and say so; ConfigError where one names nothing."""
    release = find_release(open_warehouse(settings.warehouse))
    found: dict[tuple[str, str], Rejected] = {}
    for key in keys:
        rows = list_rejected(release, key=key, check=check, site=site, status="waived" if off else "open")
        if not rows:
            raise ConfigError(f"Nothing {'waived' if off else 'open'} in quarantine is called {key or check!r}.")
        found.update({(row.key, row.check): row for row in rows})
    if off:
        unwaive(settings, list(found.values()))
    else:
        waive(settings, list(found.values()), reason)
    typed = "open again" if off else "waived"
    Console().print(f"{len(found):,} rejection{'s are' if len(found) != 1 else ' is'} {typed}.")
