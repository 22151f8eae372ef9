"""Pages of the years before style sheets: one cell, single line breaks, rules, headlines in large print."""

from __future__ import annotations

import pytest

from flows.pages.html import read_html
from flows.pages.types import Decoded, Reading
from schemas.vocabulary import BODY_LABELS

URL = "http://www.harbourherald.example/1999/ferry.htm"
LINES = [
    "HUSUM - The captain of the ferry that struck the fish pier in June did nothing wrong, an inquiry found Wednesday.",
    "The report blames a failed steering pump, which had been ordered in spring and never came to the southern quay.",
    '"I have not slept a full night since," the captain said after the hearing. "Now perhaps I will."',
    "The inquiry urged the company to replace the pumps on its three other boats before the next winter.",
]
MENU = "<td><font size=1><a href=n.htm>News</a><br><a href=s.htm>Sport</a><br><a href=w.htm>Weather</a></font></td>"


def read(cell: str, title: str = "Harbour Herald Online - Local News", url: str | None = URL) -> Reading:
    head = f"<head><title>{title}</title></head>"
    html = f"<html lang=en>{head}<body><table><tr>{MENU}<td>{cell}</td></tr></table></body></html>"
    return read_html(Decoded(html, "text/html", "utf-8", {}), url, None)


def body_of(reading: Reading) -> list[str]:
    return [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]


def labels_of(reading: Reading) -> dict[str, str]:
    return {b.text: d.label for b, d in zip(reading.blocks, reading.decisions, strict=True)}


HEAD = "<font size=5><b>Ferry captain cleared over harbour collision</b></font><br>"
SIGNED = "<font size=2>Thursday, October 14, 1999<br>By Mara Lindqvist<br>Herald staff writer</font><br>"


def test_headline_day_by_line_and_paragraphs_between_single_breaks() -> None:
    """All in one cell: each line is a block of its own, and the title that names the site is no headline."""
    reading = read(HEAD + SIGNED + f"<font size=3>{'<br>'.join(LINES)}</font>")
    assert body_of(reading) == LINES
    assert reading.facts.headline == "Ferry captain cleared over harbour collision"
    assert reading.facts.authors == ("Mara Lindqvist",)
    assert reading.facts.published is not None and reading.facts.published.when.date().isoformat() == "1999-10-14"
    assert labels_of(reading)["Herald staff writer"] == "byline"


def test_a_headline_in_large_print_below_a_kicker() -> None:
    top = "<b>TOWN COUNCIL</b><br><font size=6>Ferry captain cleared over harbour collision</font><br><br>"
    reading = read(top + "<br>".join(LINES))
    assert reading.facts.headline == "Ferry captain cleared over harbour collision"
    assert labels_of(reading)["TOWN COUNCIL"] not in BODY_LABELS
    assert body_of(reading) == LINES


def test_a_rule_across_the_column_ends_a_line() -> None:
    reading = read(f"<font size=1>Husum, 14 October 1999</font><hr>{HEAD}<br>" + "<br>".join(LINES))
    assert reading.facts.headline == "Ferry captain cleared over harbour collision"
    assert reading.facts.published is not None
    assert body_of(reading) == LINES


def test_lines_in_named_elements_of_their_own() -> None:
    top = (
        "<span class=titulek>Ferry captain cleared over harbour collision</span><br>"
        "<span class=info>9 May 2006 - Mara Lindqvist</span><br><br>"
    )
    reading = read(top + "<br><br>".join(LINES), title="Harbour Herald")
    assert reading.facts.headline == "Ferry captain cleared over harbour collision"
    assert reading.facts.published is not None
    assert body_of(reading) == LINES


def test_lines_that_a_program_has_broken_are_one_paragraph() -> None:
    """They end within sentences; so are lines inside a paragraph's element."""
    words = " ".join(LINES).split()
    broken = [" ".join(words[i : i + 13]) for i in range(0, len(words), 13)]
    assert " ".join(words) in body_of(read("<h1>Ferry captain cleared</h1>" + "<br>".join(broken)))
    assert " ".join(LINES) in body_of(read("<h1>Ferry captain cleared</h1><p>" + "<br>".join(LINES) + "</p>"))


@pytest.mark.parametrize(
    "title",
    [
        "Ferry captain cleared",
        "Pump to blame for the collision at the pier - Harbour Herald",
        "Inquiry: pump failed in June",
    ],
)
def test_a_title_of_the_storys_own_stays_its_headline(title: str) -> None:
    reading = read(f"<b>The pump had been ordered in spring</b><br>{'<br>'.join(LINES)}", title=title)
    assert reading.facts.headline == title.removesuffix(" - Harbour Herald")


def test_the_issues_day_in_the_title() -> None:
    reading = read(
        HEAD + "<br>".join(LINES),
        title="Harbour Herald - 14 October 1999",
        url="http://www.harbourherald.example/p3.html",
    )
    assert reading.facts.published is not None and reading.facts.published.when.date().isoformat() == "1999-10-14"
    assert reading.facts.headline == "Ferry captain cleared over harbour collision"


def test_a_pages_own_line_separators_break_no_page() -> None:
    """U+2028 comes along where a word processor's text was pasted; a `br` beside it parts the lines all the same."""
    lines = [LINES[0].replace("fish pier", "fish\u2028pier") + "\u2028", *LINES[1:]]
    assert body_of(read(HEAD + SIGNED + f"<font size=3>{'<br>'.join(lines)}</font>")) == LINES


@pytest.mark.parametrize("text", ["\u2028", "\u2028\n\nHUSUM", "HUSUM\u2028<br>\u2028\n\n\u2028"])
def test_line_separators_alone_break_no_page(text: str) -> None:
    assert LINES[1] in body_of(read(f"<pre>Harbour<br>{text}</pre>" + "<br>".join(LINES)))


def test_a_picture_with_its_credit_above_the_story_is_no_headline() -> None:
    """The line above the by-line is, though cells of tables are around it."""
    shown = "Mara Lind, left, and Ole Roth open the pier on Saturday. Photo by June Moe"
    picture = (
        f"<table align=right><tr><td><img src=x.jpg></td></tr><tr><td><font size=1>{shown}</font></td></tr></table>"
    )
    headline = "<font size=5><b>Volunteers finish the old pier in record snow</b></font><br>"
    paragraphs = "".join(f"<p><font size=3>{line}</font>" for line in LINES)
    signed = "<font size=1>By TOM HALE<br>Herald Staff</font>"
    reading = read(f"<table><tr><td>{headline}{signed}{picture}{paragraphs}</td></tr></table>")
    assert reading.facts.headline == "Volunteers finish the old pier in record snow"
