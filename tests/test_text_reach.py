"""Prose that stands apart from the rest of the story, and lines that only look like its parts."""

from __future__ import annotations

import numpy as np
import pytest

from flows.pages.rules import fold_phrase
from flows.pages.sequence import Opinion
from flows.pages.text_draft import Draft
from flows.pages.text_left_out import drop_about, drop_facts, drop_links, drop_opening, drop_others, trim_tail
from flows.pages.text_reach import fill_lists, find_dateline, keep_numbers, reach_out
from flows.pages.types import Block, Decision
from tests.test_text import BODY, labels, read

PROSE = "The harbour council of Lindvik agreed on Tuesday to close the old ferry pier for two years."


Line = tuple[str, str | None, float, bool]


def make_page(lines: list[Line]) -> tuple[Draft, Opinion]:
    """A page of (text, label, chance, is body)."""
    draft = Draft(blocks=[Block(text, n, n, 0, len(text), 1, 0) for n, (text, _, _, _) in enumerate(lines)])
    draft.decide((n, Decision(label, "x", 0.9)) for n, (_, label, _, _) in enumerate(lines) if label)
    chance = np.array([chance for _, _, chance, _ in lines], np.float32)
    opinion = Opinion(chance, np.zeros((len(lines), 1), np.float32), np.array([body for _, _, _, body in lines]))
    return draft, opinion


def reach(lines: list[Line]) -> list[bool]:
    """Which lines are body in the end."""
    draft, opinion = make_page(lines)
    reach_out(draft, opinion)
    return [bool(body) for body in opinion.is_body]


def filled(lines: list[str], body: list[int]) -> list[int]:
    """Which lines are body once lists are whole."""
    draft, opinion = make_page([(text, None, 0.5, i in body) for i, text in enumerate(lines)])
    fill_lists(draft, opinion)
    return opinion.body()


STORY = (PROSE, None, 0.9, True)
DOUBTED = (PROSE, None, 0.35, False)


@pytest.mark.parametrize(
    ("between", "is_body"),
    [
        ([], True),
        ([("Advertisement", "advertisement", 0.05, False), ("Read also: A pier", "read_more", 0.05, False)], True),
        ([("Related stories", "related_label", 0.05, False)], True),
        ([("3 comments", "comments", 0.05, False)], False),
        ([("Tags: ferry", "keywords", 0.05, False)], False),
        ([("Divers find a second row of cracks", None, 0.3, False)], False),
        ([("Advertisement", "advertisement", 0.05, False)] * 7, False),
    ],
    ids=["beside it", "advertisement", "related", "comments", "tags", "a headline", "too many"],
)
def test_a_doubted_paragraph_below_the_story(between: list[Line], is_body: bool) -> None:
    """What interrupts a story does not end it; comments, tags and lines that are no prose do."""
    assert reach([STORY, STORY, *between, DOUBTED])[-1] is is_body


def test_what_is_next_to_impossible_stays_out() -> None:
    assert reach([STORY, STORY, (PROSE, None, 0.1, False)])[-1] is False


def test_a_doubted_paragraph_between_two_others_is_body() -> None:
    assert reach([STORY, DOUBTED, STORY]) == [True, True, True]


@pytest.mark.parametrize(
    ("line", "is_body"),
    [(PROSE, True), (PROSE.replace(".", "!"), False), (f"“{PROSE}”", False)],
    ids=["lead", "exclamation", "quotation"],
)
def test_a_sentence_above_the_story_is_its_lead(line: str, is_body: bool) -> None:
    """What ends with another sign than a full stop, or is a quotation, may be the headline."""
    byline = ("By Mara Lindqvist", "byline", 0.05, False)
    assert reach([(line, None, 0.35, False), byline, STORY, STORY])[0] is is_body


def test_a_page_without_a_body_gets_none() -> None:
    assert reach([DOUBTED, DOUBTED]) == [False, False]


