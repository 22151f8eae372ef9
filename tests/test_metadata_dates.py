"""Which of a page's dates is its story's."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.pages.html import read_html
from flows.pages.types import Decoded
from schemas.articles import DateEvidence

BODY = "".join(
    f"<p>The ferry {verb} at noon, and the harbour master said that {who} had waited since the winter for this.</p>"
    for verb, who in [("sailed", "the crew"), ("returned", "the town"), ("docked", "many islanders"), ("left", "he")]
)
H1 = "<h1>Ferry returns to service</h1>"


def day_of(story: str, *, head: str = "", after: str = "", language: str = "en") -> str | None:
    """The day of publication, in the page's own zone, of a page at an address without a date."""
    html = (
        f"<html lang={language}><head>{head}</head><body><main><article>{story}</article>{after}</main></body></html>"
    )
    found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.published
    return found and (found.when + timedelta(minutes=found.offset_minutes or 0)).date().isoformat()


@pytest.mark.parametrize(
    ("after", "language"),
    [
        ("<footer><div class=submitted>Gespeichert von ilse am 21. Mai 2021 - 18:55</div></footer>", "de"),
        ("<ul class=credits><li><p>Mise en ligne</p><p>21 mai 2021</p></li><li><p>Durée</p></li></ul>", "fr"),
        ("<dl><dt>Published:</dt><dd>21 May 2021</dd><dt>Pages:</dt><dd>3</dd></dl>", "en"),
        ("<div class=box>Date 21.05.2021</div><div class=box>Author Ilse Brandaas</div>", "en"),
        ("<p>Veröffentlicht am 21.05.2021<br>Dauer: 1 Stunde 4 Minuten</p>", "de"),
    ],
    ids=["submitted", "label_above", "definition", "after", "opening_word"],
)  # fmt: skip
def test_a_line_below_the_story_says_that_it_is_the_day(after: str, language: str) -> None:
    assert day_of(H1 + BODY, after=after, language=language) == "2021-05-21"


def test_a_label_glued_to_its_date() -> None:
    assert day_of(f"{H1}<ul><li><span>Datum:</span>21. Mai 2021</li></ul>{BODY}", language="de") == "2021-05-21"


def test_a_day_in_brackets_opens_the_story() -> None:
    assert day_of(f"{H1}<p>(21. Mai 2021) Die Fähre {'fährt wieder zu den Inseln. ' * 5}</p>{BODY}") == "2021-05-21"


def test_a_day_to_come_gives_way_to_one_before_the_capture() -> None:
    head = "<meta property='article:published_time' content='2022-01-12T00:00:00Z'>"
    html = f"<html><head>{head}</head><body><article>{H1}<div>Posted 21 May 2021</div>{BODY}</article></body></html>"
    captured = datetime(2021, 5, 22, tzinfo=UTC)
    found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None, captured).facts.published
    assert found is not None and found.when.date().isoformat() == "2021-05-21"


def test_a_day_behind_a_bar_is_not_the_pictures() -> None:
    assert day_of(f"{H1}<div>Photos by Mara Lindqvist | May 21, 2021</div>{BODY}") == "2021-05-21"


@pytest.mark.parametrize("prop", ["dc:date dc:created", "schema:dateCreated", "schema:datePublished"])
def test_a_day_in_rdfa(prop: str) -> None:
    """Its zone is stated there alone."""
    span = f"<span property='{prop}' content='2021-05-21T23:30:00-05:00'>Fri, 05/22/2021</span>"
    assert day_of(f"{H1}<div>{span}</div>{BODY}") == "2021-05-21"


@pytest.mark.parametrize("label", ["Harbour-Update", "The date of the race"])
def test_a_line_that_says_more_is_no_label(label: str) -> None:
    """Words of change or publication in a heading say nothing of the date below it."""
    assert day_of(f"<div>{label}</div><div>21.05.2021 Harbour league</div>{H1}{BODY}") == "2021-05-21"


def test_the_zero_of_a_clock_is_no_date() -> None:
    zeros = "<meta property='article:published_time' content='1969-12-31T19:00:00'><meta name=date content=1969-12-31>"
    assert day_of(f"{H1}<div class=date>21 May 2021</div>{BODY}", head=zeros) == "2021-05-21"


def test_a_visible_line_tells_day_from_month_in_markup() -> None:
    """11/01/2023 is read as the page's language has it, unless a line that is read one way only says otherwise."""
    head = "<meta name=pubdate content='11/01/2023 12:43:42'>"
    assert day_of(H1 + BODY, head=head, language="de") == "2023-01-11"
    assert day_of(f"{H1}{BODY}<div>Erstellt am: 01.11.2023</div>", head=head, language="de") == "2023-11-01"


