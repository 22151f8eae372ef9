"""Lists of tags in text captures: in one line, on lines of their own, with commas, with hashes, without blanks."""

from __future__ import annotations

import pytest

from flows.pages.decode import decode
from flows.pages.line_shapes import split_tags
from flows.pages.line_tags import is_joined_tags
from flows.pages.text import read_text
from flows.pages.text_draft import fold_words
from flows.pages.types import MARKDOWN, Capture, Decoded
from tests.test_text import BODY, labels, read, wire

STORY = fold_words(" ".join([*BODY, "Storm Alma tore at SpaceFerry's boats."]))


@pytest.mark.parametrize(
    ("line", "is_tags"),
    [
        ("LindvikMarta OyelaranSundlinjenStorm AlmaHerring", True),  # most of it stands in the story
        ("ferry pier Lindvik Sundlinjen", True),
        ("Lindvik Marta Oyelaran", True),
        ("Marta Oyelaran", False),  # a name: a caption, or who wrote it
        ("Council closes the ferry pier in Lindvik", False),
        ("Lindvik ferry Gullholm", False),  # the story knows no Gullholm
        ("The council closed the ferry pier.", False),
        ("HomeNewsSportWeatherMenu", False),
        ("HerringLindvikNational FisheriesMarta OyelaranStorms", True),  # two of five names, each of few words
        ("HerringLindvikNational Fisheries BoardStorms", False),
    ],
)
def test_tags_printed_as_one_line_are_names_that_the_body_speaks_of(line: str, is_tags: bool) -> None:
    assert is_joined_tags(line, STORY) is is_tags


def test_joined_tags_below_the_body_become_keywords() -> None:
    assert labels(read(wire(below="LindvikMarta OyelaranSundlinjen")))["LindvikMarta OyelaranSundlinjen"] == "keywords"


@pytest.mark.parametrize(
    "line", ["Divers find a second row of cracks", "1. Harbour"], ids=["reads like a headline", "other bullets"]
)
def test_a_list_of_tags_ends_where_the_lines_change(line: str) -> None:
    reading = read(wire(below=f"Tags:\nLindvik\nferry\n{line}\nShare this article"))
    assert reading.facts.keywords == ("Lindvik", "ferry")


def test_tags_with_commas_on_lines_of_their_own() -> None:
    assert read(wire(below="Tags:\nLindvik\n,\nferry\n,\nSundlinjen")).facts.keywords == (
        "Lindvik",
        "ferry",
        "Sundlinjen",
    )


def test_hashtags_that_touch_are_tags() -> None:
    line = "#Lindvik#ferry pier#harbour"
    reading = read(wire(between=line))
    assert labels(reading)[line] == "keywords"


def test_a_colour_is_no_hashtag_and_blanks_may_stand_in_one_beside_others() -> None:
    below = ["#FFFFFF", "Share", "#Ferry", "#Herring Exports", "#Lindvik"]
    assert read(wire(below="\n".join(below))).facts.keywords == ("Ferry", "Herring Exports", "Lindvik")


def test_a_headline_that_lists_what_it_tells_of_is_no_line_of_tags() -> None:
    line = "Catch of the week 7/19: Herring, Cod, Sundlinjen, Lindvik, Gullholm"
    assert read(wire(below=f"\nLatest news\n\n{line}")).facts.keywords == ()
    labelled = "Filed: Herring, Sundlinjen, Lindvik, Gullholm"
    assert labels(read(wire(below=f"\n{labelled}")))[labelled] == "keywords"


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("Tags: ferry pier islanders Lindvik Marta Oyelaran", ("ferry pier", "islanders", "Lindvik", "Marta Oyelaran")),
        ("Tags: Sundlinjen Marta Oyelaran Lindvik", ("Sundlinjen", "Marta Oyelaran", "Lindvik")),
        ("Tags: Ferry pier", ("Ferry pier",)),  # one, as the small letter says
        ("Tags: Gullholm ferry races", ("Gullholm ferry races",)),  # the story knows little of it
        ("關鍵字：漁港 停電 漁會", ("漁港", "停電", "漁會")),
        ("태그 #부두 #도서관", ("부두", "도서관")),
        ("Trefwoorden Lindvik Sundlinjen Herring", ("Lindvik", "Sundlinjen", "Herring")),
    ],
)
def test_tags_in_one_line_with_blanks_between(line: str, tags: tuple[str, ...]) -> None:
    """Each is as long as the page says it in one; two single words with capitals are rather a name."""
    assert read(wire(below=f"\n{line}\n\nRelated stories")).facts.keywords == tags


