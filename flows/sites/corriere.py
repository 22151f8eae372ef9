"""Corriere della Sera: div.content holds the story; the date line closes it, with the rights."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("corriere.it",),
    rules=(
        Rule(id="corriere.rights", label="copyright", pattern=r"© riproduzione riservata", why="closes each story"),
        Rule(
            id="corriere.read",
            label="comments",
            pattern=r"leggi (?:e commenta|i commenti).{0,40}",
            why="comment button",
        ),
    ),
    drop=(".bck-media-news", ".related-articles", ".read-also"),
)
