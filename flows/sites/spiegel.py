"""DER SPIEGEL: data-area names the parts; offers for subscribers stand inside the body."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("spiegel.de",),
    rules=(
        Rule(
            id="spiegel.plus",
            label="subscription",
            pattern=r"(?:diesen artikel weiterlesen mit spiegel\+|zum angebot)",
            why="offer where the free part ends",
        ),
        Rule(id="spiegel.start", label="navigation", pattern=r"zur (?:merkliste hinzufügen|ausgabe)", why="buttons"),
    ),
    drop=("[data-area='related_articles']", "[data-area='article-teaser-related']", "[data-area='paywall']"),
)
