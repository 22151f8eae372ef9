"""Faults planted for real, each run through the build, and the named check that catches it.

The README's table of planted faults is made from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builds import last_run, read_here
from tests.planted import FAULTS, Fault, Folder, story_page


@pytest.fixture(scope="module")
def with_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three releases of one site: sixty sound stories."""
    root = tmp_path_factory.mktemp("history")
    folder = Folder(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("flows.bare.read_shard", read_here)
        for batch in range(3):
            folder.add([story_page(batch * 20 + n) for n in range(20)])
            folder.build()
    assert last_run(folder.warehouse)["captures_accepted"] == 20
    assert folder.failed_checks() == set()
    return root


@pytest.fixture
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Folder]:
    """An empty folder, or a copy of the one with history."""
    import shutil

    monkeypatch.setattr("flows.bare.read_shard", read_here)
    folder = Folder(tmp_path / "planted")
    if request.param.history:
        shutil.rmtree(folder.raw.parent)
        shutil.copytree(request.getfixturevalue("with_history"), folder.raw.parent, symlinks=True)
        folder.files = 3
    yield folder


@pytest.mark.planted
@pytest.mark.parametrize(("folder", "fault"), [(f, f) for f in FAULTS], ids=lambda f: getattr(f, "name", ""),
                         indirect=["folder"])  # fmt: skip
def test_a_planted_fault_is_caught(folder: Folder, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The named check finds the fault; what it must keep out or hold back it does."""
    fault.plant(folder, monkeypatch)
    run = last_run(folder.warehouse)
    assert fault.caught_by in folder.failed_checks()
    if fault.held_back:
        assert (run["state"], run["release"]) == ("gate_failed", None)
        assert fault.caught_by in run["reason"]
    else:
        assert run["state"] == "published", run["reason"]
    if fault.kept_out:
        assert run["captures_rejected"] > 0


@pytest.mark.planted
def test_sound_pages_give_no_warning(with_history: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Sound pages of the same site after the same history are not complained of."""
    monkeypatch.setattr("flows.bare.read_shard", read_here)
    folder = Folder.__new__(Folder)
    folder.raw, folder.warehouse, folder.files = with_history / "raw", with_history / "warehouse", 3
    folder.add([story_page(700 + n) for n in range(24)])
    folder.build()
    assert folder.failed_checks() == set()


def test_the_readme_tells_every_planted_fault() -> None:
    """The README's table is this one."""
    text = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    table = text.partition("<!-- planted -->\n")[2].partition("<!-- /planted -->")[0]
    lines = ["| planted | caught by | what came of it |", "|---|---|---|"]
    lines += [f"| {f.name} | `{f.caught_by}` | {describe_outcome(f)} |" for f in FAULTS]
    assert table.strip() == "\n".join(lines)


def describe_outcome(fault: Fault) -> str:
    if fault.held_back:
        return "not published"
    return "page kept out" if fault.kept_out else "warning"
