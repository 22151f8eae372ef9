"""Associated Press: the story is div.RichTextStoryBody; hubs of links are set between its paragraphs."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("apnews.com",),
    rules=(
        Rule(
            id="ap.contributors",
            label="agency_credit",
            pattern=r"(?:associated press|ap) .{3,160}contributed(?: to this report)?.{0,60}",
            why="names of the desk after the body",
        ),
        Rule(id="ap.photo", label="credit", pattern=r"\(ap (?:photo|video).{0,80}\)", why="credit in brackets"),
    ),
    article="div.RichTextStoryBody",
    drop=(".HTMLModuleEnhancement", ".PageListEnhancementGeneric"),
)