@pytest.mark.parametrize(
    ("line", "chance", "is_body"),
    [
        ("Pier of Lindvik closes for two years", 0.5, False),
        ("Pier of Lindvik closes for two years", 0.9, True),
        ("Council leader Marta Oyelaran said this on Tuesday:", 0.5, True),
        (PROSE, 0.5, True),
    ],
)
def test_no_body_begins_with_a_doubted_heading(line: str, chance: float, *, is_body: bool) -> None:
    draft, opinion = make_page([(line, None, chance, True), STORY, STORY])
    drop_opening(draft, opinion)
    assert bool(opinion.is_body[0]) is is_body


@pytest.mark.parametrize(
    ("line", "is_body"), [("WASHINGTON, D.C. –", True), ("LINDVIK (Courier) —", True), ("HARBOUR NEWS", False)]
)
def test_a_dateline_on_a_line_of_its_own_is_body(line: str, *, is_body: bool) -> None:
    draft, opinion = make_page([(line, None, 0.1, False), STORY, STORY])
    find_dateline(draft, opinion)
    assert bool(opinion.is_body[0]) is is_body


SHORT = "No one was hurt, said the council of Lindvik."


@pytest.mark.parametrize(("chance", "is_body"), [(0.5, True), (0.3, False)])
def test_a_short_sentence_below_the_story_needs_a_better_chance(chance: float, *, is_body: bool) -> None:
    assert reach([STORY, STORY, (SHORT, None, chance, False)])[-1] is is_body


@pytest.mark.parametrize(
    ("chance", "below", "is_body"),
    [
        (0.3, "copyright", True),
        (0.3, "keywords", True),
        (0.1, "copyright", False),
        (0.3, "newsletter", False),  # what is offered there, or what is asked
        (0.3, None, False),
    ],
)
def test_a_short_sentence_right_above_what_ends_a_story(chance: float, below: str | None, *, is_body: bool) -> None:
    """Nothing else stands there, at the same distance as paragraphs."""
    ending = ("Ferry, harbour, Lindvik", below, 0.05, False)
    assert reach([STORY, STORY, (SHORT, None, chance, False), ending])[2] is is_body


def test_another_storys_headline_below_its_label_is_no_body() -> None:
    draft, opinion = make_page(
        [STORY, ("Related article", "related_label", 0.05, False), ("Divers find more cracks", None, 0.6, True), STORY]
    )
    drop_others(draft, opinion)
    assert opinion.is_body.tolist() == [True, False, False, True]


@pytest.mark.parametrize("name", ["Mara Lindqvist", "MARA LINDQVIST", "Minh Đức"])
def test_a_name_below_the_last_paragraph_signs_the_story(name: str) -> None:
    reading = read("\n\n".join(["Pier of Lindvik Closes for Two Years", *BODY, name, "Share this article"]))
    assert labels(reading)[name] == "byline"


def test_a_story_goes_on_below_a_box_of_other_stories() -> None:
    box: list[Line] = [("Related stories", "related_label", 0.05, False), ("Divers find more cracks", None, 0.1, False)]
    assert reach([STORY, STORY, *box, DOUBTED]) == [True, True, False, False, True]


@pytest.mark.parametrize(
    ("last", "is_body"), [("3. What the council says.", True), ("5. What the council says.", False)]
)
def test_the_numbered_headings_of_a_story_are_body(last: str, *, is_body: bool) -> None:
    lines: list[Line] = []
    for heading in ("1. The cracks.", "2. The boats.", last):
        lines += [(heading, None, 0.1, False), STORY]
    draft, opinion = make_page([STORY, *lines])
    keep_numbers(draft, opinion)
    assert opinion.is_body[1::2].tolist() == [is_body] * 3


LONG = f"{PROSE} Divers had found cracks in nine of its forty pillars in the week before."


