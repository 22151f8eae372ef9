"""The enumerations that tables, rules and expectations share."""

from __future__ import annotations

STORY_LABELS = (
    "headline", "byline", "dateline", "published", "updated", "section", "topic", "lead", "paragraph",
    "subhead", "quote", "list_item", "table", "caption", "credit", "agency_credit", "author_bio",
    "editor_note", "disclaimer", "live_entry_time",
)  # fmt: skip
OTHER_STORY_LABELS = ("read_more", "related_headline", "related_label", "listing_item")
METADATA_LABELS = ("keywords", "keywords_label", "page_clock")
CHROME_LABELS = (
    "navigation", "share", "counter", "advertisement", "newsletter", "subscription", "player", "comments",
    "cookie_notice", "copyright", "footer", "hidden_duplicate", "html_residue",
)  # fmt: skip
LABELS = (*STORY_LABELS, *OTHER_STORY_LABELS, *METADATA_LABELS, *CHROME_LABELS, "unknown")

#: The article's body is the text of these blocks in reading order, and nothing else.
BODY_LABELS = ("lead", "paragraph", "subhead", "quote", "list_item")
BODY = frozenset(BODY_LABELS)  # the same, to ask whether a label is one

PAGE_KINDS = (
    "article", "live_blog", "listing", "media", "paywall_stub", "error_page", "empty", "unknown",
)  # fmt: skip
#: A label less probable than this asks for a reader's eye.
DOUBTFUL = 0.6
#: Pages of these kinds become rows of `articles`.
ARTICLE_KINDS = ("article", "live_blog", "media", "paywall_stub")

MEDIA_TYPES = ("text/plain", "text/html")
CAPTURED_AT_BASES = ("warc_date", "record", "archive_url", "page_clock", "none")
CAPTURE_STATUSES = ("accepted", "rejected")
ARTICLE_ID_BASES = ("canonical_url", "url", "content", "capture")
HEADLINE_BASES = ("json_ld", "meta", "h1", "title", "text", "record", "absent")
PUBLISHED_BASES = ("json_ld", "meta", "time_element", "text", "url", "record", "absent")
PRECISIONS = ("second", "minute", "day")
PLACEMENTS = ("inline", "footer")
CHANGES = ("first", "headline", "body", "metadata")
LINK_BASES = ("url", "headline")
LINE_PLACES = ("head", "middle", "tail")  # thirds of a page
INPUT_STATES = ("read", "growing", "unreadable", "empty", "skipped", "gone")
STAGES = ("read", "extract", "validate")
SEVERITIES = ("critical", "warning")
REJECTION_STATUSES = ("open", "released", "waived")
GATE_LEVELS = ("rows", "release")
RUN_STATES = ("published", "nothing_new", "gate_failed", "failed")
