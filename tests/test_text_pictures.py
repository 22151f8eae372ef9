"""Lines around a picture: what is read out to those who can't see it, whose it is, and what it shows."""

from __future__ import annotations

import pytest

from flows.pages.text_captions import is_stock
from tests.test_text import BODY, labels, read

HEADLINE = "Ferry pier closes for two years after divers find cracks"
STORY = "\n".join(BODY)
HEAD = (
    f"Home\nNews\nSport\n{HEADLINE}\nPublished\n3 March 2021\nShare\nClose panel\nShare page\nCopy link\nAbout sharing"
)
SHOWN = "The old ferry pier seen from the fish market in January"


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("Image caption,", "caption"),
        ("media caption", "caption"),
        ("Legenda da foto,", "caption"),
        ("Подпись к фото,", "caption"),
        ("التعليق على الصورة،", "caption"),
        ("Image source,", "credit"),
        ("Fuente de la imagen,", "credit"),
    ],
)
def test_what_stands_below_the_words_for_a_picture_belongs_to_it(word: str, label: str) -> None:
    found = labels(read(f"{HEAD}\n{word}\n{SHOWN}\n{STORY}"))
    assert (found[word], found[SHOWN], found[HEADLINE]) == (label, label, "headline")


def test_a_paragraph_below_the_words_for_a_picture_is_no_credit() -> None:
    assert labels(read(f"{HEAD}\nImage source,\n{STORY}"))[BODY[0]] == "paragraph"


def test_the_words_for_a_picture_and_what_is_glued_to_them() -> None:
    found = labels(read(f"{HEAD}\nimage copyrightGetty Images\nimage caption{SHOWN}\n{STORY}"))
    assert (found["Getty Images"], found[SHOWN]) == ("credit", "caption")
    found = labels(read(f"{HEAD}\n{BODY[0]}\nImage copyrightADA BERGImage caption{SHOWN}\n{STORY}"))
    assert (found["ADA BERG"], found[SHOWN]) == ("credit", "caption")


def test_a_broadcasters_head_names_headline_author_and_no_section() -> None:
    """The picture's text stands above its credit, the reporter's beat below the name, the share buttons above both."""
    reading = read(
        f"{HEAD}\nA ferry at a pier\nImage source, Getty Images\nImage caption,\n{SHOWN}\n"
        f"By Ada Lindqvist\nEnvironment reporter, Lindvik\n{STORY}"
    )
    found = labels(reading)
    assert (reading.facts.headline, reading.facts.authors, reading.facts.section) == (
        HEADLINE,
        ("Ada Lindqvist",),
        None,
    )
    assert (found["A ferry at a pier"], found["Environment reporter, Lindvik"]) == ("caption", "byline")
    assert {found[line] for line in ("Close panel", "Share page", "Copy link", "About sharing")} == {"share"}


def test_a_caption_below_its_credit_opens_no_story() -> None:
    head = f"Home\nNews\nSport\n{HEADLINE}\n3 March 2024\nAda Lindqvist\nEnvironment reporter\nShare\nSave"
    reading = read(f"{head}\nGetty Images\n{SHOWN}\n{STORY}")
    assert (labels(reading)[SHOWN], reading.facts.section) == ("caption", None)


@pytest.mark.parametrize("line", ["Harbour news", "Opinion"])
def test_a_section_above_the_share_buttons_is_no_trade(line: str) -> None:
    reading = read(f"{HEADLINE}\n3 March 2024\n{line}\nShare\n{STORY}")
    assert labels(reading)[line] != "byline"


@pytest.mark.parametrize("shown", ["The old pier of Lindvik on Tuesday.", "A diver below the old pier in January."])
def test_one_sentence_twice_is_a_caption(shown: str) -> None:
    named = labels(read("\n\n".join([HEADLINE, shown, shown, *BODY])))
    assert named[shown] == "caption"


def test_a_headline_or_a_story_printed_twice_is_none() -> None:
    asked = "Does the old ferry pier close for two years?"
    assert labels(read("\n\n".join([asked, asked, *BODY])))[asked] != "caption"
    lines = [f"The ferry {n} sails from the fish market." for n in range(4)]
    story = [line for line in [*BODY, *lines] for _ in range(2)]
    assert "caption" not in labels(read("\n\n".join([HEADLINE, *story]))).values()


@pytest.mark.parametrize(
    "credit", ["Mara Lindqvist/Lindvik Post", "(Mara Lindqvist / For the Post)", "(ABC Lindvik: Mara Lindqvist)"]
)
def test_a_credit_and_what_the_picture_above_it_shows(credit: str) -> None:
    """The page has the house's name elsewhere, too."""
    shown = "The pier opened in 1931, when the ferry still burned coal."
    page = [
        "Lindvik Post",
        "Lindvik Post subscribers",
        HEADLINE,
        "By Mara Lindqvist",
        *BODY[:2],
        shown,
        credit,
        *BODY[2:],
    ]
    found = labels(read("\n".join(page)))
    assert (found[shown], found[credit]) == ("caption", "credit")


