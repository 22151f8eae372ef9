"""By-lines: who wrote the story, and who only took its pictures, translated or edited it."""

from __future__ import annotations

import pytest

from flows.pages.html import read_html
from flows.pages.metadata_authors import is_furniture, split_names
from flows.pages.metadata_bylines import find_bylines
from flows.pages.metadata_sources import Seen
from flows.pages.text_names import read_authors
from flows.pages.types import Decoded

BODY = "".join(
    f"<p>The ferry {verb} at noon, and the harbour master said that {who} had waited since the winter for this.</p>"
    for verb, who in [("sailed", "the crew"), ("returned", "the town"), ("docked", "many islanders"), ("left", "he")]
)


NEIGHBOURS = ("Tom Hale", "Ines Roth", "Rui Prata", "Olaf Brandt", "Jana Kühn", "Ada Okafor", "Luc Petit")


def authors(byline: str, head: str = "") -> tuple[str, ...]:
    """The authors of a page with this below its headline."""
    story = f"<div><h1>Ferry returns to service</h1>{byline}<div>{BODY}</div></div>"
    html = f"<html><head>{head}</head><body>{story}</body></html>"
    return read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Lindqvist", ["Mara Lindqvist"]),
        ("By Mara Lindqvist and Tom Hale", ["Mara Lindqvist", "Tom Hale"]),
        ("By Mara Lindqvist, Tom Hale, and Ines Roth", ["Mara Lindqvist", "Tom Hale", "Ines Roth"]),
        ("Kang Ji-on in Seoul", ["Kang Ji-on", "Seoul"]),
        ("Von Jana Kühn und Olaf Brandt, Husum", ["Jana Kühn", "Olaf Brandt", "Husum"]),
        ("Par Élise Morel, à Brest", ["Élise Morel", "à Brest"]),
        ("Text: Jana Kühn", ["Jana Kühn"]),
        ("Mara Lindqvist | 21 May 2021", ["Mara Lindqvist"]),
        ("Posted on 21 May 2021 by Mara Lindqvist", ["Mara Lindqvist"]),
        ("Posted by Mara Lindqvist on Monday, 12 May 2023 at 14:30", ["Mara Lindqvist"]),
        ("Submitted by Mara Lindqvist on Fri, 05/12/2023 - 14:30", ["Mara Lindqvist"]),
        ("Por Mara Lindqvist el viernes 12 de mayo de 2023", ["Mara Lindqvist"]),
        ("By Sam, 12 May 2023", ["Sam"]),  # no Saturday
        ("Lindqvist, Mara", ["Mara Lindqvist"]),
        ("Mara Lindqvist Stand: 21. Mai 2021", ["Mara Lindqvist"]),
        ("Autor: Mara Lindqvist 2 Kommentare", ["Mara Lindqvist"]),
        ("文●岡本美和", ["岡本美和"]),
        ("Artikel von", []),  # the name is a picture
        ("Autoren", []),
        ("Redaktion", ["Redaktion"]),
        ("Dr. Mara Lindqvist", ["Mara Lindqvist"]),
        ("Mara Lindqvist @maralind mara@example.com", ["Mara Lindqvist"]),
        ("Mara Lindqvist Chefredakteurin", ["Mara Lindqvist"]),
        ("Autor: Mara Lindqvist a Tom Hale", ["Mara Lindqvist", "Tom Hale"]),
        ("de Mara Lindqvist și Tom Hale", ["Mara Lindqvist", "Tom Hale"]),
        ("Mara Lindqvist avec AFP", ["Mara Lindqvist", "AFP"]),
        ("Door onze verslaggever Mara Lindqvist", ["Mara Lindqvist"]),
        ("Haber: Mara Lindqvist", ["Mara Lindqvist"]),
        ("كتب: سامي الحداد", ["سامي الحداد"]),
        ("作者：林秋月 周望 阅读 3021", ["林秋月", "周望"]),
        ("By Raj Mehta at Mill Lane", ["Raj Mehta"]),
        ("한도윤 기자 (doyun@harbour.example)", ["한도윤"]),
        ("记者 林秋／台北", ["林秋", "台北"]),
        ("ByMara Lindqvist", ["Mara Lindqvist"]),
        ("Par ÉLISE MOREL, LUC PETIT Envoyés spéciaux à Brest", ["ÉLISE MOREL", "LUC PETIT"]),
        ("Par Élise Morel et Luc Petit, envoyés spéciaux", ["Élise Morel", "Luc Petit"]),
        ("Mara Lindqvist Senior Harbour Correspondent", ["Mara Lindqvist"]),
        ("Mara Lindqvist Bloomberg", ["Mara Lindqvist"]),
        ("By Mara Lindqvist HealthDay Reporter", ["Mara Lindqvist"]),
        ("ZOLTAN PAP", ["ZOLTAN PAP"]),
        ("Mara von Lindqvist", ["Mara von Lindqvist"]),
        ("Interview von Mara Lindqvist", ["Mara Lindqvist"]),
        ("Autor: Rechtsanwältin Mara Lindqvist", ["Mara Lindqvist"]),
        ("Oprac.: Mara Lindqvist, PAP", ["Mara Lindqvist", "PAP"]),
        ("Γράφτηκε από την Μάρα Λίντα", ["Μάρα Λίντα"]),
        ("By MARA LINDQVIST FOR HARBOUR POST", ["MARA LINDQVIST", "HARBOUR POST"]),
        ("Bildquelle: Hafenarchiv", []),
        ("última modificación 19/11/2025 12:00", []),
        ("https://social.example.com/mara", []),
        ("Mara Lindqvist Mara Lindqvist", ["Mara Lindqvist"]),  # once for small screens
        ("by Mara Lindqvist Last updated 21 May 2021", ["Mara Lindqvist"]),
        ("Mara Lindqvist 1", ["Mara Lindqvist"]),  # a footnote
        ("By Mara Lindqvist For Harbour.Com", ["Mara Lindqvist"]),
        ("mara1984", ["mara1984"]),
        (
            "Por Mara Lindqvist e Rui Prata, Folha do Porto — São Norberto",
            ["Mara Lindqvist", "Rui Prata", "Folha do Porto"],
        ),
        ("Harbour News Desk", ["Harbour News Desk"]),
        ("بواسطة سامي الحداد", ["سامي الحداد"]),
        ("Piše: Mara Lindqvist", ["Mara Lindqvist"]),
        ("Tommaso Ghiselli, inviato a Valmerina", ["Tommaso Ghiselli"]),
        ("Élise Morel (envoyée spéciale à Brest)", ["Élise Morel"]),
        ("Mara Lindqvist (texto) e Rui Prata (fotografia)", ["Mara Lindqvist"]),
        ("Many thanks!", []),
        ("Arkivfoto", []),
        ("21 May 2021, 10:30", []),
    ],
)
def test_by_lines_are_split_and_cleaned(line: str, names: list[str]) -> None:
    assert split_names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "Text: Mara Lindqvist Foto: Hal Brigg",
        "By Mara Lindqvist; photographs by Hal Brigg",
        "Por Mara Lindqvist, fotos de Hal Brigg",
        "Av Mara Lindqvist og Hal Brigg (foto)",
        "Von Mara Lindqvist (Text) und Hal Brigg (Fotos)",
        "来源：海港日报 作者：Mara Lindqvist 责任编辑：陈默",
        "Mara Lindqvist le mer, 19/11/2025 - 07:45",
        "Datum: 19.11.2025 Autor: Mara Lindqvist Quelle: Hafenpost",
        "By Mara Lindqvist 5 minute read",
        "By Mara Lindqvist Tribune Staff Writer",
        "By Mara Lindqvist Transport correspondent",
    ],
)
def test_a_by_line_names_others_too(line: str) -> None:
    """Photographers, editors, what a reporter writes about, and the weekday before a date."""
    assert split_names(line) == ["Mara Lindqvist"]


