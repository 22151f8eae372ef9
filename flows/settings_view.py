"""What `copydesk config` prints."""

from __future__ import annotations

import json
import sys

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from flows.settings_sources import Setting, describe_allowed, describe_settings, show_value


def print_settings(found: dict[str, Setting], form: str) -> None:
    """Every setting, its value and origin; secrets are not shown."""
    meanings = describe_settings()
    if form == "json":
        facts = {
            name: {"value": show_value(setting.value), "origin": setting.origin, "allowed": describe_allowed(name)}
            for name, setting in found.items()
        }
        json.dump(facts, sys.stdout, indent=1)
        sys.stdout.write("\n")
        return
    table = Table("setting", "value", "from", "what it means and may be")
    for name, setting in found.items():
        origin = escape(setting.origin) if setting.origin == "default" else f"[bold]{escape(setting.origin)}[/]"
        cells = (
            escape(show_value(setting.value)),
            origin,
            f"{escape(meanings[name])} [dim]{escape(describe_allowed(name))}[/]",
        )
        table.add_row(name, *cells)
    Console().print(table)
