"""Fields above a text: the head of a mail, front matter, what programs note that fetch pages.

A mail's day is when somebody sent it on, and a description says what the story says below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flows.pages.text_draft import Draft
from flows.pages.types import Decision

_WITHIN, _OPENS = 40, 3  # blocks from the page's beginning where a mail's head may stand, and where other fields open
_FEWEST = 3
_LONGEST_NAME, _LONGEST_SENDER = 24, 8
_SENDER = frozenset(
    ("from", "von", "de", "da", "van", "från", "fra", "od", "от", "kimden", "发件人", "寄件者", "差出人")
)
_SUBJECT = frozenset((
    "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "ämne", "emne", "temat", "тема", "konu",
    "主题", "主旨", "件名",
))  # fmt: skip
_MAIL = frozenset((
    "to", "cc", "bcc", "sent", "date", "reply-to", "message-id", "path", "newsgroups", "lines", "organization",
    "references", "x-mailer", "mime-version", "content-type", "content-transfer-encoding",
    "an", "gesendet", "datum", "kopie", "à", "envoyé", "cci", "para", "enviado", "enviada", "fecha", "data", "a",
    "inviato", "aan", "verzonden", "till", "skickat", "til", "sendt", "dato", "do", "wysłano", "кому", "дата",
    "отправлено", "kime", "tarih", "gönderilen", "收件人", "收件者", "发送时间", "日期", "宛先", "日時",
))  # fmt: skip
#: What programs write of a page beside its title, author and day, which are read as such.
_TITLE = frozenset(("title", "titel", "titre", "título"))
_READ = frozenset(("author", "authors", "date", "published", "published time", "published_at", "pubdate", "byline"))
_OTHERS = frozenset((
    "url", "url source", "source", "link", "hostname", "sitename", "site", "site_name", "domain", "description",
    "excerpt", "summary", "subtitle", "id", "fingerprint", "license", "language", "lang", "categories", "tags",
    "keywords", "created", "clipped", "saved", "captured", "retrieved", "modified", "updated", "image", "cover",
    "favicon", "slug", "layout", "draft", "type", "word_count", "aliases", "markdown content", "number of pages",
    "warning",
))  # fmt: skip
_ANNOUNCES = (":", "-", "_")  # how a line ends above the head of a letter that was sent on
_BULLETS = ("• ", "- ", "* ")


def label_fields(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """The fields of a mail's head and of front matter; those of title, author and day are left to who reads them."""
    texts = [block.text for block in draft.blocks[:_WITHIN]]
    is_front = any(":" in text and _read_name(text) in _TITLE for text in texts[:_OPENS])
    short = [text for text in texts if ":" in text[:_LONGEST_SENDER] or "：" in text[:_LONGEST_SENDER]]
    is_mail = len(short) > 1 and any(_read_name(text) in _SENDER for text in short)
    names = [_read_name(text) for text in texts] if is_front or is_mail else []
    if is_front:
        yield from _label_front_matter(draft, names)
    if is_mail:
        yield from _label_mail_heads(draft, names)


def _read_name(text: str) -> str:
    """The name of the field that a line holds, case-folded; empty where it holds none."""
    end = max(text.find(":", 0, _LONGEST_NAME), text.find("：", 0, _LONGEST_NAME))
    return text[:end].strip(" *").casefold() if end > 0 else ""


def _label_front_matter(draft: Draft, names: Sequence[str]) -> Iterator[tuple[int, Decision]]:
    found: list[int] = []
    count = 0
    for i, name in enumerate(names):
        if name in _TITLE or name in _READ or name in _OTHERS:
            count += 1
            found += [i] if name in _OTHERS else []
        elif count and draft.blocks[i].text.startswith(_BULLETS) and not draft.blocks[i].gap:
            found.append(i)  # an item of the field above
        elif count:
            break
    if count >= _FEWEST:
        yield from ((i, Decision("navigation", "front_matter", 0.9, "paragraph")) for i in found)


def _label_mail_heads(draft: Draft, names: Sequence[str]) -> Iterator[tuple[int, Decision]]:
    run: list[int] = []
    for i, name in enumerate([*names, ""]):
        if name in _MAIL or name in _SENDER or name in _SUBJECT:
            run.append(i)
            continue
        said = {names[j] for j in run}
        if len(run) >= _FEWEST and said & _SENDER and said & _SUBJECT:
            above = [j for j in range(run[0] - 1, run[0]) if j >= 0 and draft.blocks[j].text.endswith(_ANNOUNCES)]
            rest = [j for j in run if names[j] not in _SUBJECT]
            yield from ((j, Decision("navigation", "mail_head", 0.9, "published")) for j in (*above, *rest))
        run = []
