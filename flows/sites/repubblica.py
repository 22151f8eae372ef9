"""la Repubblica: #article-body holds the story; "Leggi anche" boxes and rights lines follow."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("repubblica.it",),
    rules=(
        Rule(id="repubblica.rights", label="copyright", pattern=r"© ?riproduzione riservata", why="closes each story"),
        Rule(
            id="repubblica.discover",
            label="subscription",
            pattern=r"(?:contenuto per gli abbonati premium|abbonati per leggere anche)",
            why="paywall mark",
        ),
    ),
    drop=(".inline-article", ".related", ".gnt-inline-related"),
)
