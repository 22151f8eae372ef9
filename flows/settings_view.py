"""What `copydesk config` prints."""

from __future__ import annotations

import json
import sys

from rich.console import Console
from rich.table import Column, Table

from flows.printing import show_text
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
    table = Table(
        "setting", Column("value, and where it was set", max_width=32, overflow="fold"), "what it means and may be"
    )
    for name, setting in found.items():
        origin = "" if setting.origin == "default" else f"[bold]{show_text(setting.origin)}[/]"
        value = "\n".join(filter(None, (show_text(show_value(setting.value)), origin)))
        table.add_row(name, value, f"{show_text(meanings[name])} [dim]{show_text(describe_allowed(name))}[/]")
    Console().print(table)
