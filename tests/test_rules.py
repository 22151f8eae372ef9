"""Rules: what a whole line says, and what stays open."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from flows.pages.line_shapes import split_marker
from flows.pages.rules import Rule, RuleSet, fold_phrase
from flows.pages.vocabulary import generic_rules, languages, list_phrases
from schemas.vocabulary import LABELS
from tests.growth import LIMIT, TIMES, growth


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Get short URL", "share"),
        ("Forgot your password? Get help", "navigation"),
        ("Recover password", "navigation"),
        ("A password will be e-mailed to you.", "navigation"),
        ("Passwort vergessen?", "navigation"),
        ("¿Olvidaste tu contraseña? consigue ayuda", "navigation"),
        ("Забыли пароль?", "navigation"),
        ("Şifremi unuttum", "navigation"),
        ("The following two tabs change content below.", "author_bio"),
        ("• Teilen", "share"),
        ("Zum Kurzlink", "share"),
        ("Passer la publicité", "advertisement"),
        ("Advertisement 2", "advertisement"),
        ("12 comments", "comments"),
        ("Комментарии", "comments"),
        ("Tags:", "keywords_label"),
        ("Schlagwörter", "keywords_label"),
        ("Das könnte Sie auch interessieren:", "related_label"),
        ("اقرأ أيضا", "related_label"),
        ("関連記事", "related_label"),
        ("© Foto : Ingrid Halvorsen", "credit"),
        ("Ingrid Halvorsen/AP", "credit"),
        ("© AFP 2023", "copyright"),
        ("Copyright © 2019 Coast Herald. All rights reserved.", "copyright"),
        ("5 min read", "counter"),
        ("Lesezeit: 2 Min.", "counter"),
        ("* * *", "html_residue"),
        ("Reporting by Tomas Brandvold; Editing by Marta Oyelaran", "agency_credit"),
        ("Follow Tomas Brandvold on Twitter", "share"),
        ("Drucken | Artikel versenden", "share"),
        ("Print · Email this article", "share"),
        ("📣 Follow us on Telegram", "share"),
        ("Recent stories from lindvikpost.example", "related_label"),
        ("Weitere Artikel zum Thema", "related_label"),
        ("Aktuell auf der Startseite", "related_label"),
        ("Newsletter: Das Wichtigste aus Lindvik", "newsletter"),
        ("Recibe cada mañana el boletín de Lindvik", "newsletter"),
        ("Comentarios - 4", "comments"),
        ("Σχόλια (3)", "comments"),
        ("تعليقات (3)", "comments"),
        ("Просмотров: 1 204", "counter"),
        ("Lästid: 2 min", "counter"),
        ("© Riproduzione riservata", "copyright"),
        ("© Lindvik Post Media Ltd", "copyright"),
        ("Fot. Ingrid Halvorsen / Kurier Portowy", "credit"),
    ],
)
def test_set_phrases_are_named(text: str, label: str) -> None:
    rule = generic_rules().match(text)
    assert rule is not None
    assert rule.label == label


@pytest.mark.parametrize(
    "text",
    [
        "The council agreed on Tuesday to close the pier.",
        "Share prices fell on Friday after the ferry company's warning.",
        "Home prices in Lindvik",
        "Reset passwords now, council tells staff after attack",
        "McDonald",
        "YouTube star opens a bakery in Lindvik",
        "In 2019 the pier was repaired for the last time.",
        "Follow the money, the islanders say",
    ],
)
def test_sentences_and_headlines_stay_open(text: str) -> None:
    assert generic_rules().match(text) is None


def test_first_rule_wins_whether_phrase_or_pattern() -> None:
    pattern = Rule(id="a", label="share", why="", pattern=r"share .*")
    phrase = Rule(id="b", label="footer", why="", phrases=("Share this",))
    assert RuleSet([pattern, phrase]).match("share this").id == "a"  # type: ignore[union-attr]
    assert RuleSet([phrase, pattern]).match("share this").id == "b"  # type: ignore[union-attr]


def test_a_pattern_matches_the_whole_text_only() -> None:
    rules = RuleSet([Rule(id="a", label="share", why="", pattern="share", triggers="share")])
    assert rules.match("Share")
    assert rules.match("Share it") is None


def test_ids_are_unique() -> None:
    with pytest.raises(ValueError, match="not unique"):
        RuleSet([Rule(id="a", label="share", why="", phrases=("x",)), Rule(id="a", label="share", why="")])


def test_every_rule_has_a_known_label_and_a_reason() -> None:
    for rule in generic_rules().rules:
        assert rule.label in LABELS
        assert rule.why


@pytest.mark.parametrize("code", sorted(languages()))
def test_a_phrase_stands_once_in_its_language(code: str) -> None:
    phrases = [fold_phrase(phrase) for language, _, phrase in list_phrases() if language == code]
    assert [phrase for phrase, count in Counter(phrases).items() if count > 1] == []


def test_hostile_lines_take_no_time() -> None:
    """Words that open a rule, over and over: what is never matched costs in proportion to its length."""
    rules = generic_rules()

    def match(size: int) -> None:
        for number, unit in enumerate(["cookie ", "a", "(", "by ", "© ", "source: ", "1 "] * 20):
            rules.match(f"{(unit * size)[: size - 3]}{number:03}")

    assert growth(match, 800 // TIMES, 800) < LIMIT


def test_every_pattern_can_be_compiled() -> None:
    """Patterns are compiled when they are first tried, so a broken one must not wait for a reader's page."""
    for rule in generic_rules().rules:
        assert re.compile(rule.pattern).flags is not None


def test_a_capital_with_a_dot_is_an_i() -> None:
    """Lower case makes two characters of it."""
    assert fold_phrase("İLGİLİ HABER:") == fold_phrase("ilgili haber")
    assert split_marker("İLGİLİ HABER: Balıkçılar güney kanalını üç saat kapattı") is not None


def test_a_sign_glued_to_its_word_is_seen_in_long_lines() -> None:
    notice = (
        "©2023 Harbour Post Media Group and its affiliated companies. All rights reserved. Reproduction in whole or "
    )
    rule = generic_rules().match(notice + "or in part without written permission is prohibited.")
    assert rule is not None and rule.label == "copyright"


def test_a_day_told_from_todays_in_french() -> None:
    rule = generic_rules().suggest("Aujourd'hui à 10:15")
    assert rule is not None and rule.label == "published"
