"""Names in text captures: who signs a story beside its day or at its end, and who does not."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

import pytest

from flows.pages.structure_names import are_names
from flows.pages.text_names import read_authors
from tests.test_text import BODY, labels, read, wire


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tomas Brandvold", True),
        ("Tomas Brandvold and AP", True),
        ("Tomas Brandvold, Mara Solheim et Ada Lind", True),
        ("AP", False),
        ("Tomas Brandvold and the islanders", False),
    ],
)
def test_names_in_a_row(line: str, expected: bool) -> None:
    assert are_names(line) is expected


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Mara Lindqvist\nDeputy Business Editor", ("Mara Lindqvist",)),
        ("By Mara Lindqvist\nand Tom Hale", ("Mara Lindqvist", "Tom Hale")),
        ("By Mara Lindqvist City Hall Reporter", ("Mara Lindqvist",)),
        ("/ By Mara Lindqvist and Tom Hale", ("Mara Lindqvist", "Tom Hale")),
        ("Text by:Mara LindqvistFollow|LPI", ("Mara Lindqvist",)),
        ("By Kang Ji-on", ("Kang Ji-on",)),
        ("By Mara Lindqvist\nPress Inquiries", ("Mara Lindqvist",)),
    ],
)
def test_who_signs_without_roles_and_buttons(line: str, authors: tuple[str, ...]) -> None:
    reading = read("\n".join(["Pier of Lindvik Closes for Two Years", line, "12 May 2023 14:30", "", *BODY]))
    assert reading.facts.authors == authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Video report by LTV News Lindvik's Mara Lindqvist", ["Mara Lindqvist"]),
        ("From CNN’s Mara Lindqvist", ["Mara Lindqvist"]),
        ("Rural Affairs Editor", []),
        ("The pier's Mara Lindqvist", []),
    ],
)
def test_a_reporter_and_the_station(line: str, names: list[str]) -> None:
    assert read_authors([line]) == names


@pytest.mark.parametrize(
    "above",
    [
        "Mara Lindqvist\nLindvik\n12/05/2023 14:30",
        "12. května 2023 14:30\nMara Lindqvist, redaktor",
        "Mara Lindqvist - lindvikNews\nFriday, 12 May 2023",
    ],
    ids=["place", "role", "outlet"],
)
def test_a_name_with_a_place_a_role_or_an_outlet_beside_the_day(above: str) -> None:
    reading = read("\n".join(["Pier of Lindvik Closes for Two Years", above, "", *BODY]))
    assert reading.facts.authors == ("Mara Lindqvist",)


def test_a_paper_beside_the_day_is_no_author_where_somebody_signs() -> None:
    reading = read(
        "\n".join(
            ["Pier of Lindvik Closes for Two Years", "Lindvik Sample, 12 May 2023 14:30", "By Mara Berg", "", *BODY]
        )
    )
    assert reading.facts.authors == ("Mara Berg",)
    assert reading.facts.published is not None


@pytest.mark.parametrize(
    ("line", "is_byline"),
    [("山根千尋", True), ("高見沢 澪", True), ("社会", False), ("老渡口的摆渡人 把船票换成种子", False)],
)
def test_a_han_name_beside_the_day(line: str, *, is_byline: bool) -> None:
    body = ["青浜市は火曜日、古い桟橋を二年間閉鎖すると発表した。潜水士が柱九本にひびを見つけた。"] * 2
    body = [
        f"{text}{n}番目の柱は特に古いという。市長の岡部茂さんは「船は魚市場から出る」と話した。"
        for n, text in enumerate(body)
    ]
    found = labels(read("\n\n".join(["青浜の桟橋、二年間閉鎖へ", f"{line}\n2022年4月12日 7時00分", *body])))[line]
    assert (found == "byline") is is_byline


@pytest.mark.parametrize(
    "line",
    [
        "Interview: Mara Lindqvist",
        "Das Gespräch führte Mara Lindqvist",
        "Recueilli par Mara Lindqvist",
        "Die Fragen stellte Mara Lindqvist",
        "Rozmawiała Mara Lindqvist",
    ],
)
def test_who_asked_the_questions_signs_the_story(line: str) -> None:
    reading = read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n"))
    assert (labels(reading)[line], reading.facts.authors) == ("byline", ("Mara Lindqvist",))


def test_a_sign_in_the_footer_is_the_sites_own() -> None:
    line = "© Lindvik Post, a paper of the Northern Group"
    reading = read(wire(below=f"Share this article\n\nContact us\n\nPrivacy policy\n\nTerms of use\n\n{line}\n"))
    assert labels(reading)[line] == "copyright"


@pytest.mark.parametrize("sign", ["", ".", "!"])
def test_what_ends_a_sentence_is_no_name_at_the_end(sign: str) -> None:
    """Any two words of a script without capitals look like a name."""
    line = f"وإن تفريغها يستغرق يومين{sign}"
    assert (labels(read(wire(below=f"\n{line}\n\nRelated stories"))).get(line) == "byline") is not bool(sign)


def test_a_name_a_bar_and_a_day() -> None:
    """A place stands in the story, too."""
    head = "Pier of Lindvik Closes for Two Years\n{} | 12 May 2023, 10:20\n"
    signed, placed = read(wire(above=head.format("Rasa Vaitkūnienė"))), read(wire(above=head.format("Marta Oyelaran")))
    assert (signed.facts.authors, placed.facts.authors) == (("Rasa Vaitkūnienė",), ())
    assert all(reading.facts.published for reading in (signed, placed))


def test_a_name_beside_the_day_with_something_between() -> None:
    """A bar, or who may read the story."""
    body = [
        f"{text}{n}番目の柱は特に古いという。市長の岡部茂さんは「船は魚市場から出る」と話した。"
        for n, text in enumerate(
            ["青浜市は火曜日、古い桟橋を二年間閉鎖すると発表した。潜水士が柱九本にひびを見つけた。"] * 2
        )
    ]
    head = ["青浜の桟橋、二年間閉鎖へ", "2022年4月12日 7時00分", "有料会員記事", "高見沢 澪"]
    assert read("\n\n".join([*head, *body])).facts.authors == ("高見沢 澪",)
    signed = "Pier of Lindvik Closes for Two Years\nShare\n3 May 2023, 10:20\n|\nRasa Vaitkūnienė\nShare"
    assert read(wire(above=signed)).facts.authors == ("Rasa Vaitkūnienė",)


def test_the_site_is_no_second_author() -> None:
    """Some print it behind the name, as they print it at the top."""
    top = "Kabar Pesisir\nNews\nSport\n\nPier of Lindvik Closes for Two Years\nDewi Lestari - Kabar Pesisir\n12 May 2023\n"
    assert read(wire(above=top)).facts.authors == ("Dewi Lestari",)


@pytest.mark.parametrize("foot", ["12 May 2023, 10:20\nRasa Vaitkūnienė", "Rasa Vaitkūnienė\n12 May 2023, 10:20"])
def test_a_name_and_a_day_at_the_storys_end(foot: str) -> None:
    facts = read(wire(below=f"\n{foot}\n\nRelated stories")).facts
    assert facts.authors == ("Rasa Vaitkūnienė",)
    assert facts.published is not None


@pytest.mark.parametrize(
    ("line", "authors"),
    [("NORWAY LINDVIK", ()), ("RASA VAITKŪNIENĖ", ("RASA VAITKŪNIENĖ",))],
    ids=["a place", "a name"],
)
def test_capitals_beside_the_day(line: str, authors: tuple[str, ...]) -> None:
    """A place that the story names is no author."""
    above = f"Pier of Lindvik Closes for Two Years\nShare\n12 May 2023, 10:20\n{line}\nShare\n"
    assert read(wire(above=above)).facts.authors == authors


@pytest.mark.parametrize(("word", "is_by"), [("Text", False), ("Text:", True)])
def test_a_word_for_by_in_a_menu(word: str, *, is_by: bool) -> None:
    text = "\n".join(["Home", "Video", word, "Harbour News", "", "Pier of Lindvik Closes for Two Years", "", *BODY])
    reading = read(text)
    assert (labels(reading)["Harbour News"] == "byline") is is_by


MORE = [
    "The island's bakers have asked for a boat before dawn, since their bread reached the town too late all winter.",
    "A diver said that the worst of the pillars stood under the ticket office, which was built in the last century.",
    "The fish market's traders fear for their stalls, and want to be paid for each day on which no lorry can pass.",
]


@pytest.mark.parametrize("name", ["Ferry Diary", "Rasa Vaitkūnienė"])
def test_a_bare_name_deep_inside_the_story_signs_nothing(name: str) -> None:
    """It is another story's title or author, above the line that signs that one."""
    head = ["Home", "News", "Pier of Lindvik Closes for Two Years", "Ada Okafor", "12 May 2023"]
    reading = read("\n".join([*head, *BODY, name, "Story by Ada", *MORE]))
    assert reading.facts.authors == ("Ada Okafor",)
    assert labels(reading)[name] != "byline"


