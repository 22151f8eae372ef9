"""Single lines of text captures that only their neighbours or the body's words explain."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

import pytest

from flows.pages.language import detect_language
from schemas.vocabulary import BODY_LABELS
from tests.test_text import BODY, labels, read, wire

CAPTION = "The old ferry pier of Lindvik seen from the fish market in January. Photo: Harbour Museum"


def test_a_credit_printed_again_below_its_caption_is_one() -> None:
    reading = read(wire(between=f"{CAPTION}\n\nShare this article\n\nHarbour Museum"))
    assert labels(reading)["Harbour Museum"] == "credit"


def test_a_source_below_a_caption_inside_the_story_is_a_credit() -> None:
    caption = "The old ferry pier seen from the fish market (archive)."
    reading = read(wire(between=f"{caption} Photo: Per Aune\n\nSource: Harbour Museum"))
    assert labels(reading)["Source: Harbour Museum"] == "credit"


def test_a_paragraph_that_stands_again_between_others_is_a_caption() -> None:
    text = "\n\n".join([*BODY, f"{BODY[0]}", *(f"{text} That is what {n} said." for n, text in enumerate(BODY))])
    reading = read(text)
    assert [d.label for b, d in zip(reading.blocks, reading.decisions, strict=True) if b.text == BODY[0]] == [
        "paragraph",
        "caption",
    ]


def test_who_wrote_a_quoted_message_belongs_to_the_story() -> None:
    assert labels(read(wire(between="— Marta Oyelaran (@martaoye) June 12, 2021")))[
        "— Marta Oyelaran (@martaoye) June 12, 2021"
    ] in ("quote", "list_item", "paragraph")


def test_every_entry_of_a_live_page_is_its_body() -> None:
    """Short ones, the last one, and the headline of each; what the site prints below is none."""
    entry = "About 212,000 people are entitled to vote."
    page = "Live: storm\n\n" + "\n\n".join(f"• 13:2{n}\nHarbour closes at number {n}\n\n{entry}" for n in range(6))
    reading = read(page + "\n\nCommunity standardsDiscussion")
    texts = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert [text for text in texts if text == entry] == [entry] * 6
    assert "Harbour closes at number 5" in texts
    assert reading.kind == "live_blog"


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Written by Mara Lindqvist", "byline"),
        ("Written by Mara Lindqvist; editing by Tom Hale", "agency_credit"),
        ("Reporting by Mara Lindqvist", "agency_credit"),
        ("By Mara Lindqvist mara@courier.example", "byline"),
        ("Lindvik | Updated: May 12, 2023 14:30 IST", "updated"),
        ("Lindvik and the islands say that on May 12, 2023 all was well", None),
        ("Get the letter of the quay in your inbox at seven.", "newsletter"),
        ("Sign up for Harbour Letters", "newsletter"),
        ("حفظشاركفيسبوك", "share"),
        ("シェアツイートブックマーク", "share"),
    ],
)
def test_lines_around_the_head(line: str, label: str | None) -> None:
    found = labels(read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")))[line]
    assert found == label if label else found not in ("published", "updated")


def test_the_numbered_way_to_the_page_is_no_headline() -> None:
    headline = "Pier of Lindvik Closes for Two Years"
    reading = read("\n".join(["1. News", "2. Harbour", f"3. {headline}", headline, "By Mara Lindqvist", "", *BODY]))
    assert [d.rule for d in reading.decisions[:3]] == ["breadcrumb"] * 3
    assert reading.facts.headline == headline


def test_a_list_at_the_beginning_is_no_way_to_the_page() -> None:
    reading = read(
        "\n".join(["1. News", "2. Harbour", "3. Cracks in the pier", "Pier Closes for Two Years", "", *BODY])
    )
    assert "breadcrumb" not in {decision.rule for decision in reading.decisions}


def test_a_title_with_the_sites_name_before_it() -> None:
    headline = "Pier of Lindvik Closes for Two Years"
    lines = [f"Harbour Letters: {headline}", "Harbour Letters", "Friday, 12 May 2023", headline, "", *BODY]
    reading = read("\n".join(lines))
    assert reading.facts.headline == headline
    assert [d.label for d in reading.decisions[:2]] == ["navigation", "navigation"]


@pytest.mark.parametrize("between", [[], [f"Section {n}" for n in range(20)]], ids=["a short menu", "a long menu"])
def test_a_long_name_of_the_site_above_the_headline_is_none(between: list[str]) -> None:
    """It stands in the title as the headline does, behind it."""
    site, headline = "The Lindvik Harbour Courier", "Pier of Lindvik Closes for Two Years"
    reading = read("\n".join([f"{headline} - {site}", site, *between, headline, "12 May 2023", "", *BODY]))
    assert reading.facts.headline == headline


@pytest.mark.parametrize(
    "caption",
    [
        "The old ferry pier of Lindvik, seen from the fish market. Mara Lindqvist/The Lindvik Herald",
        "The old ferry pier of Lindvik seen from the fish market Image source, Pell Ferries",
    ],
)
def test_captions_with_a_paper_behind_the_name(caption: str) -> None:
    assert labels(read(wire(between=caption)))[caption] == "caption"


def test_hindi_and_portuguese_are_told_from_their_neighbours() -> None:
    hindi = "लिंडविक के पुराने घाट को दो साल के लिए बंद कर दिया गया है। परिषद ने कहा कि खंभों में दरारें हैं और नावें अब बाज़ार से चलेंगी।"
    portuguese = "A obra da ponte sobre o rio Claro, que deveria ficar pronta neste mês, não vai acabar até o fim do ano. Os moradores usam uma balsa, que também atrasa."
    assert [detect_language(text) for text in (hindi, portuguese)] == ["hi", "pt"]


@pytest.mark.parametrize(
    ("above", "related"),
    [(BODY[-1], True), ("These are the boats that sail from Lindvik:", False)],
    ids=["below prose", "announced"],
)
def test_a_list_that_nothing_announces_below_the_story_names_other_stories(above: str, *, related: bool) -> None:
    headlines = [
        "Divers find a second row of cracks",
        "Islanders ask for a winter boat",
        "Herring comes back to the sound",
    ]
    reading = read(
        "\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY[:-1], above, "\n".join(f"• {h}" for h in headlines)])
    )
    assert ([p.headline for p in reading.pointers] == headlines) is related


def test_headlines_below_a_label_may_stand_apart() -> None:
    below = ["Divers find a second row of cracks", "Islanders ask for a winter boat", "Herring comes back to the sound"]
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY, "Related stories", *below]))
    assert [p.headline for p in reading.pointers] == below


def test_an_agencys_sign_behind_the_last_sentence_is_no_credit() -> None:
    last = "The council meets again on Monday in the fish market of Lindvik. (dpa/lv)"
    assert labels(read("\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY, last])))[last] in BODY_LABELS


def test_a_line_above_a_credit_in_the_head_is_its_caption() -> None:
    shown = "The ferries lie at the fish market since Tuesday"
    head = f"Pier of Lindvik Closes for Two Years\n\n{shown}\nPhoto: Ingrid Halvorsen"
    assert labels(read("\n\n".join([head, *BODY])))[shown] == "caption"


def test_a_day_with_the_time_since_its_update() -> None:
    facts = read(wire(above="Pier of Lindvik Closes for Two Years\n14/07/2021 07h45 Atualizado há 2 anos\n")).facts
    assert facts.published is not None
    assert facts.published.when.isoformat() == "2021-07-14T07:45:00+00:00"


@pytest.mark.parametrize("marker", ["Más información", "إقرأ المزيد"])
def test_a_headline_below_the_words_that_refer_to_it(marker: str) -> None:
    reading = read(wire(between=f"{marker}\n\nDivers find a second row of cracks"))
    assert [p.headline for p in reading.pointers if p.placement == "inline"] == ["Divers find a second row of cracks"]


def test_a_day_with_its_source_behind_a_bar() -> None:
    line = "June 11, 2021 09:00 ET | Source: Sundlinjen Ferries"
    assert labels(read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")))[line] == "published"


@pytest.mark.parametrize(
    ("count", "label"), [("3 comments", "comments"), ("[ 12 comments ]", "comments"), ("0 comments", None)]
)
def test_what_readers_wrote_below_their_number_is_no_story(count: str, label: str | None) -> None:
    written = "The pier should have been mended years ago, and everybody on the islands knew it."
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY, count, "Harbour Fan", written]))
    assert (labels(reading)[written] == "comments") is (label == "comments")


def test_a_number_of_comments_above_the_story_heads_none() -> None:
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", "3 comments", *BODY]))
    assert all(labels(reading)[text] in BODY_LABELS for text in BODY)


def test_headlines_below_a_label_inside_the_story_are_no_subheads() -> None:
    headlines = ["Divers find a second row of cracks", "Islanders ask for a winter boat"]
    reading = read(wire(between="\n".join(["Related stories", *headlines])))
    assert [p.headline for p in reading.pointers if p.placement == "inline"] == headlines


def test_the_heading_between_such_headlines_and_a_paragraph_is_the_storys() -> None:
    """It is much shorter than they are."""
    headlines = ["Divers find a second row of cracks in it", "The oak of the old pier"]
    reading = read(wire(between="\n".join(["Related stories", *headlines])))
    assert [p.headline for p in reading.pointers if p.placement == "inline"] == headlines[:1]
    assert labels(reading)["The oak of the old pier"] == "subhead"


def test_a_teaser_below_a_headline_is_none_itself() -> None:
    teaser = (
        "Divers have found a second row of cracks in the old ferry pier. The council wants to wait for the spring, the "
        "islanders do not"
    )
    reading = read(wire(below=f"Related stories\nDivers find a second row of cracks\n{teaser}\n"))
    assert teaser not in [p.headline for p in reading.pointers]


@pytest.mark.parametrize(
    "caption",
    [
        "The old ferry pier of Lindvik with its keeper. Pic: author",
        "One of the divers at the ferry pier. PHOTO | MARA LINDQVIST",
        "As engineers close the pier, families camp above it. (LP video: Mara Lindqvist)",
        "A boat leaves the old ferry pier of Lindvik in this 2025 file photo.",
        "The keeper of the pier has a whistle in his coat. Mara Lindqvist for Lindvik Post hide caption",
    ],
)
def test_captions_that_end_with_their_source(caption: str) -> None:
    assert labels(read(wire(between=caption)))[caption] == "caption"


def test_a_day_with_how_long_the_story_takes_to_read() -> None:
    line = "Publié le 08 avril 2024 à 05h30, modifié le 08 avril 2024 à 14h51 Temps de Lecture 5 min."
    assert labels(read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")))[line] == "published"


@pytest.mark.parametrize(
    ("line", "below", "label"),
    [
        ("Every weekday, the island's news in your mailbox", "Email address", "newsletter"),
        ("Divers find a second row of cracks", "Islanders ask for a winter boat", "related_headline"),
    ],
)
def test_what_a_newsletter_promises_below_its_call(line: str, below: str, label: str) -> None:
    reading = read(wire(below="\n".join(["", "Sign up for our newsletter", "", line, below, "Terms of use"])))
    assert labels(reading)[line] == label


@pytest.mark.parametrize(
    ("line", "headline"),
    [("更多南濱新聞報導：漁港新碼頭下個月動工興建", "漁港新碼頭下個月動工興建"), ("更多地方新聞報導", None)],
)
def test_more_of_a_chinese_section(line: str, headline: str | None) -> None:
    body = [
        "南濱漁港冷凍廠今天上午突然停電三小時，漁民緊急調來發電機和碎冰，搶救約四十噸漁獲。",
        "漁會總幹事說，停電原因是變電箱進水，電力公司已經完成搶修，冷凍設備恢復運轉。",
        "漁民吳太太表示，家裡三艘船剛進港，如果再晚一小時，整批透抽就要丟掉了。",
    ]
    reading = read("\n\n".join(["南濱漁港冷凍廠停電三小時", *body[:2], line, body[2], "加入LINE好友"]))
    assert [p.headline for p in reading.pointers] == ([headline] if headline else [])
    assert labels(reading)[line] in ("read_more", "related_label")


def test_a_place_in_capitals_and_the_day() -> None:
    line = "LINDVIK — May 13, 2017, 9:29 PM ET"
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", line, *BODY]))
    published = reading.facts.published
    assert labels(reading)[line] == "published"
    assert published is not None and published.when.isoformat()[:16] == "2017-05-14T01:29"


TOP = ["Home", "Monday, March 25, 2024", *(f"Harbour {n}" for n in range(20))]


@pytest.mark.parametrize(
    ("beside", "day"), [(["July 30, 2022"], "2022-07-30"), ([], None)], ids=["another day", "none"]
)
def test_the_sites_own_day_far_above_the_headline(beside: list[str], day: str | None) -> None:
    """It is not the story's, even where no other is stated."""
    reading = read(
        "\n".join([*TOP, "Pier of Lindvik Closes for Two Years", "by Rasa Vaitkūnienė", *beside, "", "\n\n".join(BODY)])
    )
    published = reading.facts.published
    assert (published and published.when.date().isoformat()) == day