@pytest.mark.parametrize(
    ("stated", "language", "day"),
    [
        ("2022-11-06T23:00:00.000Z", "de", "2022-11-07"),
        ("2022-06-06T22:00:00.000Z", "fr", "2022-06-07"),
        ("2022-11-06T23:00:00.000Z", "en", "2022-11-06"),
        ("2022-11-06T23:04:00.000Z", "de", "2022-11-06"),
        ("2022-06-06T23:00:00.000Z", "de", "2022-06-06"),
    ],
    ids=["winter", "summer", "other_language", "a_time", "no_midnight"],
)
def test_midnight_of_central_europe_in_utc_is_the_next_day(stated: str, language: str, day: str) -> None:
    head = f"<meta property='article:published_time' content='{stated}'>"
    assert day_of(H1 + BODY, head=head, language=language) == day


def test_the_day_in_a_headline_is_the_events() -> None:
    title = "<h1>Results of the harbour league, 19.5.2021</h1>"
    assert day_of(f"{title}<p class=meta>by Ilse Brandaas | 20 May 2021</p>{BODY}") == "2021-05-20"


@pytest.mark.parametrize(("end", "day"), [("28-05-2021", "2021-05-28"), ("05-04-2021", None), ("128-05-2021", None)])
def test_a_day_first_address_is_read_where_it_can_mean_one_day_only(end: str, day: str | None) -> None:
    page = Decoded(f"<html lang=de><body><article>{H1}{BODY}</article></body></html>", "text/html", "utf-8", {})
    found = read_html(page, f"https://news.example/notices/{end}", None).facts.published
    assert (found and found.when.date().isoformat()) == day


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Pressemitteilung vom 21.05.2021", "de"),
        ("Communiqué de presse du 21 mai 2021", "fr"),
        ("Comunicato stampa del 21 maggio 2021", "it"),
        ("Press release of 21 May 2021", "en"),
    ],
)
def test_a_press_release_states_its_day(line: str, language: str) -> None:
    assert day_of(f"{H1}<div>{line}</div>{BODY}", language=language) == "2021-05-21"
    opening = f"<p>{line} | Lindvik – The ferry {'sails to the islands again. ' * 5}</p>"
    assert day_of(H1 + opening + BODY, language=language) == "2021-05-21"


def test_a_word_behind_the_hour_says_what_the_day_is_of() -> None:
    after = "<p class=info>Der Beitrag wurde am 21. Mai 2021 um 18:55 Uhr gepostet und ist abgelegt unter Inseln</p>"
    assert day_of(H1 + BODY, after=after, language="de") == "2021-05-21"


def test_the_last_change_is_not_the_day() -> None:
    after = "<p>Letzte Änderung: 30.05.2021 - 14:49<br>Erschienen am: 21.05.2021</p>"
    assert day_of(H1 + BODY, after=after, language="de") == "2021-05-21"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("21. Mai 202124. Mai 2021 | Ilse Brandaas", "de"),
        ("Posted on 21/05/202124/05/2021 by Ilse Brandaas", "en-GB"),
        ("By Ilse Brandaas May 21, 20213 years ago", "en"),
        ("21 de mayo de 202107:59 hs", "es"),
        ("Ilse Brandaas 2021-05-24T10:10:52+02:0021. Mai 2021 |", "de"),
    ],
)
def test_a_day_glued_to_what_comes_next(line: str, language: str) -> None:
    """Systems print the last change right behind it, or before it for machines, and hide that from the reader."""
    assert day_of(f"{H1}<div class=posted-on>{line}</div>{BODY}", language=language) == "2021-05-21"


def test_the_day_until_which_a_video_can_be_seen() -> None:
    video = "<div class=player>Duration 02:57. Available until 30 June 2021</div>"
    assert day_of(f"{H1}{video}<p class=stamp>21 May 2021, 06:00</p>{BODY}") == "2021-05-21"


def test_a_compound_with_update_says_nothing_of_the_day() -> None:
    line = "<div class=date>Das Hafen-Update mit Ilse Brandaas - 21.05.2021 13:15 Uhr</div>"
    assert day_of(f"{H1}{line}{BODY}", language="de") == "2021-05-21"


@pytest.mark.parametrize(
    ("note", "language"),
    [
        (
            "This entry was posted in <a rel=tag>Islands</a> and tagged <a rel=tag>ferry</a> on May 21, 2021 by ilse.",
            "en",
        ),
        ("Dieser Beitrag wurde am 21. Mai 2021 von ilse in <a rel=tag>Inseln</a> veröffentlicht.", "de"),
        ("Ce contenu a été publié dans <a rel=tag>Îles</a> par ilse, le 21 mai 2021.", "fr"),
        ("Esta entrada se publicó en <a rel=tag>Islas</a> el 21 mayo, 2021 por ilse.", "es"),
    ],
)
def test_the_note_of_a_weblogs_system(note: str, language: str) -> None:
    assert day_of(H1 + BODY, after=f"<div class=entry-meta>{note}</div>", language=language) == "2021-05-21"