@pytest.mark.parametrize("line", ["Old Pier", "Ferry Pier", "By Old Pier"])
def test_words_of_the_story_are_no_author(line: str) -> None:
    """What looks like a name, and stands in small letters in the story (`the old ferry pier`)."""
    above = f"Lindvik Closes Its Harbour\nShare\n12 May 2023, 10:20\n{line}\nShare\n"
    assert read(wire(above=above)).facts.authors == ()


@pytest.mark.parametrize("sign", ["•", " • ", " · "])
def test_a_day_and_the_names_behind_it(sign: str) -> None:
    line = sign.join(["14 April 2026", "Rasa Vaitkūnienė", "Per Aune"])
    facts = read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")).facts
    assert facts.authors == ("Rasa Vaitkūnienė", "Per Aune")
    assert facts.published is not None and facts.published.when.date().isoformat() == "2026-04-14"


def test_sections_behind_the_day_are_no_authors() -> None:
    line = "by Rasa Vaitkūnienė, Chief People Officer | Mar 30, 2026 | News, Harbour Works & Research"
    facts = read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")).facts
    assert facts.authors == ("Rasa Vaitkūnienė",)
    assert facts.published is not None and facts.published.when.date().isoformat() == "2026-03-30"


@pytest.mark.parametrize(
    ("by", "authors"),
    [
        ("By Ada Okafor", ("Ada Okafor",)),
        ("By Ada Okafor,", ("Ada Okafor", "Rasa Vaitkūnienė")),
        ("Harbour News", ("Rasa Vaitkūnienė",)),
    ],
    ids=["signed", "goes on", "not signed"],
)
def test_a_name_by_its_place_below_the_word_for_by(by: str, authors: tuple[str, ...]) -> None:
    """It is the paper, a label, a place; a second author where the line above goes on."""
    above = f"Pier of Lindvik Closes for Two Years\n{by}\nRasa Vaitkūnienė\n12 May 2023, 10:20\n"
    assert read(wire(above=above)).facts.authors == authors


def test_who_posted_comments_is_no_author() -> None:
    """Three by-lines with day and hour below a story that somebody signs."""
    posted = [
        f"Last time I checked, nobody had asked the islanders of pier {n}.\n\nPosted by: {name}, 27 Sep 2011 | 15:22"
        for n, name in enumerate(("Rasa Vaitkūnienė", "Per Aune", "Dewi Lestari"))
    ]
    text = "\n\n".join(["Pier of Lindvik Closes for Two Years", "By Ada Okafor", *BODY, *posted])
    assert read(text).facts.authors == ("Ada Okafor",)
