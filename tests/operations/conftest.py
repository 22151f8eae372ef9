"""A warehouse that is built every minute, shared by the tests of operations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builds import settle, write_page
from tests.operations.served import Served
from tests.operations.services import running


@pytest.fixture(scope="package")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    one = Served(tmp_path_factory.mktemp("served"))
    write_page(one.raw, "ferry.txt")
    write_page(one.raw, "empty.txt").write_text("")
    settle(one.raw / "empty.txt")
    with running(one.server, one.service):
        yield one
