"""Which language a text is written in, and what pages declare."""

from __future__ import annotations

import pytest

from flows.pages.language import clean_tag, detect_language

NORWEGIAN = (
    "Fergen til Lindvik går igjen fra mandag, sier eierne. Passasjerene har ventet i elleve måneder, og skolebussen "
    "måtte kjøre rundt bukten. Etter reparasjonen er motoren ny, og de første bilene skal om bord klokken sju."
)


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("EN_us", "en-US"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("sr-LATN", "sr-Latn"),
        ("es-419", "es-419"),
        (" de ", "de"),
        ("und", None),
        ("", None),
        (None, None),
    ],
)
def test_declared_languages_are_written_alike(declared: str | None, tag: str | None) -> None:
    assert clean_tag(declared) == tag


def test_one_word_of_a_neighbour_makes_no_other_language() -> None:
    """A quoted Danish word leaves a text Norwegian; two of them do not."""
    quoted = NORWEGIAN.replace("Etter", "Efter")
    told = [detect_language(text) for text in (NORWEGIAN, quoted, quoted.replace("måneder", "nogle måneder"))]
    assert told == ["no", "no", "da"]
