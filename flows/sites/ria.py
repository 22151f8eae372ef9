"""RIA Novosti: each paragraph is .article__text; cards of other stories stand between them."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("ria.ru",),
    rules=(
        Rule(id="ria.age", label="navigation", pattern=r"\d{1,2}\+", why="age mark beside the player"),
        Rule(
            id="ria.subscribe",
            label="newsletter",
            pattern=r"подпис(?:аться|ывайтесь) на .{3,80}",
            why="invitation to a channel",
        ),
    ),
    article="div.article__body",
    drop=(".article__article", ".article__announce", ".article__aggr"),
)
