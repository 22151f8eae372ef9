"""Reading whole text captures: labels, facts, pointers, kinds, and inputs that are no page."""

from __future__ import annotations

import pytest

from flows.pages.rules import Rule, Site
from flows.pages.text import read_text
from flows.pages.text_facts import read_keywords, read_url_day
from flows.pages.text_names import read_authors
from flows.pages.types import Decoded, Reading
from schemas.vocabulary import BODY_LABELS, LABELS, PAGE_KINDS
from tests.growth import LIMIT, TIMES, growth

BODY = [
    "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years, after divers found "
    "cracks in nine of its forty concrete pillars.",
    "Council leader Marta Oyelaran told reporters that the decision had been taken with a heavy heart, because some "
    "three hundred islanders cross the sound every morning to reach their work.",
    "Ferry operator Sundlinjen said it would move its boats to the fish market in the north of the town, where the "
    "water is deep enough for all but the largest of its four vessels.",
    "Work on the pillars is to begin in March, once the ice has left the sound, and the council expects the first "
    "boats to return to the old pier in the autumn of the following year.",
]


def read(text: str, url: str | None = None, site: Site | None = None) -> Reading:
    return read_text(Decoded(text, "text/plain", "utf-8", {}), url, site)


def labels(reading: Reading) -> dict[str, str]:
    return {block.text: decision.label for block, decision in zip(reading.blocks, reading.decisions, strict=True)}


def wire(*, above: str = "", between: str = "", below: str = "") -> str:
    body = "\n\n".join([*BODY[:2], *([between] if between else []), *BODY[2:]])
    head = "08:21 GMT13 June 2021\nListen Live\nEurope\nGet short URL\n"
    return f"{head}{above}\n{body}\n\n\n{below}\nCommunity standardsDiscussion"


def test_the_clock_is_the_capture_and_never_the_publication() -> None:
    facts = read(wire()).facts
    assert facts.captured is not None
    assert facts.captured.when.isoformat() == "2021-06-13T08:21:00+00:00"
    assert facts.published is None
    assert [(e["kind"], e["chosen"]) for e in facts.date_evidence] == [("captured", False)]


def test_a_reference_is_a_pointer_with_its_place() -> None:
    reading = read(wire(between="READ MORE: Divers Find Cracks Under Lindvik Ferry Pier"))
    [pointer] = [p for p in reading.pointers if p.placement == "inline"]
    assert pointer.headline == "Divers Find Cracks Under Lindvik Ferry Pier"
    assert (pointer.marker, pointer.after_paragraph) == ("READ MORE", 2)


def test_footer_headlines_need_no_label() -> None:
    below = "Islanders Demand Second Ferry Over the Sound\nNorthern Ports Share Repair Fund - Transport Min."
    reading = read(wire(below=below))
    assert [(p.headline, p.placement) for p in reading.pointers] == [(line, "footer") for line in below.split("\n")]


def test_a_tag_line_is_known_by_shape_and_place() -> None:
    reading = read(wire(below="ferry, harbour, repair, Lindvik, Marta Oyelaran"))
    assert reading.facts.keywords == ("ferry", "harbour", "repair", "Lindvik", "Marta Oyelaran")


def test_a_list_in_a_sentence_is_no_tag_line() -> None:
    reading = read(wire(below="He named Lindvik, Sundlinjen, the sound and the islands, and said nothing of the rest."))
    assert reading.facts.keywords == ()


def test_a_section_stands_above_the_body() -> None:
    assert read(wire()).facts.section == "Europe"


def test_published_lines_count_where_the_page_has_one() -> None:
    facts = read(
        "Lindvik Closes Pier\n\n09:01 GMT 23.12.2021 (Updated: 09:21 GMT 23.12.2021)\n\n" + "\n\n".join(BODY)
    ).facts
    assert facts.published is not None and facts.modified is not None
    assert (facts.published.when.hour, facts.modified.when.minute) == (9, 21)
    assert facts.published_basis == "text"


