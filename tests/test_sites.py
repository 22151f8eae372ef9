"""Publishers' files: small, unique, and with rules that fire."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import flows.sites
from flows.pages.rules import Site
from flows.sites import load_sites
from schemas.vocabulary import LABELS

FILES = sorted(path for path in Path(flows.sites.__file__).parent.glob("*.py") if path.stem != "__init__")
SITES = sorted({id(site): site for site in load_sites().values()}.values(), key=lambda site: site.domains)

#: A line of each publisher's own, and the label that its file gives.
LINES = [
    ("bbc.com", "Image source, Agency Pictures", "credit"),
    ("theguardian.com", "skip past newsletter promotion", "navigation"),
    ("reuters.com", "Reporting by Mara Lindqvist in Oslo; Editing by Tom Hale", "agency_credit"),
    ("spiegel.de", "Diesen Artikel weiterlesen mit SPIEGEL+", "subscription"),
    ("tagesschau.de", "Stand: 03.05.2021 14:19 Uhr", "updated"),
    ("lemonde.fr", "Il vous reste 71.5% de cet article à lire. La suite est réservée aux abonnés.", "subscription"),
    ("lefigaro.fr", "Passer la publicité", "advertisement"),
    ("elmundo.es", "Para saber más", "related_label"),
    ("repubblica.it", "© Riproduzione riservata", "copyright"),
    ("folha.uol.com.br", "Copiar link", "share"),
    ("nos.nl", "Deel artikel:", "share"),
    ("sputniknews.com", "Get short URL", "share"),
    ("detik.com", "SCROLL TO CONTINUE WITH CONTENT", "advertisement"),
    ("hurriyet.com.tr", "Haberin Devamı", "advertisement"),
    ("asahi.com", "写真・図版", "caption"),
]


def test_there_are_enough_of_them() -> None:
    assert len(FILES) >= 15


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_files_are_small_and_say_what_they_know(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text.splitlines()) <= 40
    assert text.startswith('"""')


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.domains[0])
def test_rules_are_sound(site: Site) -> None:
    for rule in site.rules:
        assert rule.label in LABELS
        assert rule.why
        re.compile(rule.pattern)
        assert rule.id.split(".")[0].isalpha()


def test_selectors_are_css() -> None:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser("<article><p>Text</p></article>")
    for site in SITES:
        for selector in (*site.drop, *filter(None, [site.article])):
            tree.css(selector)


@pytest.mark.parametrize(("domain", "line", "label"), LINES)
def test_lines_of_a_publisher(domain: str, line: str, label: str) -> None:
    rules = load_sites()[domain].rules
    found = next((rule for rule in rules if re.fullmatch(rule.pattern, line, re.IGNORECASE)), None)
    assert found is not None
    assert found.label == label