@pytest.mark.parametrize(
    ("line", "below", "is_body"),
    [
        ("What the divers found", LONG, True),
        ("What the divers found", "Only cracks.", False),
        ("What the divers found:", LONG, False),
        ("Mara Lindqvist @maralind", LONG, False),
    ],
    ids=["heading", "above a short line", "colon", "handle"],
)
def test_a_doubted_heading_between_paragraphs_is_body(line: str, below: str, *, is_body: bool) -> None:
    assert reach([STORY, STORY, (line, None, 0.25, False), (below, None, 0.9, True)])[2] is is_body


def test_a_line_that_stands_in_several_places_is_no_heading() -> None:
    button: Line = ("Article content", None, 0.25, False)
    long: Line = (LONG, None, 0.9, True)
    assert reach([STORY, STORY, button, long, button, long]) == [True, True, False, True, False, True]


@pytest.mark.parametrize(
    ("heading", "below", "is_story"),
    [
        ("About Mara Lindqvist", "Mara Lindqvist has written about harbours since 2009.", False),
        ("Über Tomas Brandvold", "Als Hafenmeister kennt Tomas Brandvold jeden Pfeiler.", False),
        ("About Sundlinjen Ferries", "Sundlinjen Ferries sails four boats in the sound.", False),
        ("Über die Folgen", "Der Rat hat den Hafen geschlossen und die Boote verlegt.", True),
    ],
    ids=["author", "german", "company", "heading of the story"],
)
def test_what_a_story_tells_of_its_author_at_its_end(heading: str, below: str, *, is_story: bool) -> None:
    draft, opinion = make_page([STORY, STORY, STORY, (heading, None, 0.9, True), (below, None, 0.9, True)])
    draft.decide(drop_about(draft, opinion))
    assert opinion.is_body[3:].tolist() == [is_story] * 2
    assert draft.label(4) == (None if is_story else "author_bio")


@pytest.mark.parametrize(
    ("above", "inside", "is_story"),
    [
        ("By Mara Lindqvist", STORY, False),
        ("Pier closes", STORY, False),
        ("Pier closes", ("Tomas Brandvold", None, 0.9, True), True),
    ],
    ids=["byline", "the only name", "a list of names"],
)
def test_a_name_and_what_it_does_at_the_storys_end(above: str, inside: Line, *, is_story: bool) -> None:
    bio = "Mara joined the Lindvik Post in 2016 and likes slow boats."
    lines: list[Line] = [(above, None, 0.1, False), STORY, inside, STORY, STORY]
    draft, opinion = make_page([*lines, ("Mara Lindqvist", None, 0.9, True), (bio, None, 0.9, True)])
    draft.decide(drop_about(draft, opinion))
    assert opinion.is_body[5:].tolist() == [is_story] * 2


def test_a_box_of_facts_in_the_story_ends_with_its_last_fact() -> None:
    facts: list[Line] = [
        (text, None, 0.9, True) for text in ("The pier is made of oak.", "Built: 1931", "1997 – mended")
    ]
    head: Line = ("At a glance", None, 0.9, True)
    draft, opinion = make_page([STORY, STORY, head, *facts, STORY])
    draft.decide(drop_facts(draft, opinion))
    assert draft.labels() == [None, None, *["table"] * 4, None]
    draft, opinion = make_page([STORY, STORY, STORY, head, facts[0], facts[1]])
    draft.decide(drop_facts(draft, opinion))
    assert draft.labels()[3:] == ["table"] * 3


def test_a_long_paragraph_below_such_a_line_is_the_storys() -> None:
    draft, opinion = make_page([STORY, STORY, ("At a glance", None, 0.9, True), (PROSE * 4, None, 0.9, True), STORY])
    draft.decide(drop_facts(draft, opinion))
    assert draft.labels() == [None, None, "table", None, None]