@pytest.mark.parametrize(("name", "is_one"), [
    ("Paylaş Tweetle", True), ("© Harbour Post", True), ("Privacy Policy", True), ("Redaktion", False),
    ("Support Team", False), ("Mara Lindqvist", False), ("May Reading", False),
])  # fmt: skip
def test_furniture_is_no_name(name: str, is_one: bool) -> None:
    """A desk's name stands in menus, and signs stories."""
    assert is_furniture(name) is is_one


@pytest.mark.parametrize(
    "byline",
    [
        "<div>Autor: Mara Lindqvist, Tom Hale</div>",
        "<p><span class=autor><a href=/autor/m>Mara Lindqvist</a> / <a href=/autor/t>Tom Hale</a></span></p>",
    ],
)
def test_who_stands_beside_an_author_is_one(byline: str) -> None:
    assert authors(byline) == ("Mara Lindqvist", "Tom Hale")


def test_two_links_side_by_side_are_two_names() -> None:
    """Not one long name, and not a third author."""
    names = "<a href=/author/m>Mara Lindqvist</a> <a href=/author/t>Tom Hale</a>"
    for byline in (
        f"<div class=byline>{names}</div>",
        f"<div class=byline>{names}</div><div class=byline>By {names}</div>",
    ):
        assert authors(byline) == ("Mara Lindqvist", "Tom Hale")


