"""ZEIT ONLINE: a kicker stands inside the h1; the body is cut by advertising marks and zplus boxes."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("zeit.de",),
    rules=(
        Rule(
            id="zeit.pages",
            label="navigation",
            pattern=r"(?:inhalt|auf einer seite lesen|nächste seite|seite \d+ .{0,60})",
            why="table of contents of stories on several pages",
        ),
        Rule(
            id="zeit.register",
            label="subscription",
            pattern=r"exklusiv für abonnenten?|z\+ \(.{5,60}\)",
            why="paywall mark",
        ),
    ),
    drop=("aside", ".article-toc", ".article-player", ".zplus-badge"),
)
