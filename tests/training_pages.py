"""A small folder of pages with truths, in the layout that the trainers read: invented sites, true shapes."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

_WHO = ("The council", "A spokesman", "The ferry operator", "Her deputy", "The islanders", "A judge", "The union")
_DID = ("said on Tuesday that", "had warned in March that", "told reporters that", "denied that", "was told that")
_WHAT = ("the old pier would close for two years", "divers had found cracks in the pillars", "nobody was hurt",
         "the repair would cost eleven million crowns", "boats would leave from the fish market")  # fmt: skip
_TITLES = ("Old ferry pier to close for two years", "Herring prices fall for a fourth week", "Storm closes bridges",
           "Lighthouse becomes a village library", "Crews end their strike after nine days")  # fmt: skip
_MENU = ("Home", "News", "Sport", "Weather", "Sign in")
_FOOT = ("Privacy policy", "Terms of use", "Contact us", "All rights reserved")


def write_pages(folder: Path, sites: int = 12) -> None:
    """`html/` and `text/` sets of pages, two forms each; the sets that nothing is written for are empty."""
    rng = random.Random(7)
    stories = [_tell_story(rng, f"site{number}.example") for number in range(sites)]
    _write(folder / "html" / "fundus.jsonl.gz", [_html_record(story, "fundus") for story in stories])
    _write(folder / "text" / "fundus.jsonl.gz", [r for story in stories for r in _text_records(story)])
    others = [_tell_story(rng, f"other{number}.example") for number in range(sites)]
    _write(folder / "html" / "trafilatura.jsonl.gz", [_html_record(story, "trafilatura") for story in others])
    for name in ("html/aeb", "html/ati", "html/sputnik", "text/aeb", "text/ati", *(f"text/{n}" for n in _UNUSED)):
        _write(folder / f"{name}.jsonl.gz", [])


def write_signed_pages(folder: Path, sites: int) -> None:
    """`html/` pages whose authors are known: a by-line above the story, and other people's names around it."""
    rng, records = random.Random(8), []
    for number in range(sites):
        story = _tell_story(rng, f"site{number}.example")
        author, photographer, other = (f"{first} {last}" for first, last in zip(*_draw_names(rng), strict=True))
        record = _html_record(story, "fundus")
        record["html"] = (
            record["html"]
            .replace(
                "</h1>", f"</h1><p class=byline>By {author}</p><figure><figcaption>{photographer}</figcaption></figure>"
            )
            .replace("<ul>", f"<p class=author>{other}</p><ul>")
        )
        record["truth"]["authors"] = [author]
        records.append(record)
    _write(folder / "html" / "fundus.jsonl.gz", records)


def _draw_names(rng: random.Random) -> tuple[list[str], list[str]]:
    return rng.sample(("Mara", "Tom", "Ines", "Rui", "Olaf", "Jana", "Ada", "Luc"), 3), rng.sample(
        ("Lindqvist", "Hale", "Roth", "Prata", "Brandt", "Kühn", "Okafor", "Petit"), 3
    )


_UNUSED = ("seed", "sputnik", "fundus_dev", "turing_dev")


def _tell_story(rng: random.Random, site: str) -> dict[str, Any]:
    def sentence() -> str:
        return f"{rng.choice(_WHO)} {rng.choice(_DID)} {rng.choice(_WHAT)}, and {rng.choice(_WHAT)}."

    body = [f"{sentence()} {sentence()}" for _ in range(rng.randint(4, 7))]
    title, *others = rng.sample(_TITLES, 4)
    return {"site": site, "title": title, "body": body, "others": others}


def _html_record(story: dict[str, Any], name: str) -> dict[str, Any]:
    links = "".join(f"<li><a href='/{'-'.join(t.lower().split())}'>{t}</a></li>" for t in story["others"])
    html = (
        f"<html><head><title>{story['title']}</title></head><body><nav>{' '.join(_MENU)}</nav><article>"
        f"<h1>{story['title']}</h1>{''.join(f'<p>{p}</p>' for p in story['body'])}</article>"
        f"<aside><h2>Related stories</h2><ul>{links}</ul></aside><footer>{' | '.join(_FOOT)}</footer></body></html>"
    )
    truth = {"headline": story["title"], "wanted": story["body"][:2], "unwanted": story["others"][:1]}
    url = f"https://{story['site']}/pier"
    return {"id": story["site"], "set": name, "site": story["site"], "url": url, "html": html, "truth": truth}


def _text_records(story: dict[str, Any]) -> list[dict[str, Any]]:
    shown = [(t, "navigation") for t in _MENU] + [(story["title"], "headline")]
    shown += [(t, "paragraph") for t in story["body"]] + [("Related stories", "related_label")]
    shown += [(t, "related_headline") for t in story["others"]] + [(t, "footer") for t in _FOOT]
    lines = [[number, label] for number, (_, label) in enumerate(shown, 1)]
    truth = {"headline": story["title"], "body": story["body"], "lines": lines, "lines_checked": True}
    text = "\n".join(t for t, _ in shown)
    common = {"set": "fundus", "site": story["site"], "url": None, "text": text, "truth": truth}
    return [{"id": f"{story['site']}__{form}", "form": form, **common} for form in ("raw", "seedform")]


def _write(path: Path, records: list[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(record) + "\n" for record in records)
