"""The Guardian: the body stands in #maincontent; newsletter and support boxes interrupt it."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("theguardian.com",),
    rules=(
        Rule(
            id="guardian.skip",
            label="navigation",
            pattern=r"skip past newsletter promotion|after newsletter promotion",
            why="marks of the newsletter box inside the body",
        ),
        Rule(id="guardian.photograph", label="credit", pattern=r"photograph: .{2,120}", why="credit under pictures"),
    ),
    drop=("aside", "[data-component='rich-link']", "[data-gu-name='most-viewed-footer']"),
)
