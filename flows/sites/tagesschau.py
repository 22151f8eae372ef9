"""tagesschau.de: paragraphs are p.textabsatz; boxes link to podcasts and films."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("tagesschau.de",),
    rules=(
        Rule(
            id="tagesschau.programme",
            label="agency_credit",
            pattern=r"(?:über dieses thema berichtete?|dieses thema im programm:) .{5,200}",
            why="names the broadcast after the body",
        ),
        Rule(
            id="tagesschau.stand",
            label="updated",
            pattern=r"stand: \d{2}\.\d{2}\.\d{4} \d{2}:\d{2} uhr",
            why="date line",
        ),
    ),
    drop=(".teaser-absatz", ".infobox", ".taglist"),
)