def test_a_line_of_labelled_tags_below_the_story_is_no_author() -> None:
    reading = read(wire(below="\nTrefwoorden Schaatsen Oosterveen Gemeenteraad\n\nRelated stories"))
    assert reading.facts.authors == ()


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("Tags: SundlinjenMarta Oyelaran", ("Sundlinjen", "Marta Oyelaran")),
        ("Tags: SpaceFerry", ("SpaceFerry",)),
        ("Tags: McAune", ("McAune",)),
        (
            "Tags: SundlinjenMarta OyelaranLindvikHerringExports",
            ("Sundlinjen", "Marta Oyelaran", "Lindvik", "Herring", "Exports"),
        ),
        ("Tags: LindvikFoodRural lifeEconomy", ("Lindvik", "Food", "Rural life", "Economy")),  # many, and it has one
    ],
)
def test_labelled_tags_that_touch(line: str, tags: tuple[str, ...]) -> None:
    """The story has them apart, of several most; a name with a capital inside stays whole."""
    assert read(wire(below=line)).facts.keywords == tags


def test_clauses_of_a_law_are_no_tags() -> None:
    assert split_tags("（三）隐匿、毁灭、伪造证据的；（四）打骂、虐待、侮辱") == []


@pytest.mark.parametrize(
    ("label", "lines", "tags"),
    [
        ("Related Topics", ["* Ferries,", "* Lindvik,", "* Council"], ("Ferries", "Lindvik", "Council")),
        ("Lees meer over:", ["Lindvik", "Gullholm", "Dykare"], ("Lindvik", "Gullholm", "Dykare")),
        ("Temas relacionados", ["tortugas, Lindvik, fauna marina,"], ("tortugas", "Lindvik", "fauna marina")),
        ("Topics", ["Lindvik", "Castilla y León"], ("Lindvik", "Castilla y León")),
        ("Topics", ["Lindvik", "Rivers of the North", "Ferries"], ("Lindvik", "Rivers of the North", "Ferries")),
        ("Topics", ["Divers", "Video"], ("Divers",)),  # a menu's word that the story has not
        ("Mehr zum Thema", ["Trainer vor dem Aus", "Abstieg rückt näher"], ()),  # other stories
        ("Related articles", ["Lindvik", "Herring"], ()),
    ],
)
def test_tags_below_a_label_that_may_head_other_stories(label: str, lines: list[str], tags: tuple[str, ...]) -> None:
    """The story has to have some of them; a name may have a small word inside."""
    below = "\n".join(lines)
    assert read(wire(below=f"{label}\n\n{below}\n\nShare this article")).facts.keywords == tags


def test_a_menus_word_between_tags_is_one_if_the_story_has_it() -> None:
    lines = "Lindvik\nContact\nSundlinjen\nFerry operator"
    assert "Contact" not in read(wire(below=lines)).facts.keywords
    assert read(wire(between="Our contact in the harbour said so.", below=lines)).facts.keywords == (
        "Lindvik", "Contact", "Sundlinjen", "Ferry operator",
    )  # fmt: skip


def test_half_of_some_tags_right_below_the_story_is_enough_where_their_list_is_closed() -> None:
    lines = "Gullholm\nLindvik\nFisheries\nSundlinjen"
    assert read(wire(below=f"{lines}\nShare this article")).facts.keywords == tuple(lines.split("\n"))
    assert read(wire(below=f"{lines}\nA line that nobody knows\nof what it is")).facts.keywords == ()


def test_a_list_that_ends_in_a_comma_is_one_of_tags() -> None:
    line = "herring, storms, Gullholm, sailing,"
    assert read(wire(below=line)).facts.keywords == ("herring", "storms", "Gullholm", "sailing")
    assert labels(read(wire(below=line.rstrip(","))))[line.rstrip(",")] != "keywords"


def test_links_to_topics_below_a_story_in_markdown_are_its_tags() -> None:
    tags = "* [Herring](/topics/c1)\n* [Weather](/topics/c2)\n* [Science](/topics/c3)"
    page = "\n\n".join(["# Lindvik closes its ferry pier", *BODY, tags, "[Contact us](/contact)"])
    decoded = decode(Capture(payload=page.encode(), source="page.md", media_type=MARKDOWN))
    assert isinstance(decoded, Decoded)
    assert read_text(decoded, None, None).facts.keywords == ("Herring", "Weather", "Science")


def test_tags_farther_below_the_story_have_to_be_named_all() -> None:
    numbers = ["one", "two", "three", "four", "five", "six"]
    between = "\n".join(f"A line that nobody knows of, number {word}" for word in numbers)
    above = f"Share this article\nComments\nPrint\n{between}\nRelated stories\nStorm Alma tears roofs from houses"
    tags = "Lindvik\nSundlinjen\nFerry operator"
    assert read(wire(below=f"{above}\nPrivacy policy\n{tags}\nContact us")).facts.keywords == tuple(tags.split("\n"))
    assert read(wire(below=f"{above}\nPrivacy policy\n{tags}\nGullholm\nContact us")).facts.keywords == ()
