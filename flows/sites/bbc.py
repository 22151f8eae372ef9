"""BBC News: the story's blocks carry data-component; labels of links and topics stand inside the article."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("bbc.com", "bbc.co.uk"),
    rules=(
        Rule(
            id="bbc.source",
            label="credit",
            pattern=r"(?:image|media) (?:source|caption),? .{2,80}",
            why="alt text of credits is printed beside each picture",
        ),
        Rule(id="bbc.share", label="share", pattern=r"(?:share page|about sharing|copy link)", why="share menu"),
    ),
    article="article",
    drop=("[data-component='links-block']", "[data-component='topic-list']", "[data-component='tag-list-block']"),
)
