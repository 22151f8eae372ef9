"""Le Monde: paragraphs are .article__paragraph; "Lire aussi" and offers stand between them."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("lemonde.fr",),
    rules=(
        Rule(
            id="lemonde.subscribers",
            label="subscription",
            pattern=r"(?:article réservé aux abonnés|il vous reste [\d.,]+ ?% de cet article à lire.{0,80})",
            why="marks where the free part ends",
        ),
        Rule(
            id="lemonde.contribute",
            label="share",
            pattern=r"(?:réutiliser ce contenu|offrir l[’']article|ajouter à vos sélections)",
            why="buttons",
        ),
    ),
    drop=(".catcher", ".article__siblings", ".services-carousel"),
)
