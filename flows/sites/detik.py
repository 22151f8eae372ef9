"""detikcom: div.detail__body-text holds the story; a scroll mark and "Baca juga" boxes interrupt it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("detik.com",),
    rules=(
        Rule(
            id="detik.scroll",
            label="advertisement",
            pattern=r"(?:advertisement|scroll to (?:continue|resume) (?:with )?content)",
            why="advert mark",
        ),
        Rule(
            id="detik.editor",
            label="agency_credit",
            pattern=r"\([a-z]{2,4}/[a-z]{2,4}\)",
            why="initials that close each story",
        ),
    ),
    article="div.detail__body-text",
    drop=(".linksisip", ".detail__body-tag", ".parallaxindetail"),
)