def test_a_copy_of_the_article_is_a_hidden_duplicate() -> None:
    reading = read("\n\n".join(BODY) + "\n\nferry, harbour, Lindvik\n\n" + "".join(BODY))
    body = [b.text for b, d in zip(reading.blocks, reading.decisions, strict=True) if d.label in BODY_LABELS]
    assert body == BODY
    assert [d.label for d in reading.decisions].count("hidden_duplicate") == len(BODY)


def test_a_site_rule_comes_first() -> None:
    site = Site(domains=("x.example",), rules=(Rule(id="x.europe", label="navigation", pattern="Europe", why="Menu."),))
    reading = read(wire(), site=site)
    assert labels(reading)["Europe"] == "navigation"
    assert reading.decisions[2].rule == "x.europe"


def test_confidence_is_a_probability_and_labels_are_known() -> None:
    for decision in read(wire(below="A line of its own that nobody knows\n\nx y z")).decisions:
        assert 0 <= decision.confidence <= 1
        assert decision.label in LABELS
        assert decision.runner_up is None or decision.runner_up in LABELS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (wire(), "article"),
        ("... --- ...\n***", "empty"),
        ("Home\nMenu\nSearch\nPrivacy policy\nTerms of use\nContact us", "unknown"),
        ("Error 404\nPage not found\nHome\nSearch", "error_page"),
        ("Live: storm\n\n" + "\n\n".join(f"• 13:2{n}\n{BODY[n % 4]}" for n in range(6)), "live_blog"),
    ],
)
def test_page_kinds(text: str, kind: str) -> None:
    assert read(text).kind == kind


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Post has to review the security of your connection first.",
        "Enter the characters you see below",
        "Harbour Post has a security service to protect itself from too many readers.",
    ],
)
def test_a_servers_excuse_is_no_article(line: str) -> None:
    assert read(f"Harbour Post\n{line}\nRay ID: 7c5f").kind == "error_page"
    assert read(wire(below=line)).kind == "article"


@pytest.mark.parametrize(
    ("url", "kind"),
    [("https://x.example/tag/harbour/", "listing"), ("https://x.example/section/news/2021/05/a-story", "article")],
)
def test_a_tags_page_lists_stories(url: str, kind: str) -> None:
    """Its address says so; a story in parts may look like it."""
    items = [f"Part {n} of the long repairs of the ferry pier\nDay {n}: {BODY[n % 4]}" for n in range(8)]
    assert read("\n\n".join(["Harbour", *items]), url).kind == kind


def test_a_page_that_is_no_article_has_no_body() -> None:
    reading = read("Home\nMenu\nSearch\nPrivacy policy\nTerms of use\nContact us")
    assert not [d for d in reading.decisions if d.label in BODY_LABELS]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        "....!!!???\n" * 50,
        "\u200f\u202bמזג אוויר\u202c\n" * 20,
        "a" * 500_000,
        "\u0661\u0662:\u0663\u0660 GMT\n",
        "99:99 GMT99 June 9999\n",
        "🙂" * 2000,
        "\x0b\x0c\x1c\x1d\u2028\u2029 x \u2028 y",
        "((((" * 1000 + "\n" + "))))" * 1000,
    ],
)
def test_hostile_text_gives_a_reading(text: str) -> None:
    reading = read(text)
    assert len(reading.blocks) == len(reading.decisions)
    assert reading.kind in PAGE_KINDS


def test_cost_grows_with_lines_in_proportion() -> None:
    """To a hundred thousand of them."""

    def page(stories: int) -> str:
        return "\n\n".join(f"{paragraph} {n}" for n in range(stories) for paragraph in BODY)

    assert growth(read, page(12_500 // TIMES), page(12_500)) < LIMIT


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["By Tomas Brandvold"], ["Tomas Brandvold"]),
        (["Von Jonas Reetz und Marta Oyelaran"], ["Jonas Reetz", "Marta Oyelaran"]),
        (["By"], []),
        (["Por Ana Lúcia Prado"], ["Ana Lúcia Prado"]),
    ],
)
def test_authors(lines: list[str], names: list[str]) -> None:
    assert read_authors(lines) == names


