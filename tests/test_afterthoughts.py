"""What facts say of single blocks once they are known."""

from __future__ import annotations

import pytest

from flows.pages.afterthoughts import is_author_line


@pytest.mark.parametrize(
    "line",
    [
        "Von Wiebke Tammsen | 14.02.2011, 17:08 Uhr",
        "By Wiebke Tammsen",
        "Wiebke Tammsen, 12 March 2022 08:15",
    ],
)
def test_a_line_of_authors_and_dates_is_a_byline(line: str) -> None:
    assert is_author_line(line, ["Wiebke Tammsen"])


@pytest.mark.parametrize(
    "line",
    [
        "Wiebke Tammsen said no.",
        "Wiebke Tammsen wants to rebuild the old bridge by 2024",
        "14.02.2011, 17:08 Uhr",
        "“Nobody asked Wiebke Tammsen”",
    ],
)
def test_a_line_that_says_more_or_names_nobody_is_none(line: str) -> None:
    assert not is_author_line(line, ["Wiebke Tammsen"])
    assert not is_author_line(line, [])
