"""Labels in six groups, each with its colour: what a reader of a page tells apart at a glance."""

from __future__ import annotations

from typing import NamedTuple

from schemas.vocabulary import BODY_LABELS, CHROME_LABELS, METADATA_LABELS, OTHER_STORY_LABELS


class Group(NamedTuple):
    """A group of labels; ``id`` names its colours in the style sheets."""

    id: str
    title: str


GROUPS = (
    Group("body", "Body"),
    Group("story", "Story"),
    Group("other", "Other stories"),
    Group("meta", "Metadata"),
    Group("chrome", "Chrome"),
    Group("unknown", "Unknown"),
)

_GROUP_OF = {
    **dict.fromkeys(BODY_LABELS, "body"),
    **dict.fromkeys(OTHER_STORY_LABELS, "other"),
    **dict.fromkeys(METADATA_LABELS, "meta"),
    **dict.fromkeys(CHROME_LABELS, "chrome"),
    "unknown": "unknown",
}


def group_of(label: str) -> str:
    """The id of a label's group; what belongs to the story and not to its body is ``story``."""
    return _GROUP_OF.get(label, "story")