def test_keywords_of_one_line_or_of_several() -> None:
    assert read_keywords(["Tags: ferry, harbour, Lindvik"]) == ["ferry", "harbour", "Lindvik"]
    assert read_keywords(["ferry", "harbour", "ferry"]) == ["ferry", "harbour"]


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://x.example/news/2020/02/04/pier", "2020-02-04"),
        ("https://x.example/columns/202002041077343476-pier-closed/", "2020-02-04"),
        ("https://x.example/pier-20200204", "2020-02-04"),
        ("https://x.example/pier-1077343476", None),
        (None, None),
    ],
)
def test_days_in_addresses(url: str | None, day: str | None) -> None:
    moment = read_url_day(url)
    assert (moment.when.date().isoformat() if moment else None) == day


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara LindqvistMay 5, 2020", ["Mara Lindqvist"]),
        ("Mara Lindqvist2 hours ago", ["Mara Lindqvist"]),
        ("By Mara Lindqvist in Porthalden", ["Mara Lindqvist"]),
        ("Par Mara Lindqvist avec AFP", ["Mara Lindqvist"]),
        ("Von dpa 30.04.2024, 18:58", ["dpa"]),
        ("Mara Lindqvist, Senior Reporter", ["Mara Lindqvist"]),
        ("ByMara Lindqvist-May 11, 2023", ["Mara Lindqvist"]),
        ("By Mara Lindqvist BBC News", ["Mara Lindqvist"]),
        ("By Mara McCarthy", ["Mara McCarthy"]),
        ("By Mara Lindqvist Sample News", ["Mara Lindqvist"]),
        ("By Mara Lindqvist — The Courier", ["Mara Lindqvist"]),
        ("Por Ana Prado, g1 Sul de Minas — Porto Claro", ["Ana Prado"]),
        ("Av Lina Ekdahl Publicerad 12 maj 2023 14.30", ["Lina Ekdahl"]),
        ("Oprac.: Magdalena Wierzchoń", ["Magdalena Wierzchoń"]),
        ("Emine SOYLU / KARAÇAY, (DHA)", ["Emine SOYLU"]),
        ("By Rekha Nair Edited By: Mara Lindqvist Updated: Fri, 12 May 2023", ["Rekha Nair"]),
        ("2023年05月12日 14:30 来源：沧湾晚报 作者：李明远", ["李明远"]),
        ("A Yazı Tipi", []),
        ("Do Lindvik Notícias", []),
        ("Mara Lindqvist, Lindvik Herald", ["Mara Lindqvist"]),
        ("Posted May 5, 2020 by Mara Lindqvist", ["Mara Lindqvist"]),
        ("In Local", []),
        ("About Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Om Prakash", ["Om Prakash"]),
        ("Mara Lindqvist Twitter May 12, 2023, 2:05 pm", ["Mara Lindqvist"]),
        ("Mara Lindqvist's Most Recent Stories", []),
        ("More Harbour", []),
        ("2018 Sundlinjen 350 F", []),
        ("Hafen-Rückkehr, Pier-Frust", []),
        ("By Mara D'Souza and Anne-Lise O'Neill", ["Mara D'Souza", "Anne-Lise O'Neill"]),
    ],
)
def test_names_are_parted_from_what_is_glued_to_them(line: str, names: list[str]) -> None:
    """Days, lapses of time, places, roles and agencies beside a name are no part of it."""
    assert read_authors([line]) == names


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        ("Tags\nferry\nharbour\nLindvik", ("ferry", "harbour", "Lindvik")),
        ("Topics:\n• Ferry strike\n• Lindvik\nShare this article", ("Ferry strike", "Lindvik")),
        ("Schlagwörter\nFähre\nHafen", ("Fähre", "Hafen")),
        ("#ferry #harbour #Lindvik", ("ferry", "harbour", "Lindvik")),
        ("Tags: ferry · harbour · Lindvik", ("ferry", "harbour", "Lindvik")),
        ("ferry | harbour | Lindvik", ("ferry", "harbour", "Lindvik")),
        ("TAGS ferry, harbour, council", ("ferry", "harbour", "council")),
        ("Etiquetas Lindvik, ferry, harbour, EFE", ("Lindvik", "ferry", "harbour", "EFE")),
        ("关键词： ferry, harbour, Lindvik", ("ferry", "harbour", "Lindvik")),
        ("Tematy:\n• Lindvik\n• ferry", ("Lindvik", "ferry")),
        ("ΕΤΙΚΕΤΕΣ\n• Lindvik\n• ferry", ("Lindvik", "ferry")),
        ("ferry / harbour / Lindvik", ("ferry", "harbour", "Lindvik")),
        ("old ferry pier\nLindvik\nMarta Oyelaran", ("old ferry pier", "Lindvik", "Marta Oyelaran")),
        ("World\nPolitics\nEconomy", ()),
        ("Privacy policy\nTerms of use\nContact us", ()),
    ],
)
def test_tags_in_all_their_shapes(below: str, tags: tuple[str, ...]) -> None:
    """One a line below their label, with signs between, as hashtags, or bare where the body names them."""
    assert read(wire(below=below)).facts.keywords == tags


