"""One list of agencies for rules, captions and authors."""

from __future__ import annotations

import pytest

from flows.pages.text_captions import is_credited
from flows.pages.text_names import read_authors
from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.agencies import PICTURES, WIRES, to_pattern, to_triggers


def label(text: str) -> str | None:
    rule = generic_rules().match(text)
    return rule.label if rule else None


@pytest.mark.parametrize("name", WIRES)
def test_a_wire_is_known_wherever_it_stands(name: str) -> None:
    assert label(f"({name})") == "agency_credit"
    assert label(f"Quelle: {name}") in ("agency_credit", "credit")
    assert is_credited(f"Two men mend a roof on the quay (Mira Holm, {name})")
    assert read_authors([name]) in ([name], [])
    assert read_authors(["Mira Holm", name])[0] == "Mira Holm"


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_agency_credits_pictures(name: str) -> None:
    assert label(f"Mira Holm/{name}") == "credit"
    assert label(f"Mira Holm/{name.replace(' ', '')}") == "credit"
    assert is_credited(f"Two men mend a roof on the quay (Mira Holm/{name})")


@pytest.mark.parametrize("text", ["Lena Moss, Sid", "Ani", "Uni", "AA", "APP", "Lena Moss, Ani"])
def test_a_sign_in_other_letters_is_a_word(text: str) -> None:
    assert label(text) not in ("credit", "agency_credit")


def test_a_dateline_is_no_credit() -> None:
    assert not is_credited("HARSTAD (Reuters)")
    assert is_credited("The quay at Harstad (Reuters)")


def test_names_are_found_with_blanks_or_without() -> None:
    import re

    pattern = re.compile(to_pattern(("picture alliance", "dpa")), re.IGNORECASE)
    assert all(map(pattern.fullmatch, ("Picture-Alliance", "picturealliance", "PICTURE ALLIANCE", "dpa", "DPA")))
    assert not pattern.fullmatch("Dpa")
    assert to_triggers(("picture alliance", "dpa")) == "picture picturealliance dpa"
