"""Schedules: what is wrong with them is said before a server is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.errors import ConfigError
from flows.serve import Timetable, serve_flows
from flows.settings import Settings, read_settings


def test_a_schedule_without_a_server_says_how_to_start_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    with pytest.raises(ConfigError, match="prefect server start"):
        serve_flows(Settings(), Timetable())


@pytest.mark.parametrize(("cron", "timezone"), [("every hour", "UTC"), ("0 * * * *", "Atlantis/Capital")])
def test_a_schedule_that_means_nothing_is_refused(cron: str, timezone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    with pytest.raises(ConfigError, match="cannot be used"):
        serve_flows(Settings(), Timetable(build=cron, timezone=timezone))


def test_paths_that_a_scheduler_hands_over_as_text_are_paths() -> None:
    settings = read_settings({}, raw="in/raw", warehouse=Path("out"))
    assert (settings.raw, settings.warehouse) == (Path("in/raw"), Path("out"))
