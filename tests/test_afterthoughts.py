"""What facts say of single blocks once they are known."""

from __future__ import annotations

import pytest

from flows.pages.afterthoughts import is_author_bio, is_author_line, is_signature
from flows.pages.dom_labels import says_date
from flows.pages.html import read_html
from flows.pages.types import Decoded
from schemas.vocabulary import BODY_LABELS


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


@pytest.mark.parametrize(
    ("text", "is_bio"),
    [
        ("Wiebke Tammsen is a reporter and writes about bridges.", True),
        ("Wiebke Tammsen, who was born in Siel, writes about bridges.", True),
        ("Wiebke Tammsen ist Redakteurin im Lokalen.", True),
        ("Wiebke Tammsen said that she had seen nobody.", False),
        ("Wiebke is a common name in the north.", False),
        ("The bridge is one that Wiebke Tammsen has written about.", False),
    ],
)
def test_a_bio_tells_who_the_author_is(text: str, is_bio: bool) -> None:
    assert is_author_bio(text, ["Wiebke Tammsen", "Wiebke"]) == is_bio


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Wiebke Tammsen", True), ("(Wiebke Tammsen)", True), ("Wiebke Tammsen (Siel)", True),
        ("Text: Wiebke Tammsen", True),
        ("By Wiebke Tammsen", False), ("Wiebke", False), ("Tom Hale", False),
    ],
)  # fmt: skip
def test_a_signature_is_a_whole_name_or_one_behind_a_label(text: str, is_one: bool) -> None:
    """Where a paper has ``By`` at the end it belongs to what it prints as text, as often as not."""
    assert is_signature(text, ["Wiebke Tammsen"]) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("14 maggio 2024 (modifica il 15 maggio 2024 | 08:10)", True),
        ("21 May 2021", True),
        ("On 21 May 2021 the ferry sank.", False),
        ("Nobody knows", False),
    ],
)
def test_a_line_of_days(text: str, is_one: bool) -> None:
    assert says_date(text) == is_one


HEAD = (
    "<meta property='article:published_time' content='2021-07-02T06:00:00+02:00'>"
    "<meta name=author content='Ilse Brand'>"
)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("ILSE BRAND", "byline"),
        ("Von Ilse Brand", "byline"),
        ("Freitag, 02.07.2021, 06:00 Uhr", "published"),
        ("Kap Nord - 2.7.2021 - 06:00 Uhr", "published"),
        ("Freitag, 09.07.2021, 06:00 Uhr", "paragraph"),  # another day
    ],
)
def test_a_line_of_the_storys_own_name_or_day_is_no_body_below_an_intro(line: str, label: str) -> None:
    intro = (
        "Die Meisterin hat mit 71 Jahren noch einmal gewonnen. Ein Gespräch über Zeitnot, Tee und schlechte Verlierer."
    )
    story = "".join(
        f"<p>Ich habe nie gern verloren, auch gegen mich selbst nicht, und das ist {n} Jahre her.</p>" for n in range(6)
    )
    html = (
        f"<html lang=de><head>{HEAD}</head><body><main><span>Schach</span><h2>Ein Gespräch mit der Meisterin</h2>"
        f"<p>{intro}</p><p>{line}</p><div>{story}</div></main></body></html>"
    )
    reading = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
    labels = {b.text: d.label for b, d in zip(reading.blocks, reading.decisions, strict=True)}
    assert labels[line] == label
    assert labels["Schach"] not in BODY_LABELS
