"""What stands for a picture in text is named; what a story says in like words is not."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.patterns_pictures import PICTURE_PATTERNS
from tests.test_text import BODY, labels, read, wire

LINES = {
    "caption.numbered": """
Figure 3: The old ferry pier and its forty pillars
(Figure 12: Where the divers found cracks)
Fig. 2. A map of the sound
Abb. 4: Der alte Anleger von Lindvik
Abbildung 1 – Der Sund im Winter
Figura 2: El muelle viejo
Рис. 1. Старый причал
图1：旧码头
""",
    "caption.by_machine": """
A close-up of a pier AI-generated content may be incorrect.
A ferry at a pier Description automatically generated with medium confidence
Ein Anleger im Winter Automatisch generierte Beschreibung
Un quai en hiver Description générée automatiquement
Un muelle en invierno Descripción generada automáticamente con confianza media
Image may contain: a ferry, a pier, ice
""",
    "caption.may_be": """
May be an image of 3 people and text that says 'Lindvik'
May be a black-and-white image of a pier
No photo description available.
""",
    "residue.file_name": """
Screenshot 2025-06-23 at 10.07.19 AM
Screen Shot 2021-03-02 at 14.47.10
Bildschirmfoto 2021-03-02 um 14.47.10
WhatsApp Image 2024-03-25 at 10.12.33
IMG-20240325-WA0001
image (26)-1
Untitled design (3)
3-Mar-02-2021-05-05-49-0014-PM
""",
    "residue.file_size": """
Lindvik harbour at night 1920x1080
""",
    "credit.label_elsewhere": """
Fotoğraf: Mara Lindqvist/LPR
תמונה: מרה לינדקוויסט
Sursa foto: Lantern / Mara Lind
Źródło zdjęć: © LPR
Reprodução/TV Farol
Arquivo pessoal/Mara Lind
""",
    "credit.glued": """
Mara LindqvistGetty Images
Per Aune / NordbildGetty Images
""",
}

CASES = [(rule, line) for rule, lines in LINES.items() for line in lines.strip().splitlines()]

TOLD = """
Figure 3 shows how many pillars have cracks.
Figures of 1931: nobody has kept them.
Fig trees grow on the island.
The pictures may be incorrect, the council said.
May be the ferry sails on Sunday.
The image of the town has suffered.
Image is everything, said Oyelaran.
She took a screenshot of the timetable.
The screen measures 1920x1080 points, which is enough.
Getty Images sells them.
Bild 2023 gewann sie den Preis.
"""


@pytest.mark.parametrize(("rule", "line"), CASES)
def test_lines_that_stand_for_a_picture(rule: str, line: str) -> None:
    found = generic_rules().match(line)
    assert found is not None
    assert found.id == rule


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_a_story_says_in_like_words(line: str) -> None:
    assert generic_rules().match(line) is None


def test_every_rule_fires() -> None:
    assert set(LINES) == {rule.id for rule in PICTURE_PATTERNS}


def test_a_files_name_inside_the_story_is_no_day() -> None:
    reading = read(wire(between="3-Mar-02-2021-05-05-49-0014-PM"))
    assert reading.facts.published is None
    assert labels(reading)["3-Mar-02-2021-05-05-49-0014-PM"] == "html_residue"


def test_a_credit_glued_to_its_caption_by_dots() -> None:
    caption = "The old pier in JanuaryCredit...Mara Lindqvist for The Harbour Post"
    assert labels(read(wire(between=caption)))[caption] == "caption"


@pytest.mark.parametrize("joint", ["", " "])
def test_a_line_that_holds_the_same_words_twice_is_a_caption(joint: str) -> None:
    """Inside the story, where the text for those who can't see the picture touches what stands below it."""
    line = f"The old pier in January (file){joint}The old pier in January (file)"
    assert labels(read("\n\n".join([*BODY[:2], line, *BODY[2:]])))[line] == "caption"