def test_a_line_that_is_a_link_and_nothing_else_leads_to_another_story() -> None:
    """Where the text states its links; a sentence, a few words and a place on the page do not."""
    texts = [
        "Divers find a second row of cracks",
        "The pier of Lindvik closes on Tuesday.",
        "The pier",
        "Down to the map of it",
    ]
    draft, opinion = make_page([STORY, *((text, None, 0.9, True) for text in texts), STORY])
    links = dict(zip(map(fold_phrase, texts), ["/cracks", "/closes", "/pier", "#map"], strict=True))
    draft.decide(drop_links(draft, opinion, links))
    assert draft.labels() == [None, "related_headline", None, None, None, None]
    draft.decide(drop_links(draft, opinion, {}))
    assert draft.labels().count(None) == 5


@pytest.mark.parametrize(("above", "is_body"), [("caption", True), ("read_more", True), ("related_headline", False)])
def test_a_doubted_heading_below_what_interrupts_a_story(above: str, *, is_body: bool) -> None:
    interruption: Line = ("The pier of Lindvik in the morning", above, 0.05, False)
    below: Line = (f"{PROSE} {PROSE}", None, 0.9, True)
    page = [STORY, STORY, interruption, ("A pier of oak", None, 0.3, False), below]
    assert reach(page) == [True, True, False, is_body, True]


@pytest.mark.parametrize(
    ("line", "is_body"),
    [
        ("退休教师自办板凳书屋十二年", False),
        ("새솔시, 빈집 40채 청년 공방으로 바꾼다", False),
        ("“慢点跑，板凳够坐！”她说。", True),
        ("יעל ברנע11/01/2024 | 12:00", False),
        ("শালবনী প্রতিনিধিপ্রকাশ: ১৪ আগস্ট ২০২৩, ১০:৪২", False),
        ("The pier closed at 10:15 on a day in June 2023.", True),
    ],
)
def test_no_body_begins_with_a_line_of_han_or_a_stamp_whatever_its_chance(line: str, *, is_body: bool) -> None:
    draft, opinion = make_page([(line, None, 0.98, True), STORY, STORY])
    drop_opening(draft, opinion)
    assert opinion.is_body.tolist() == [is_body, True, True]


def test_the_other_items_of_a_list_inside_the_story_are_part_of_it() -> None:
    """Where half of them are; one line with a bullet is no list, nor is a list below the story."""
    lines = [PROSE, "• purple maize", "• white beans", "• a sack of rye", PROSE]
    assert filled(lines, [0, 1, 3, 4]) == [0, 1, 2, 3, 4]
    assert filled(lines, [0, 1, 4]) == [0, 1, 4]
    assert filled([PROSE, "• purple maize", PROSE], [0, 2]) == [0, 2]
    assert filled([PROSE, PROSE, "• purple maize", "• white beans"], [0, 1, 2]) == [0, 1, 2]


@pytest.mark.parametrize(
    ("above", "last", "is_story"),
    [
        ("The council counted:", "• a sack of rye", True),
        ("The council counted.", "• a sack of rye", False),
        ("Read more:", "• a sack of rye", False),
        ("Other news of the week:", "• Islanders demand a second ferry over the sound", False),
    ],
    ids=["announced", "not announced", "other stories", "headlines"],
)
def test_a_list_that_a_paragraph_announces_is_the_storys(above: str, last: str, *, is_story: bool) -> None:
    items = ["• purple maize", last, last]
    assert (2 in filled([PROSE, above, *items, PROSE], [0, 1, 5])) is is_story


@pytest.mark.parametrize(
    ("line", "is_reference"),
    [
        ("ISLANDERS DEMAND A SECOND FERRY OVER THE SOUND BEFORE WINTER", True),
        ("[Islanders demand a second ferry over the sound]", True),
        ("A SECOND FERRY", False),
        ("[The interview was held in March.]", False),
        ("[Laughs and looks away]", False),
    ],
)
def test_another_storys_headline_between_two_paragraphs(line: str, *, is_reference: bool) -> None:
    """In capitals and longer than a subhead, or in brackets."""
    reading = read("\n\n".join(["Ferry pier closes for two years", *BODY[:2], line, *BODY[2:]]))
    assert [p.headline for p in reading.pointers] == ([line.strip("[]")] if is_reference else [])