def test_a_count_of_comments_in_the_head_heads_none() -> None:
    """What stands above it are menus in long lines, not a story."""
    menu = "News Sport Culture Weather Travel Opinion Letters Archive Jobs Cars Houses Food Health Climate"
    text = "\n".join([menu, menu, menu, "Pier of Lindvik closes for two years", "Comments 41", "", *BODY])
    assert read(text).decisions[-1].label == "paragraph"


@pytest.mark.parametrize(
    "head",
    ["Published: 3 May 2021 10:00\nUpdated: 4 May 2021 11:00", "Published 3 May 2021 10:00, updated 4 May 2021 11:00"],
    ids=["two lines", "one line"],
)
def test_each_date_of_a_text_has_its_evidence(head: str) -> None:
    facts = read("\n\n".join(["Old ferry pier to close for two years", head, *BODY])).facts
    assert facts.published and facts.modified
    said = [(e["kind"], e["parsed"][:10], e["chosen"], e["reason"]) for e in facts.date_evidence]
    assert said == [
        ("published", "2021-05-03", True, "the page's date line"),
        ("modified", "2021-05-04", True, "the page's line of its last change"),
    ]


def test_a_second_day_says_that_an_earlier_one_was_taken() -> None:
    facts = read("\n\n".join(["Old ferry pier to close", "3 May 2021 10:00", "5 May 2021 09:00", *BODY])).facts
    assert [(e["parsed"][:10], e["chosen"]) for e in facts.date_evidence][:1] == [("2021-05-03", True)]
    assert all(e["reason"] == "an earlier line was taken" for e in facts.date_evidence[1:])


def test_a_tag_may_have_a_colon() -> None:
    assert read_keywords(["Star Wars: Andor, Disney, autumn"]) == ["Star Wars: Andor", "Disney", "autumn"]
    assert read_keywords(["Topics: ferry, harbour"]) == ["ferry", "harbour"]


@pytest.mark.parametrize(
    "line", ["The harbour on Monday. Pic by Mara Lindqvist", "Бухта в понедельник. Снимок: Марина Линд"]
)
def test_a_credit_in_any_of_its_words_ends_a_caption(line: str) -> None:
    assert labels(read("\n\n".join(["Old ferry pier to close", BODY[0], line, *BODY[1:]])))[line] == "caption"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Islands of Lindvik expect snow from Sunday\n\nPosted on March 20, 2026\n\n"
            "A change of the wind is to bring snow to the islands and the sound.",
            "article",
        ),
        ("Islands of Lindvik expect snow from Sunday\n\nA change of the wind is to bring snow to us.", "unknown"),
        (
            "林港旧码头关闭两年 居民要求加开渡轮\n\n【简介】港务局二十一日表示,潜水员在四十根桩柱中发现九根开裂,"
            "旧码头将关闭两年,岛上居民须改乘北港渡轮往返。",
            "article",
        ),
    ],
    ids=["headline and day", "neither day nor words", "no blanks"],
)
def test_a_brief_of_a_sentence_is_a_story(text: str, kind: str) -> None:
    """Where headline and day stand above it; a script without blanks says more in as many signs."""
    assert read(text).kind == kind