@pytest.mark.parametrize("name", ["columnist-name", "penulis", "journalist"])
def test_an_element_that_is_called_after_an_author_in_another_word(name: str) -> None:
    assert authors(f"<div class={name}>Mara Lindqvist - harbourNews</div>") == ("Mara Lindqvist",)


@pytest.mark.parametrize("line", ["Mara Lindqvist, @maralind", "Mara Lindqvist | mara@harbour-post.example.com"])
def test_a_name_and_a_handle_below_the_headline(line: str) -> None:
    assert authors(f"<div>{line}</div>") == ("Mara Lindqvist",)


def test_a_label_inside_a_line_of_a_script_without_blanks() -> None:
    assert authors("<div class=source>来源：海港日报 作者：林秋 责任编辑：陈默</div>") == ("林秋",)


def test_a_label_without_its_colon() -> None:
    assert authors("<div>Autoren Mara Lindqvist und Tom Hale</div>") == ("Mara Lindqvist", "Tom Hale")


def test_a_subhead_is_no_by_line() -> None:
    html = f"<div>{BODY}<p><b>Der Neue Hafen</b></p>{BODY}</div>"
    assert (
        authors("") == read_html(Decoded(f"<h1>Ferry</h1>{html}", "text/html", "utf-8", {}), None, None).facts.authors
    )


@pytest.mark.parametrize(
    "line", ["Mara Lindqvist tirsdag 14. maj 2024 kl. 21.40 Læsetid: 3 min.", "Mara Lindqvist | 14.05.24, 21:40"]
)
def test_a_name_before_a_longer_line_of_a_day(line: str) -> None:
    assert authors(f"<div>{line}</div>") == ("Mara Lindqvist",)


def test_a_name_between_the_lead_and_the_story() -> None:
    lead = "The harbour waited a whole winter for this day, and the whole town came down to see the ferry sail at last."
    assert authors(f"<div class=lead>{lead}</div><div><b>Mara Lindqvist</b></div>") == ("Mara Lindqvist",)


def test_a_bare_name_that_signs_a_story() -> None:
    html = (
        f"<html><body><h1>Ferry returns to service</h1><div>{BODY * 3}<p><b>Mara Lindqvist</b></p></div></body></html>"
    )
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("Mara Lindqvist",)


@pytest.mark.parametrize(
    "lines",
    [
        "<ul><li>Harbour Guide</li><li>View Timetable</li><li>Old Pier</li></ul>",
        "<p>Ähnliche Rezepte</p><p>Nächster Eintrag</p><p>Alte Mole</p>",
        "<p>21 May 2021</p><div>Harbour Guide</div>",
    ],
)
def test_two_words_with_capitals_are_no_author_where_nothing_says_so(lines: str) -> None:
    assert authors(lines) == ()


@pytest.mark.parametrize("name", ["Hafenwerk GmbH", "Nordlicht Media Ltd", "Verein Alte Mole e.V.", "Kai Systems Inc."])
def test_a_company_is_no_author(name: str) -> None:
    assert authors("", f'<meta name=author content="{name}">') == ()


@pytest.mark.parametrize("paper", ["海港晚报", "青浜新聞", "항구일보"])
def test_a_paper_is_no_person(paper: str) -> None:
    assert authors(f"<div>2021-05-21 10:30 {paper}</div>") == ()


def test_the_site_is_no_author_beside_a_person() -> None:
    html = f"<div><h1>Ferry returns</h1><p class=byline>By MARA LINDQVIST FOR HARBOUR POST</p>{BODY}</div>"
    found = read_html(Decoded(html, "text/html", "utf-8", {}), "https://harbourpost.example/a/1", None).facts
    assert found.authors == ("MARA LINDQVIST",)


def test_of_two_writings_of_a_name_the_shorter_is_the_name() -> None:
    lines = "<div class=author>Mara Lindqvist</div><div class=byline>By Mara Lindqvist Stand</div>"
    assert authors(lines) == ("Mara Lindqvist",)


def test_a_user_of_the_system_is_no_author_beside_a_person() -> None:
    below = "<p class=author-name><a href=/author/admin/>admin</a></p><p>By Mara Lindqvist, Husum</p>"
    assert authors(below) == ("Mara Lindqvist",)