def test_a_story_in_capitals_refers_to_nothing() -> None:
    text = "\n\n".join(
        ["Ferry pier closes for two years", *BODY[:2], "ISLANDERS DEMAND A SECOND FERRY OVER THE SOUND", *BODY[2:]]
    )
    assert read(text.upper()).pointers == []


@pytest.mark.parametrize(
    ("above", "below", "is_story"),
    [
        ("• Boats leave from the fish market every hour.", "• Dogs swim.", True),
        ("1. Boats leave from the fish market every hour.", "2. Dogs swim.", True),
        ("1. Boats leave from the fish market every hour.", "4. Dogs swim.", False),
        ("1. Boats leave from the fish market every hour.", "2. Dogs", False),
    ],
)
def test_a_list_at_the_storys_end_is_taken_to_its_last_sentence(above: str, below: str, *, is_story: bool) -> None:
    text = "\n\n".join(["Ferry pier closes for two years", *BODY, "What changes for passengers:", above, below])
    assert (labels(read(text))[below] == "list_item") is is_story


def test_the_story_goes_on_below_other_stories_under_the_words_for_more() -> None:
    """Such words are a menu's entry elsewhere, and end no story here."""
    last = "The island council wants to plant six thousand birches now. Hands are short, its leader admits."
    boxed = "Más información\nThe last pink quarry closes its gate\nThe sound that the river took away"
    found = labels(read("\n\n".join(["Ferry pier closes for two years", *BODY, boxed, last])))
    assert found[last] == "paragraph"


@pytest.mark.parametrize(
    ("end", "is_body"),
    [
        (("after newsletter promotion", "newsletter", 0.05, False), True),
        (("Story continues below advertisement", "advertisement", 0.05, False), True),
        (("Sign up for our newsletter", "newsletter", 0.05, False), False),
    ],
    ids=["newsletter", "advertisement", "a box that says nothing"],
)
def test_the_story_goes_on_below_a_box_that_says_so(end: Line, *, is_body: bool) -> None:
    """However many lines the box has, and headlines among them."""
    box: list[Line] = [("Sign up", "newsletter", 0.05, False)] * 7
    teaser = ("Divers find a second row of cracks", None, 0.1, False)
    last = (f"“All that money for a pier,” she said. {PROSE[:-1]}.”", None, 0.15, False)
    assert reach([STORY, *box, teaser, end, last])[-1] is is_body


@pytest.mark.parametrize(
    ("said", "is_body"),
    [
        (["BERG: Thank you.", '(SOUNDBITE OF ADA BERG\'S "OLD PIER")'], True),
        (["Divers find a second row of cracks"], False),
        (["LINDVIK: Divers find cracks"], False),
    ],
    ids=["a conversation", "a headline", "no conversation"],
)
def test_the_last_words_of_a_conversation_are_its_body(said: list[str], *, is_body: bool) -> None:
    spoken = [f"BERG: {PROSE}", f"ADA LIND, HOST: {PROSE}"] if len(said) > 1 else [PROSE, PROSE]
    lines: list[Line] = [(text, None, 0.9, True) for text in spoken * 2]
    found = reach([*lines, *((text, None, 0.15, False) for text in said), ("© 2024", "copyright", 0.0, False)])
    assert found[len(lines) : -1] == [is_body] * len(said)


@pytest.mark.parametrize("last", ["($1 = 0.8102 pounds)", "(1 euro = 25.10 crowns)"])
def test_what_a_currency_is_worth_ends_a_story(last: str) -> None:
    draft, opinion = make_page([STORY, STORY, (last, None, 0.4, True)])
    trim_tail(draft, opinion)
    assert opinion.is_body[-1]


def test_a_quotation_may_head_a_part_of_the_story() -> None:
    heading = "«We are an island now»"
    assert reach(
        [STORY, (PROSE, None, 0.9, True), (heading, None, 0.25, False), (f"{PROSE} {PROSE}", None, 0.9, True)]
    )[2]
