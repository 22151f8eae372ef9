"""What a story may hold is never named by its words alone: sentences, subheads, short answers, items of lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.pages.extract import NO_SITES, extract_page
from flows.pages.rules import fold_phrase
from flows.pages.types import Capture, Page
from flows.pages.vocabulary import generic_rules, languages, list_phrases, split_phrases
from schemas.vocabulary import BODY_LABELS

LINES = Path(__file__).parent / "innocent_lines.tsv"
FEWEST = 1200  # lines of the file; a few lost ones would not be seen otherwise
STORY = (
    "The council of Lindvik agreed on Tuesday to close the old pier for two years, after divers had found cracks.",
    "Eleven of its forty pillars have to be replaced, and the ferry will sail from the fish market until then.",
    "The work is to begin in May, when the water is calm, and will cost the town nine million crowns in all.",
    "Storms kept the divers ashore for most of the winter, so that nobody knows how far the cracks go down.",
    "A mild spring would help, the harbour master says, but the pilots of the sound expect more wind than ever.",
    "Whoever lives on the islands has to get up an hour earlier, and many of them have begun to share a car.",
)


def read_lines() -> Iterator[tuple[str, str]]:
    """(language, text) of every innocent line."""
    for line in LINES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, text = line.split("\t")
            yield language, text


def read(text: str) -> Page:
    return extract_page(Capture(payload=text.encode(), source="page.txt", media_type="text/plain"), NO_SITES)


def test_no_rule_names_a_line_of_a_story() -> None:
    """Every caught line is listed with the rule that caught it."""
    caught = [(rule.id, text) for _, text in read_lines() if (rule := generic_rules().match(text))]
    assert caught == []


def test_the_innocent_lines_are_of_many_languages() -> None:
    counts = Counter(language for language, _ in read_lines())
    assert counts.total() >= FEWEST
    assert set(counts) <= set(languages())
    assert len([language for language, count in counts.items() if count >= 10]) >= 12


@pytest.mark.parametrize("code", sorted(languages()))
def test_an_unsure_phrase_is_one_of_the_languages_phrases(code: str) -> None:
    known = {fold_phrase(phrase) for language, _, phrase in list_phrases() if language == code}
    unsure = [fold_phrase(p) for p in split_phrases(getattr(languages()[code], "UNSURE", ""))]
    assert set(unsure) <= known
    assert len(set(unsure)) == len(unsure)


@pytest.mark.parametrize("phrase", ["Weather", "Folgen", "Hintergrund", "Débat", "Además", "Сегодня", "Yes.", "«Oui.»"])
def test_what_may_be_a_storys_own_is_still_known(phrase: str) -> None:
    rules = generic_rules()
    assert rules.match(phrase) is None
    assert rules.suggest(phrase) is not None
    assert rules.has_phrase(phrase.strip("«».")) is True


def test_a_phrase_between_paragraphs_heads_the_storys_next_part() -> None:
    """`Weather` between prose is left to the labeller; in a menu above it names an entry."""
    head = ["Home", "Weather", "Subscribe", "Ferries stop as the old pier cracks in Lindvik"]
    lines = [*head, *STORY[:3], "Weather", *STORY[3:5], "Travel", STORY[5], "Privacy policy", "Help"]
    page = read("\n\n".join(lines))
    assert page.article is not None
    assert page.article.body == "\n\n".join([*STORY[:3], "Weather", *STORY[3:5], "Travel", STORY[5]])
    assert (page.blocks[1].label, page.blocks[1].rule) == ("navigation", "navigation.en")
    assert page.blocks[-1].rule == "footer.en"


def test_a_heading_of_a_phrases_words_stays_in_an_html_body() -> None:
    """`Threads` in a button is a network; as a heading between paragraphs, or as an answer, it is the story's."""
    inside = [*STORY[:2], "Threads", *STORY[2:4], "Membership", STORY[4], "Agreed.", STORY[5]]
    marked = "".join(f"<p>{text}</p>" if text.endswith(".") else f"<h2>{text}</h2>" for text in inside)
    head = "<h1>Ferries stop as the old pier cracks in Lindvik</h1><button>Threads</button>"
    html = f"<html><body><nav><a href='/'>Home</a></nav><article>{head}{marked}</article></body></html>"
    page = extract_page(Capture(payload=html.encode(), source="page.html", media_type="text/html"), NO_SITES)
    assert page.article is not None
    assert page.article.body == "\n\n".join(inside)


def is_kept(text: str) -> bool:
    """Whether a line between the paragraphs of a story is of its body."""
    page = read("\n\n".join(["Ferries stop as the old pier cracks in Lindvik", *STORY[:3], text, *STORY[3:]]))
    return any(block.text == text and block.label in BODY_LABELS for block in page.blocks)


def test_lines_of_a_story_stay_in_its_body() -> None:
    """No pass takes them either, but for one in a hundred: `Interview: …` or `Cover photo: …` may be both."""
    texts = [text for _, text in read_lines()]
    lost = [text for text in texts if not is_kept(text)]
    assert len(lost) <= len(texts) // 100, lost