def test_what_a_picture_shows_is_no_author() -> None:
    assert authors("<figure><img src=x><figcaption>Die Drehbrücke (Foto: Stadt)</figcaption></figure>") == ()


def test_the_sites_name_behind_a_persons() -> None:
    html = (
        "<html><head><meta property=og:site_name content='Husum Courier'></head><body><h1>Ferry returns</h1>"
        f"<div class=byline>By Mara Lindqvist Husum Courier</div><div>{BODY}</div></body></html>"
    )
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("Mara Lindqvist",)


def test_a_person_in_a_by_line_beside_a_desk_in_data() -> None:
    data = '{"@type":"Article","headline":"Ferry returns","author":"Husum Newsroom"}'
    head = f'<head><script type="application/ld+json">{data}</script></head>'
    html = f"<html>{head}<body><h1>Ferry returns</h1><div>By Mara Lindqvist</div><div>{BODY}</div></body></html>"
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("Mara Lindqvist",)


@pytest.mark.parametrize(("sign", "names"), [("（山本海斗）", ("山本海斗",)), ("（社会部）", ()), ("（共同）", ())])
def test_papers_of_japan_sign_the_last_sentence(sign: str, names: tuple[str, ...]) -> None:
    prose = "港の灯台に小さな図書室ができた。地元の会が本棚を運び込み、週末だけ誰でも入れるようにした。" * 2
    story = f"<div><p>{prose}</p><p>{prose}</p><p>{prose}{sign}</p></div>"
    html = f"<html lang=ja><body><h1>古い灯台に図書室</h1>{story}</body></html>"
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == names


def test_the_paper_that_somebody_writes_for_is_no_author() -> None:
    head = "<meta property=og:site_name content='Daily Herald Online'>"
    byline = "<p class=byline>By <b>MARA LINDQVIST FOR THE DAILY HERALD</b></p>"
    assert authors(byline, head) == ("MARA LINDQVIST",)


@pytest.mark.parametrize("trade", ["Harbour reporter", "KQVR Staff"])
def test_what_somebody_does_is_no_author_beside_a_name(trade: str) -> None:
    byline = f"<div class=byline>By <span class=author>Mara Lindqvist</span>, <span class=author>{trade}</span></div>"
    assert authors(byline) == ("Mara Lindqvist",)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Από Ελένη Καραβά", "Ελένη Καραβά"),
        ("Na Asha Mwinyi", "Asha Mwinyi"),
        ("기자명 박서윤 기자", "박서윤"),
        ("〔記者林孟澤／南濱報導〕", "林孟澤"),
    ],
)
def test_by_lines_of_greek_swahili_korean_and_taiwanese_papers(line: str, name: str) -> None:
    assert read_authors([line]) == [name]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("<p>By Mara Lindqvist, Harbour Times</p>", ("Mara Lindqvist",)),
        ("<p>By MARA LINDQVIST — The Harbour Herald</p>", ("MARA LINDQVIST",)),
        ("<p>By Mara Lindqvist for The Lindqvist Letter</p>", ("Mara Lindqvist",)),
        ("<p class=by>By Mara Lindqvist, MA</p><p class=byline>Reviewed by Tom Hale, MD</p>", ("Mara Lindqvist",)),
        ("<p>Reviewed by Tom Hale</p>", ("Tom Hale",)),
        ("<p>MARA LINDQVIST AP Sports Writer</p><p>21 May 2021</p>", ("MARA LINDQVIST",)),
        ("<p>Written by</p><p>For the Harbour Tribune</p>", ()),
        ("<p class=author>Email to Author</p>", ()),
        ("<p class=author>MORE FEATURES</p>", ()),
        ("<p>Article by: MARA LINDQVIST ASSOCIATED PRESS</p>", ("MARA LINDQVIST",)),
        ("<div class=author><p>Filed under</p><ul><li>Isle Living</li><li>Husum County</li></ul></div>", ()),
    ],
)
def test_papers_reviewers_agencies_and_topics_are_no_authors(byline: str, names: tuple[str, ...]) -> None:
    assert authors(byline) == names


def test_a_by_line_right_above_the_first_paragraph_is_near_the_headline() -> None:
    """However many buttons stand between them."""
    buttons = "".join(f"<div class=tool>Button number {n}</div>" for n in range(12))
    story = f"<h1>Ferry returns to service</h1>{buttons}<p>By Mara Lindqvist</p>{BODY}"
    page = read_html(Decoded(f"<html><body>{story}</body></html>", "text/html", "utf-8", {}), None, None)
    found = find_bylines(Seen(page.blocks, [decision.label for decision in page.decisions], 0, 14, 17))
    assert [line.place for line in found if line.text == "By Mara Lindqvist"] == ["near"]


