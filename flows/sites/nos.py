"""NOS: the story is in article; a list of subjects and "Deel artikel" stand around it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("nos.nl",),
    rules=(
        Rule(id="nos.share", label="share", pattern=r"deel artikel:?", why="label of the share bar"),
        Rule(id="nos.also", label="related_label", pattern=r"(?:lees ook|bekijk ook)", why="label of a box of links"),
    ),
    drop=("aside",),
)
