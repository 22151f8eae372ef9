from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.answers import remember_answers
from tests.commands import Command, open_command

#: Modules that take longest, the longest first.  Where several processes share the tests, these begin with them.
LONGEST = (
    *("test_readme", "test_build", "test_forget", "test_history", "test_quarantine", "test_site_template"),
    *("test_browser", "test_faults", "test_rebuild", "test_pipes", "test_lookup", "test_resume"),
    *("test_stopping", "test_releases", "test_security", "test_build_bad_input", "test_evolution", "test_html_limits"),
    *("test_bulk_inputs", "test_export", "test_report", "test_text_bad_input", "test_cli_warehouse", "test_layout"),
    *("test_operations", "test_generate", "test_expectations", "test_raw_folder", "test_deploy", "test_loaders"),
    "test_readers_s3",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="write the goldens of tests/captures anew; read the diff")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long modules come first, so that at the end no process works alone."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.stem, len(places)))


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are numbered, not spelt: packed ones hold the time, and all workers must find tests of the same names."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session", autouse=True)
def _answers() -> Iterator[None]:
    """What Great Expectations has answered once is not asked again."""
    with remember_answers():
        yield


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small newsroom's raw pages and a warehouse of two releases of them, to read or to copy."""
    from tests.newsroom import build_two

    return build_two(tmp_path_factory.mktemp("newsroom"))


@pytest.fixture(scope="session")
def copydesk() -> Iterator[Command]:
    """The command, in a process of its own that need not load what it needs."""
    with open_command() as command:
        yield command


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """An empty raw folder."""
    folder = tmp_path / "raw"
    folder.mkdir()
    return folder


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Where a warehouse may be made."""
    return tmp_path / "warehouse"


@pytest.fixture
def read_in_this_process(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Read pages without child interpreters, unless a test asks for `children`."""
    from tests.builds import read_here

    if "children" not in request.fixturenames:
        monkeypatch.setattr("flows.bare.read_shard", read_here)
        monkeypatch.setattr("flows.steps.read_shard", read_here)


@pytest.fixture
def children() -> None:
    """Read in child interpreters, as a build does."""
