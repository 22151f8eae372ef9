"""g1 and O Globo: chunks of text are .mc-column; "Leia também" and video boxes stand between them."""

from __future__ import annotations

from flows.pages.rules import Rule, Site

SITE = Site(
    domains=("globo.com",),
    rules=(
        Rule(
            id="globo.video", label="player", pattern=r"vídeos?: .{5,120}", why="title of a player between paragraphs"
        ),
        Rule(
            id="globo.whatsapp",
            label="newsletter",
            pattern=r"(?:✅ ?)?(?:clique aqui para seguir|siga) o canal .{3,80}",
            why="invitation to a channel",
        ),
    ),
    drop=(".content-intertitle--related", ".entities", ".content-video"),
)