def test_where_a_story_was_written_is_no_author() -> None:
    line = "<p>LINDVIK HARBOUR | Thu May 20, 2021 9:57am EDT</p>"
    story = f"<h1>Ferry returns to service</h1>{line}<p>LINDVIK HARBOUR (Reuters) - {'It sailed at noon again. ' * 5}"
    html = f"<html><body>{story}</p>{BODY}</body></html>"
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ()


def test_the_by_line_near_the_headline_goes_before_those_of_other_stories() -> None:
    """Where nothing but an element's name speaks for the others."""
    others = "".join(
        f"<h3><a href=/{n}>Another ferry</a></h3><div class=byline>By <p>{n}</p></div>" for n in NEIGHBOURS
    )
    story = f"<h1>Ferry returns to service</h1><div class=info>Posted by Dr. Mara Lindqvist May 21, 2021</div>{BODY}"
    html = f"<html><body><div>{story}</div><div>{others}</div></body></html>"
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("Mara Lindqvist",)


def test_the_note_on_its_author_below_a_story_names_one() -> None:
    bio = "Mara Lindqvist is an award-winning reporter and the author of several books about ferries and islands."
    for note in (f"<p>{bio}</p>", f"<div class=author-bio>{bio}</div>"):
        html = f"<html><body><div><h1>Ferry returns to service</h1>{BODY}{note}</div></body></html>"
        found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None)
        assert found.facts.authors == ("Mara Lindqvist",)
        assert found.decisions[-1].label == "author_bio"


def test_the_section_is_no_author() -> None:
    head = "<meta property=article:section content='North Island'>"
    assert authors("<p class=author>North Island</p>", head) == ()
    assert authors("<p class=author>North Island</p><p>By Mara Lindqvist</p>", head) == ("Mara Lindqvist",)


def test_a_bare_name_right_above_the_day_is_an_author() -> None:
    """Where classes mean nothing, and teasers below name others with their days."""
    teasers = "".join(f"<div><a href=/n/{n}>Pier {n} sold</a><div>{who} · May {n}, 2025</div></div>"
                      for n, who in enumerate(NEIGHBOURS[:3], 3))  # fmt: skip
    html = (
        "<html><body><div><h1>Ferry returns to service</h1><div class=flex><div>Mara Lindqvist</div>"
        f"<div>May 20, 2025 · 2 min read</div></div><div>{BODY}</div></div><div>{teasers}</div></body></html>"
    )
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("Mara Lindqvist",)


@pytest.mark.parametrize("line", ["Автор: <a href=/user/tl/>Тамара Лузгина</a> от 18-09-2014, 10:20",
                                  "Автор: <a href=/user/tl/>Тамара Лузгина</a> від 18.09.2014"])  # fmt: skip
def test_a_word_before_the_day_is_not_of_the_name(line: str) -> None:
    assert authors(f"<span>{line}</span>") == ("Тамара Лузгина",)


def test_a_department_is_no_author() -> None:
    line = "<a href=/organisations/coasts>Department for Coasts and Rivers</a>"
    assert (
        authors(f"<dl><dt>From:</dt><dd>{line} and <a href=/people/una>The Rt Hon Una Farrelly MP</a></dd></dl>") == ()
    )


def test_who_stands_beside_the_author_in_the_by_line_wrote_it_too() -> None:
    """A post stands between the two names, and only the first is stated."""
    head = "<meta name=author content='Mara Lindqvist'>"
    line = (
        "<div class=storybyline><span class=byline-name><a href=/staff/mara/>Mara Lindqvist</a></span>, "
        "<span class=pos>Features Editor</span> and <a href=/staff/jonas/>Jonas Okafor-Weiss</a>, Photographer</div>"
    )
    assert authors(line, head) == ("Mara Lindqvist", "Jonas Okafor-Weiss")


def test_a_signature_below_a_paragraph_that_opens_with_a_figure() -> None:
    story = "港の桟橋が十年ぶりに直され、船が朝から何度も島へ渡った。町の人は旗を振って迎えたという。" * 2
    body = f"<h1>港に船が戻る春の朝</h1><p>{story}</p><p>8日正午、{story}（三枝 ゆかり）</p>"
    html = f"<html><body><article>{body}</article></body></html>"
    assert read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.authors == ("三枝 ゆかり",)
