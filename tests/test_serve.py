"""Schedules: what is wrong with them is said before a server is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.errors import ConfigError
from flows.serve import Timetable, describe_deployments, describe_taken, read_schedule, serve_flows
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


def test_a_schedule_is_of_its_timezone() -> None:
    """Three at night in Berlin; no fields: never."""
    schedule = read_schedule("0 3 * * *", "Europe/Berlin")
    assert schedule and (schedule.cron, schedule.timezone) == ("0 3 * * *", "Europe/Berlin")
    assert read_schedule("", "Europe/Berlin") is None


def test_what_is_served_names_whole_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run starts in a folder of its own, from which the paths that somebody typed would lead elsewhere."""
    monkeypatch.chdir(tmp_path)
    settings = Settings(raw=Path("in"), warehouse=Path("out"), settle_seconds=0)
    build, upkeep = describe_deployments(settings, {"build": None, "upkeep": None}, "daily")
    places = {"raw": str(tmp_path / "in"), "warehouse": str(tmp_path / "out"), "settings": {"settle_seconds": 0}}
    assert build.parameters == places == upkeep.parameters
    assert (build.name, build.concurrency_limit) == ("daily", 1)


def test_paths_that_a_scheduler_hands_over_as_text_are_paths() -> None:
    settings = read_settings({}, raw="in/raw", warehouse=Path("out"))
    assert (settings.raw, settings.warehouse) == (Path("in/raw"), Path("out"))


def test_another_warehouse_under_the_same_name_is_told() -> None:
    """What was served until now is named, since nobody builds it any more; the same again is no news."""
    ours = {"raw": "/srv/a", "warehouse": "/srv/w"}
    assert describe_taken("build dataset/scheduled", {}, ours) == ""
    assert describe_taken("build dataset/scheduled", {**ours, "settings": {"workers": 2}}, ours) == ""
    told = describe_taken("build dataset/scheduled", {"raw": "/srv/a", "warehouse": "/srv/v"}, ours)
    assert "was for /srv/v, which" in told and "--name" in told
