"""Fields above a text: a mail's head, front matter, what programs that fetch pages note."""

from __future__ import annotations

import pytest

from flows.pages.extract import extract_page, to_json
from flows.pages.types import Capture
from tests.test_text import BODY

HEADLINE = "Ferry pier of Lindvik closes for two years"
LETTER = f"{HEADLINE}\nBy Jonas Berg\n28 February 2022\n\n" + "\n\n".join(BODY)


def read(text: str) -> dict[str, object]:
    capture = Capture(payload=text.encode(), source="x", media_type="text/plain", url=None)
    return dict(to_json(extract_page(capture), "x"))


def rules_of(found: dict[str, object], rule: str) -> list[str]:
    blocks = found["blocks"]
    assert isinstance(blocks, list)
    return [block["text"] for block in blocks if block["rule"] == rule]


@pytest.mark.parametrize(
    "head",
    [
        "From: Mara Holm <mara@post.example>\nSent: Tuesday, March 1, 2022 6:02 AM\nTo: Jonas Berg\n"
        f"Subject: Fwd: {HEADLINE}",
        "---------- Forwarded message ---------\nFrom: Mara Holm <mara@post.example>\nDate: Tue, 1 Mar 2022 at 09:12\n"
        f"Subject: {HEADLINE}\nTo: Jonas Berg <jonas@post.example>",
        f"Von: Mara Holm\nGesendet: Dienstag, 1. März 2022 06:02\nAn: Jonas Berg\nBetreff: WG: {HEADLINE}",
        f"De : Mara Holm\nEnvoyé : mardi 1 mars 2022 06:02\nÀ : Jonas Berg\nObjet : TR: {HEADLINE}",
    ],
)
def test_the_day_of_a_mail_dates_no_story(head: str) -> None:
    found = read(f"{head}\n\n{LETTER}")
    assert (found["headline"], found["published_at"], found["body"]) == (HEADLINE, "2022-02-28", BODY)
    assert len(rules_of(found, "mail_head")) == head.count("\n")
    found = read(f"{head}\n\n" + "\n\n".join(BODY))
    assert (found["headline"], found["published_at"], found["body"]) == (HEADLINE, None, BODY)


def test_front_matter_is_no_part_of_the_story() -> None:
    head = f'---\ntitle: "{HEADLINE}"\nsource: "https://post.example/pier"\nauthor: Jonas Berg\npublished: 2022-02-28\n'
    head += f'created: 2022-03-05\ndescription: "{BODY[0]}"\ntags:\n  - "clippings"\n---\n'
    found = read(head + "\n\n".join(BODY))
    assert (found["headline"], found["published_at"], found["body"]) == (HEADLINE, "2022-02-28", BODY)
    assert (found["authors"], found["keywords"]) == (["Jonas Berg"], [])
    head = (
        f"Title: {HEADLINE}\n\nURL Source: https://post.example/pier\n\nPublished Time: 2022-02-28T17:10:00+01:00\n\n"
    )
    found = read(f"{head}Markdown Content:\n# {HEADLINE}\n\n" + "\n\n".join(BODY))
    assert (found["headline"], found["published_at"]) == (HEADLINE, "2022-02-28T17:10:00+01:00")
    assert found["body"] == BODY
    assert len(rules_of(found, "front_matter")) == 2


def test_addresses_behind_the_words_of_a_mail_go() -> None:
    """Where there are several; the blocks are the lines that they were."""
    click = "<https://click.post.example/ls/click?upn=u001.bWFydGE>"
    body = [BODY[0].replace("pier", f"pier {click}"), BODY[1].replace("reporters", f"reporters\n{click}"), *BODY[2:]]
    text = "\n\n".join([f"View in browser {click}", "[https://img.post.example/pier.jpg]", HEADLINE, *body])
    found = read(f"{text}\n\nRead the full story {click}\n\nYou received this email because you read the Post.")
    said = found["body"]
    assert isinstance(said, list)
    assert " ".join(said) == " ".join(BODY)
    assert found["related"] == []
    assert read(f"{LETTER} {click}")["body"] == [*BODY[:-1], f"{BODY[-1]} {click}"]


@pytest.mark.parametrize(
    "text", [f"From: Lindvik\nTo: the islands\n\n{LETTER}", f"{HEADLINE}\n\nDate: 28 February 2022\n\nSource: Post\n\n"]
)
def test_a_field_or_two_are_no_head(text: str) -> None:
    assert not rules_of(read(text + "\n\n".join(BODY)), "mail_head")
    assert not rules_of(read(text + "\n\n".join(BODY)), "front_matter")
