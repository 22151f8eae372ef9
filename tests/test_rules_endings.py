"""What stands below a story's last sentence is named; what a story says in like words is not."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules
from flows.pages.vocabulary.patterns_endings import ENDING_PATTERNS
from tests.test_text import BODY, labels, read

HEADLINE = "Ferry pier of Lindvik closes for two years"

LINES = {
    "navigation.for_more": """
For all the latest headlines of Lindvik visit: /harbour
For more local headlines from the islands, visit harbourpost.example
Pour toute l'actualité du port, consultez notre site
Para leer más noticias del puerto, visita nuestra portada
Per leggere tutte le notizie del porto visitate il nostro sito
""",
    "newsletter.stay": """
Stay up to date with news of the islands and the harbour.
Don't miss out on any story from the harbour.
Bleiben Sie auf dem Laufenden mit der Hafenpost
Ne ratez aucune info du port
Mantente al día con el Diario del Puerto
Fique por dentro de tudo o que acontece no porto
Resta aggiornato con il Corriere del Porto
Blijf op de hoogte van het nieuws uit Lindvik
Bądź na bieżąco z wiadomościami z portu
""",
    "subscription.support_elsewhere": """
Pour nous soutenir, achetez La Digue en kiosque ou abonnez-vous !
Ayúdanos a seguir informando: hazte socia del Diario del Puerto
Sostieni il Corriere del Porto: abbonati
Unterstützen Sie unsere Arbeit mit einer Spende
""",
    "share.like_and_subscribe": """
➡️ Deixe seu like e inscreva-se no nosso canal!
Dale like y suscríbete al canal
""",
    "share.networks_glued": """
Facebooktwittergoogle_plusredditpinterestlinkedinmailby feather
""",
    "published.first": """
This report by The Harbour Press was first published May 12, 2023.
This story from the Harbour Press was first published on 12 May 2023
""",
    "byline.staff_fr": """
Article rédigé par portinfo
""",
    "editor_note.more_later": """
Details later…
More details to follow.
Weitere Informationen folgen in Kürze
We’ll be bringing you the very latest from the pier.
""",
    "advertisement.labelled": """
Sponsored: Sign up for a free course on the repair of piers
""",
    "navigation.companies": """
Companies in this story: (LIN:SUND)
""",
    "navigation.pager": """
<< Previous story Contents Next story >>
Previous article | Next article
« Vorheriger Artikel Nächster Artikel »
Article précédent – Article suivant
Artículo anterior Artículo siguiente
""",
    "copyright.print_view": """
Source URL: http://www.harbourpost.example/article.php?storyid=2041
The URL for this story is: http://www.harbourpost.example/2041
This article was printed from the Harbour Post of Lindvik
URL des Artikels: https://www.hafenpost.example/2041
Adresse de cet article : http://www.le-port.example/2041
""",
    "residue.shortcode": """
[youtube]http://films.example/watch?v=1[/youtube]
{$inline_image}
""",
}
CASES = [(rule, line) for rule, lines in LINES.items() for line in lines.strip().splitlines()]
#: What a story says in like words.
TOLD = """
For the latest repair the council had to visit three yards.
Stay informed about the ice, the harbour master told the skippers.
Keep the pier informed.
The council will support the ferry with a subscription.
This report by the council was published too late for the skippers.
More to the point, said Oyelaran, nobody was hurt.
Bleiben Sie zu Hause, sagte der Hafenmeister.
Sponsored boats will be let through first.
The previous story of the pier, the next story of the ferry and a third one fill the book.
This story comes to a close in Lindvik.
Companies in this town have asked for a second pier.
Mantente lejos del muelle, dijo el capitán.
"""


@pytest.mark.parametrize(("rule", "line"), CASES)
def test_lines_at_a_storys_end(rule: str, line: str) -> None:
    found = generic_rules().match(line)
    assert found is not None
    assert found.id == rule


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_what_a_story_says_in_like_words(line: str) -> None:
    assert generic_rules().match(line) is None


def test_every_rule_fires() -> None:
    assert set(LINES) == {rule.id for rule in ENDING_PATTERNS}


def test_a_call_below_the_last_sentence_is_no_body() -> None:
    call = "Stay up to date with news of the islands and the harbour."
    found = labels(read("\n\n".join([HEADLINE, *BODY, call])))
    assert (found[BODY[-1]], found[call]) == ("paragraph", "newsletter")


def test_the_day_of_an_agencys_note_is_the_storys() -> None:
    note = "This report by The Harbour Press was first published May 12, 2023."
    published = read("\n\n".join([HEADLINE, *BODY, note])).facts.published
    assert published is not None
    assert published.when.date().isoformat() == "2023-05-12"
