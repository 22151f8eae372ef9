"""Rules for what publishers print around their stories in other languages than English, and what they leave open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flows.pages.rules import fold_case, split_triggers
from flows.pages.vocabulary import generic_rules, languages, list_phrases, split_phrases
from tests.test_text import read

README = Path(__file__).parents[1] / "README.md"

NAMED = {
    "published.ago_elsewhere": ["Publié il y a 3 heures", "Oppdatert for 2 timer siden", "Aggiornato: 2 ore fa"],
    "editor_note.by_machine": [
        "Dieser Text wurde mithilfe von KI übersetzt und von der Redaktion geprüft.",
        "Cet article a été traduit automatiquement",
        "Este contenido fue redactado con ayuda de inteligencia artificial",
        "Dit artikel is automatisch vertaald",
        "Artikkelen er oversatt ved hjelp av KI",
        "Tiivistelmä on tehty tekoälyn avulla",
        "Этот текст переведён автоматически, перевод выполнен нейросетью",
        "KI-generiert",
    ],
    "disclaimer.old_elsewhere": [
        "Cet article date de plus de douze ans.",
        "Dieser Artikel ist älter als ein Jahr",
        "Cet article date de plus d'un an",
        "Este artículo tiene más de 2 años",
        "Dit artikel is meer dan 1 jaar oud",
        "Denne saken er over ett år gammel",
        "Artykuł ma ponad rok",
    ],
    "editor_note.first_elsewhere": [
        "Der Artikel ist ursprünglich am 12.05.2023 erschienen.",
        "Cet article est paru dans Le Port du 12 mai 2023",
        "Впервые опубликовано в газете «Порт»",
    ],
    "editor_note.earlier_version": [
        "I en tidligere versjon av saken sto det at broen var stengt.",
        "V předchozí verzi článku jsme chybně uvedli, že most je uzavřen.",
    ],
    "editor_note.translator": [
        "Traducción de Ana López",
        "Aus dem Englischen von Max Muster",
        "Перевод: Анна Смирнова",
    ],
    "editor_note.names_changed": ["* Les prénoms ont été modifiés.", "*Nomes fictícios", "*Imiona zostały zmienione"],
    "disclaimer.opinion_elsewhere": [
        "Este texto não reflete, necessariamente, a opinião do site",
        "Dette er et debattinnlegg. Meninger i teksten står for skribentens regning.",
    ],
    "advertisement.erid": ["Реклама. ООО «Порт», ИНН 7700000000", "erid: 2VtzqwErt5a"],
    "player.embedded_elsewhere": [
        "Inhalt von YouTube anzeigen",
        "Afficher le contenu de YouTube",
        "Contenido externo de YouTube",
        "Zobrazit obsah",
    ],
    "player.embedded_cookies": ["Accetta i cookie per visualizzare il contenuto"],
    "advertisement.goes_on_elsewhere": [
        "Tekst gaat verder onder de foto",
        "Saken fortsetter under bildet",
        "Juttu jatkuu kuvan jälkeen",
    ],
    "subscription.price": [
        "9,99 €/mois",
        "Danach 9,99 € im Monat",
        "A soli 1 € al mese",
        "1 kr första månaden",
    ],
    "subscription.left_elsewhere": ["Te quedan 3 artículos gratis este mes", "Do konce článku zbývá 70 % textu"],
    "navigation.gallery_counter": [
        "Bild 3 von 12",
        "Image 1 sur 12",
        "Voir les 12 photos",
        "Zobrazit všech 12 fotografií",
        "12 zdjęć",
        "Сторінка 2 з 5",
    ],
    "comments.counted_elsewhere": ["Alle 12 Kommentare anzeigen", "Ver los 12 comentarios", "Noch 1000 Zeichen"],
    "player.lasts": ["Dauer: 3 Min.", "Escuchar (4 min)", "Vidéo : 2'34", "Verfügbar bis 12.05.2025"],
    "counter.reading_elsewhere": ["Leitura: 3 minutos", "4 min läsning", "Χρόνος ανάγνωσης: 4 λεπτά", "3 min lectura"],
    "credit.named": ["Foto di Mario Rossi", "Ilustración: Ana López", "Illustrasjon: Ola Nordby"],
    "caption.with_label": ["Legenda da foto, O porto visto do mar", "Подпись к фото, Вид на порт"],
    "agency_credit.joined": ["Avec AFP", "Con datos de EFE", "agences/dupj"],
    "share.on_network": ["Auf LinkedIn teilen", "Del på LinkedIn", "Udostępnij na Facebooku"],
    "share.new_window_elsewhere": ["Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)"],
    "comments.akismet": ["Ce site utilise Akismet pour réduire les indésirables."],
    "share.error_elsewhere": [
        "Vous avez trouvé une faute ? Signalez-la nous.",
        "Fehler im Text gefunden? Jetzt melden.",
    ],
    "share.tip_elsewhere": ["Har du tips eller innspill? Kontakt oss", "¿Tienes alguna información? Escríbenos"],
    "copyright.elsewhere": [
        "Cet article est protégé par le droit d'auteur",
        "Перепечатка материалов только с согласия",
    ],
}
#: Lines with the same words that a story may hold.
OPEN = [
    "Der Verlag gab zu, dass der Text mit KI erstellt worden war.",
    "Dieser Artikel des Grundgesetzes ist älter als die Verfassung der Insel selbst und wurde nie geändert.",
    "L'intelligence artificielle a traduit le menu de la cantine.",
    "La maison date de plus d'un siècle.",
    "El puente tiene más de cien años.",
    "Die Fähre kostet 12 Euro im Monat mehr.",
    "Im Hafen lagen 12 Boote.",
    "Die Überfahrt dauert 40 Minuten.",
    "La traversée dure 40 minutes.",
    "Das Video zeigt das Boot.",
    "Artikkelen handler om havnen.",
    "Der Minister will mit AFP nicht sprechen.",
    "Die Ausstellung zeigt 300 Fotos aus dem Hafen.",
    "Haben Sie Hinweise bekommen? Nein, sagt der Wirt.",
    "Der Hafen ist urheberrechtlich kein Werk.",
    "Teilen macht Freude",
    "Foto des Jahres",
    "Wer hat die Boote gezählt?",
    "Vor 3 Tagen",
    "UPDATE:",
    "Dauer: 90 Minuten",
    "280 Zeichen",
    "Arte: Museo del Mar",
    "Die Karte kostet 12 Euro im Monat",
]

#: A line below the headline, and the name in it.
BYLINES = {
    "Eine Reportage von Jana Kühn": "Jana Kühn",
    "Von unserem Korrespondenten Olaf Brandt": "Olaf Brandt",
    "Article rédigé par Élise Morel": "Élise Morel",
    "Una información de Ana López": "Ana López",
    "Servizio di Mario Rossi": "Mario Rossi",
    "Texto de Ana Costa": "Ana Costa",
    "Tekst og foto: Kari Hansen": "Kari Hansen",
    "Text och foto: Anna Svensson": "Anna Svensson",
    "Teksti ja kuvat: Aino Lehtola": "Aino Lehtola",
    "Автор текста: Анна Смирнова": "Анна Смирнова",
    "Авторка тексту: Олена Коваль": "Олена Коваль",
    "Przygotowała Anna Nowak": "Anna Nowak",
}
STORY = """The old pier of Lindvik stays closed for two years
%s
The council of Lindvik agreed on Tuesday to close the old pier for two years, after divers had found cracks.
Eleven of its forty pillars have to be replaced, and the ferry will sail from the fish market until then.
Storms kept the divers ashore for most of the winter, so that nobody knows how far the cracks go down."""


@pytest.mark.parametrize("rule", NAMED)
def test_what_a_rule_names(rule: str) -> None:
    for line in NAMED[rule]:
        found = generic_rules().match(line)
        assert (line, found and found.id) == (line, rule)


def test_what_a_story_says_with_the_same_words_is_open() -> None:
    assert [(line, found.id) for line in OPEN if (found := generic_rules().match(line))] == []


def test_triggers_are_written_as_lines_are_folded() -> None:
    """A capital, a sigma at a word's end, or a sign inside a word would never be found."""
    triggers = [(rule.id, word) for rule in generic_rules().rules for word in rule.triggers.split()]
    assert [(name, word) for name, word in triggers if fold_case(word) != word] == []
    assert [(name, word) for name, word in triggers if split_triggers(word) != [word]] == []


@pytest.mark.parametrize("code", sorted(code for code in languages() if hasattr(languages()[code], "WHOLE_LINES")))
def test_a_whole_line_is_named(code: str) -> None:
    """Whatever language's rule is first, none of the lines is left to the labeller but those marked as unsure."""
    rules = generic_rules()
    assert not [p for language, _, p in list_phrases() if language == code and rules.suggest(p) is None]


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_opens_with_what_its_author_did(line: str) -> None:
    assert read(STORY % line).facts.authors == (BYLINES[line],)


def test_the_readme_counts_the_whole_lines() -> None:
    """To the hundred below."""
    told = re.search(r"`WHOLE_LINES`.*?([\d,]+) of them in (\d+)\s+languages", README.read_text("utf-8"), re.DOTALL)
    assert told is not None
    lists = [module.WHOLE_LINES for module in languages().values() if hasattr(module, "WHOLE_LINES")]
    count = sum(len(split_phrases(lines)) for labels in lists for lines in labels.values())
    assert (told[1], int(told[2])) == (f"{count // 100 * 100:,}", len(lists))
