"""Reuters: numbered paragraphs carry data-testid; trust principles and licensing follow the body."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("reuters.com",),
    rules=(
        Rule(
            id="reuters.standards",
            label="disclaimer",
            pattern=r"our standards: .{0,60}trust principles\.?.{0,40}",
            why="closes each story",
        ),
        Rule(
            id="reuters.desk",
            label="agency_credit",
            pattern=r"(?:additional )?(?:reporting|writing|editing) by .{3,200}",
            why="names of the desk after the body, not by-lines",
        ),
        Rule(
            id="reuters.licence",
            label="share",
            pattern=r"purchase licensing rights.{0,20}",
            why="button under the by-line",
        ),
    ),
    drop=("[data-testid='promo-box']", "[data-testid='Tags']"),
)