def test_two_names_with_a_stroke_between_are_no_credit_where_the_page_knows_no_such_house() -> None:
    line = "Mara Lindqvist/Tom Hale"
    assert labels(read("\n".join([HEADLINE, *BODY[:2], line, *BODY[2:]])))[line] != "credit"


@pytest.mark.parametrize(
    "caption",
    [
        "Men dig out a main on Route 9 on Thursday, March 14, 2024.Mara Lindqvist/The Lindvik Post",
        "The bulker lies off Lindvik in August. Photo courtesy Harbour Authority of Lindvik",
        "STILL STANDING The bridge was built in 19 days. —PHOTO COURTESY OF LINDVIK TOWN",
        "The transaction that returned the money. Source: Harbourscan",
    ],
)
def test_captions_with_their_credit_behind(caption: str) -> None:
    found = labels(read("\n".join([HEADLINE, *BODY[:2], caption, *BODY[2:]])))
    assert found[caption] == "caption"


def test_the_headline_may_open_with_the_words_of_a_reference() -> None:
    headline = "Exclusive: Pier of Lindvik closes for two years"
    page = [SHOWN + ".", "Image: Lindvik Post", headline, "By Mara Lindqvist", "12 May 2023, 14:30", *BODY]
    reading = read("\n".join(page))
    assert (reading.facts.headline, reading.pointers) == (headline, [])


@pytest.mark.parametrize(
    "shown",
    [
        "Avārijas vieta pie tilta (ekrānuzņēmums no video)",
        "Vana sadam talvel. Foto on illustratiivne.",
        "Senoji prieplauka žiemą (asociatyvi nuotr.)",
        "Stari pristan zimi (ilustracija)",
        "Satama talvella. Arkistokuva.",
    ],
)
def test_pictures_that_stand_for_something(shown: str) -> None:
    assert is_stock(shown)


def test_a_picture_that_a_story_tells_of_is_no_caption() -> None:
    assert not is_stock("Ta ei saatnud meile ühtegi fotot")
    assert not is_stock("Kirjassa oli lapsen piirtämä arkistokuva")


@pytest.mark.parametrize(
    "shown",
    [
        "The old ferry pier of Lindvik on Thursday, with its keeper. (Mara Lindqvist/LPR)",
        "The old ferry pier of Lindvik since its keeper left. (LPR Western Isles: Mara Lindqvist)",
        "The keeper of the pier has a whistle in his coat. (Supplied: Mara Lindqvist)",
        "Ένα παλιό καράβι στο λιμάνι του νησιού. [ΜΑΡΑ ΛΙΝΤΚΒΙΣΤ/LANTERN PRESS]",
        "O velho cais da balsa visto do mercado de peixe (SP) - Mara Lindqvist/Farolpress",
        "Stara przystań promowa w Lindvik (Fot. Mara Lind / Agencja Latarnia)",
        "Wizualizacja przystani w Lindvik. Fot. Prom S.A.",
        "The keeper of the pier, pictured last year, says he is 'flattered, on the whole'",
        "Stara przystań promowa w Lindvik (zdjęcie z monitoringu)",
        "The keeper of the pier with his whistle© Lantern / LPR",
        "Lindvik'in eski iskelesi bu sabah - Fotoğraf: Mara Lind",
        "Immagine del vecchio molo di Lindvik (foto di repertorio)",
        "पुराने घाट पर खड़ी नावें (प्रतीकात्मक तस्वीर)",
    ],
)
def test_captions_that_end_with_who_took_the_picture(shown: str) -> None:
    named = labels(read("\n\n".join([HEADLINE, *BODY[:2], shown, *BODY[2:]])))
    assert named[shown] == "caption"


@pytest.mark.parametrize(
    "told",
    [
        "The harbour belongs to the member of parliament Ann Berg (Bündnis 90/Die Grünen).",
        "Nobody asked the keeper of the pier [he/she] about it.",
        "The film about the pier (director: Ann Berg) is a long one.",
        "The ferry line Lindvik - Ask/Pell has been closed as well.",
        "The keeper, pictured last year, says that the pier can be saved.",
    ],
)
def test_brackets_and_dashes_in_a_story_are_no_credits(told: str) -> None:
    named = labels(read("\n\n".join([HEADLINE, *BODY[:2], told, *BODY[2:]])))
    assert named[told] == "paragraph"


def test_a_caption_stands_below_a_credit_that_is_a_bare_name() -> None:
    """The paragraph above the credit stays one."""
    named = labels(
        read("\n".join([HEADLINE, "Getty Images", SHOWN, *BODY[:2], "Family photo", f"{SHOWN} too", *BODY[2:]]))
    )
    assert [named[line] for line in (BODY[1], "Family photo", f"{SHOWN} too")] == ["paragraph", "credit", "caption"]


@pytest.mark.parametrize(
    "credit",
    ["Fotoğraf: Mara Lindqvist/LPR", "תמונה: מרה לינדקוויסט", "Sursa foto: Lantern / Mara Lind", "Reprodução/TV Farol"],
)
def test_credits_by_their_word(credit: str) -> None:
    assert labels(read("\n\n".join([HEADLINE, *BODY[:2], credit, *BODY[2:]])))[credit] == "credit"
