"""Notes below a story and credits inside it are named; what a story says in like words is not."""

from __future__ import annotations

import pytest

from flows.pages.text_names import read_authors
from flows.pages.vocabulary import generic_rules
from tests.test_text import BODY, labels, read

LINES = {
    "agency_credit": """
Moe reported from Lindvik.
Moe reported from Lindvik. Harbour Press writer Ada Lindqvist in Ostwick contributed to this report.
Ada Lindqvist contributed research.
Ada Lindqvist contributed to this story.
""",
    "html_residue": """
-30-
(END)
""",
    "credit": """
Credit...Ada Lindqvist for The Harbour Post
© Photo: Harbour Post / P. Aune
© Фото: Вечерний Берег / П. Ауне
Image source, Harbour Post
Fuente de la imagen, Harbour Post
صدر الصورة، Harbour Post
""",
    "caption": """
Image caption, The old pier in January
画像説明, 一月の古い桟橋
""",
    "editor_note": """
This article was amended on 4 May 2021 to correct the age of the pier.
This story has been updated to add the operator's answer.
An earlier version of this article misstated the age of the pier.
This article was originally published on Harbour Post. Read the original article.
A version of this article appears in print on May 4, 2021, on Page 3 with the headline: The Old Pier
""",
    "subscription": """
Support local journalism: Subscribe to harbour.example.
""",
    "share": """
Share page
Close share panel
""",
    "player": """
Перейти в фотобанк
""",
    "byline": """
（記者・大橋みどり）
（大橋みどり記者）
（聞き手・大橋みどり）
""",
}
#: What a story may say in words that are much alike.
INNOCENT = """
The mayor contributed to this report on the harbour's future, which runs to four hundred pages.
Scientists from forty countries contributed to the report.
Three fires were reported from Lindvik on Monday.
This article of the treaty was amended in 1931.
The law was amended on 4 May 2021 to protect otters.
An earlier version of the engine ran on coal.
The story was first published in 1931.
Support local farmers, the poster says.
The credit... it never came.
（1931年・再建）
The image caption read 'A pier'.
"""


@pytest.mark.parametrize(
    ("text", "label"), [(line, label) for label, block in LINES.items() for line in block.strip().splitlines()]
)
def test_notes_and_credits_are_named(text: str, label: str) -> None:
    rule = generic_rules().match(text)
    assert rule is not None
    assert rule.label == label


@pytest.mark.parametrize("text", INNOCENT.strip().splitlines())
def test_a_story_in_like_words_stays_open(text: str) -> None:
    assert generic_rules().match(text) is None


@pytest.mark.parametrize("line", ["（記者・大橋みどり）", "（大橋みどり記者）"])
def test_a_japanese_sign_off_names_the_author(line: str) -> None:
    assert read_authors([line]) == ["大橋みどり"]


@pytest.mark.parametrize(
    "caption",
    [
        "The old pier seen from the fish market. Credit...Ada Lindqvist for The Harbour Post",
        "Seals on the ramp of the old pier, Monday. (Ada Lindqvist / Harbour Post)",
    ],
)
def test_a_caption_with_its_credit_behind_it_is_no_subhead(caption: str) -> None:
    text = "\n\n".join(["Ferry pier closes for two years", *BODY[:2], caption, *BODY[2:]])
    assert labels(read(text))[caption] == "caption"


def test_an_address_above_the_story_is_no_headline() -> None:
    address = "https://post.example/2021/05/04/ferry-pier-closes.html"
    reading = read("\n\n".join([address, "Ferry pier closes for two years", *BODY]))
    assert reading.facts.headline == "Ferry pier closes for two years"
    assert labels(reading)[address] == "navigation"


def test_a_rule_above_those_who_helped_is_no_subhead() -> None:
    found = labels(read("\n\n".join(["Ferry pier closes for two years", *BODY, "___", "Moe reported from Lindvik."])))
    assert found["___"] == "navigation"
