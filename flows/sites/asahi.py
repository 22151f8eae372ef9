"""The Asahi Shimbun: members' notices and photo counts stand inside the story."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("asahi.com",),
    rules=(
        Rule(
            id="asahi.members",
            label="subscription",
            pattern=r"(?:この記事は)?有料(?:会員)?記事です?.{0,40}|残り\d+文字.{0,20}",
            why="marks where the free part ends",
        ),
        Rule(id="asahi.photo", label="caption", pattern=r"写真・図版", why="stands for each picture"),
    ),
    drop=(".notPrint", "[id='relatedStory']"),
)