def test_no_story_appears_after_its_last_change() -> None:
    """What is printed above is today's date."""
    data = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns to service",'
        '"datePublished":"2021-05-21T05:00:00Z","dateModified":"2021-05-21T09:00:00Z"}</script>'
    )
    assert day_of(f"<div>3 June 2021</div>{H1}{BODY}", head=data) == "2021-05-21"


def evidence_of(head: str, story: str, language: str = "en") -> list[DateEvidence]:
    html = f"<html lang={language}><head>{head}</head><body><article>{H1}{story}{BODY}</article></body></html>"
    return list(read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.date_evidence)


def test_a_day_read_the_other_way_is_the_evidence() -> None:
    """In American English 11/01 is a day of November, unless the page's line says that it is one of January."""
    meta = "<meta property='article:published_time' content='11/01/2023'>"
    found = evidence_of(meta, "<p>11 January 2023</p>", "en-US")
    assert [(e["raw"], e["parsed"][:10]) for e in found if e["chosen"]] == [("11/01/2023", "2023-01-11")]
    assert {e["parsed"][:10] for e in found if not e["chosen"]} >= {"2023-11-01"}


def test_what_was_chosen_is_kept_among_many_dates() -> None:
    names = ["date", "dc.date", "pubdate", "publishdate", "publish_date", "dcterms.date", "created", "timestamp"]
    names += ["datecreated", "dc.date.created", "citation_date", "dcterms.created", "article.published"]
    metas = "".join(f"<meta name='{name}' content='2023-01-{day:02} 10:00'>" for day, name in enumerate(names, 1))
    found = evidence_of(f"{metas}<meta property='article:modified_time' content='2023-02-01T10:00:00Z'>", "")
    assert sorted(e["kind"] for e in found if e["chosen"]) == ["modified", "published"]


def test_the_dateline_tells_the_day_where_only_the_head_has_another() -> None:
    head = "<div class=header><span>Friday 12 May 2023</span></div>"
    opening = "<p>HUSUM, March 5, 2021 (AP) - The ferry sailed again at noon, after a winter in the dock.</p>"
    html = f"<html lang=en><body>{head}{H1}{opening}{BODY}</body></html>"
    found = read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts.published
    assert found is not None and found.when.date().isoformat() == "2021-03-05"


def test_the_words_before_a_time_element_tell_a_change_from_publication() -> None:
    changed = "<div>Updated <time datetime=2021-03-06T08:00Z>Mar 6</time></div>"
    published = "<div>Published <time datetime=2021-03-05T08:00Z>Mar 5</time></div>"
    assert day_of(H1 + changed + published + BODY) == "2021-03-05"


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("vi", "Chủ nhật, 07/03/2021 16:40 (GMT+7)", "2021-03-07"),
        ("lt", "2021 m. kovo 5 d. 10:20", "2021-03-05"),
        ("lv", "2021. gada 5. marts 10:20", "2021-03-05"),
        ("th", "5 มีนาคม พ.ศ. 2564 เวลา 10:20 น.", "2021-03-05"),
        ("ja", "令和3年3月5日", "2021-03-05"),
        ("zh-TW", "民國110年3月5日", "2021-03-05"),
    ],
)
def test_days_of_a_sunday_of_eras_and_of_baltic_papers(language: str, line: str, day: str) -> None:
    assert day_of(f"{H1}<div>{line}</div>{BODY}", language=language) == day


def test_two_hyphens_behind_the_day_that_opens_a_story() -> None:
    assert day_of(f"{H1}<p>May 21, 2021 -- The ferry {'sails to the islands again. ' * 5}</p>{BODY}") == "2021-05-21"


@pytest.mark.parametrize(
    ("address", "stated"),
    [
        ("http://archive.is/2019.06.13-082100/https://post.example/pier", "article:published_time"),
        ("https://web.archive.org/web/20190613082100/https://post.example/pier", "date"),
    ],
)
def test_an_archives_time_of_capture_is_not_the_day_of_publication(address: str, stated: str) -> None:
    """Sites like archive.today state it as that, in the head and above the page, which keeps no meta of its own."""
    story = "".join(
        f"<p>{text}</p>" for text in ("The pier of Lindvik closed on Tuesday for two years of repairs.",) * 4
    )
    html = (
        f'<head><link rel="canonical" href="{address}"><meta property="{stated}" content="2019-06-13T08:21:00Z"></head>'
        '<body><div><time itemprop="pubdate" datetime="2019-06-13T08:21:00Z">13 Jun 2019 08:21:00 UTC</time></div>'
        f"<h1>Pier closes</h1><div>4 May 2019</div><div>{story}</div></body>"
    )
    facts = read_html(Decoded(html, "text/html", "utf-8", {}), None, None).facts
    assert facts.canonical_url == "https://post.example/pier"
    assert facts.published is not None and facts.published.when == datetime(2019, 5, 4, tzinfo=UTC)
    assert facts.captured is not None and facts.captured.when == datetime(2019, 6, 13, 8, 21, tzinfo=UTC)
