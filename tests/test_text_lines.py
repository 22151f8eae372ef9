"""Single lines of text captures that only their neighbours or the body's words explain."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

import pytest

from flows.pages.language import detect_language
from flows.pages.line_shapes import split_tags
from flows.pages.structure_names import are_names
from flows.pages.structure_tags import is_joined_tags
from flows.pages.text_draft import fold_words
from schemas.vocabulary import BODY_LABELS
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


def test_a_paper_beside_the_day_is_no_author_where_somebody_signs() -> None:
    reading = read(
        "\n".join(
            ["Pier of Lindvik Closes for Two Years", "Lindvik Sample, 12 May 2023 14:30", "By Mara Berg", "", *BODY]
        )
    )
    assert reading.facts.authors == ("Mara Berg",)
    assert reading.facts.published is not None


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


def test_tags_with_commas_on_lines_of_their_own() -> None:
    assert read(wire(below="Tags:\nLindvik\n,\nferry\n,\nSundlinjen")).facts.keywords == (
        "Lindvik",
        "ferry",
        "Sundlinjen",
    )


def test_an_agencys_sign_behind_the_last_sentence_is_no_credit() -> None:
    last = "The council meets again on Monday in the fish market of Lindvik. (dpa/lv)"
    assert labels(read("\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY, last])))[last] in BODY_LABELS


def test_a_line_above_a_credit_in_the_head_is_its_caption() -> None:
    shown = "The ferries lie at the fish market since Tuesday"
    head = f"Pier of Lindvik Closes for Two Years\n\n{shown}\nPhoto: Ingrid Halvorsen"
    assert labels(read("\n\n".join([head, *BODY])))[shown] == "caption"


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


def test_a_day_with_the_time_since_its_update() -> None:
    facts = read(wire(above="Pier of Lindvik Closes for Two Years\n14/07/2021 07h45 Atualizado há 2 anos\n")).facts
    assert facts.published is not None
    assert facts.published.when.isoformat() == "2021-07-14T07:45:00+00:00"


@pytest.mark.parametrize("marker", ["Más información", "إقرأ المزيد"])
def test_a_headline_below_the_words_that_refer_to_it(marker: str) -> None:
    reading = read(wire(between=f"{marker}\n\nDivers find a second row of cracks"))
    assert [p.headline for p in reading.pointers if p.placement == "inline"] == ["Divers find a second row of cracks"]


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


def test_a_sign_in_the_footer_is_the_sites_own() -> None:
    line = "© Lindvik Post, a paper of the Northern Group"
    reading = read(wire(below=f"Share this article\n\nContact us\n\nPrivacy policy\n\nTerms of use\n\n{line}\n"))
    assert labels(reading)[line] == "copyright"


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


def test_hashtags_that_touch_are_tags() -> None:
    line = "#Lindvik#ferry pier#harbour"
    reading = read(wire(between=line))
    assert labels(reading)[line] == "keywords"


def test_a_day_with_how_long_the_story_takes_to_read() -> None:
    line = "Publié le 08 avril 2024 à 05h30, modifié le 08 avril 2024 à 14h51 Temps de Lecture 5 min."
    assert labels(read(wire(above=f"Pier of Lindvik Closes for Two Years\n{line}\n")))[line] == "published"


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


@pytest.mark.parametrize("sign", ["", ".", "!"])
def test_what_ends_a_sentence_is_no_name_at_the_end(sign: str) -> None:
    """Any two words of a script without capitals look like a name."""
    line = f"وإن تفريغها يستغرق يومين{sign}"
    assert (labels(read(wire(below=f"\n{line}\n\nRelated stories"))).get(line) == "byline") is not bool(sign)


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


def test_a_place_in_capitals_and_the_day() -> None:
    line = "LINDVIK — May 13, 2017, 9:29 PM ET"
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", line, *BODY]))
    published = reading.facts.published
    assert labels(reading)[line] == "published"
    assert published is not None and published.when.isoformat()[:16] == "2017-05-14T01:29"


TOP = ["Home", "Monday, March 25, 2024", *(f"Harbour {n}" for n in range(20))]


@pytest.mark.parametrize(
    ("beside", "day"), [(["July 30, 2022"], "2022-07-30"), ([], "2024-03-25")], ids=["another day", "none"]
)
def test_the_sites_own_day_far_above_the_headline(beside: list[str], day: str) -> None:
    """It is the story's only where none stands beside the headline."""
    reading = read(
        "\n".join([*TOP, "Pier of Lindvik Closes for Two Years", "by Rasa Vaitkūnienė", *beside, "", "\n\n".join(BODY)])
    )
    published = reading.facts.published
    assert published is not None and published.when.date().isoformat() == day


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("Tags: SundlinjenMarta Oyelaran", ("Sundlinjen", "Marta Oyelaran")),
        ("Tags: SpaceFerry", ("SpaceFerry",)),
        ("Tags: McAune", ("McAune",)),
    ],
)
def test_labelled_tags_that_touch(line: str, tags: tuple[str, ...]) -> None:
    """The story has them apart; a name with a capital inside stays whole."""
    assert read(wire(below=line)).facts.keywords == tags


def test_clauses_of_a_law_are_no_tags() -> None:
    assert split_tags("（三）隐匿、毁灭、伪造证据的；（四）打骂、虐待、侮辱") == []


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
