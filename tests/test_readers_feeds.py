"""Feeds that carry their stories whole: each item is a page, with what the item says of it."""

from __future__ import annotations

import gzip

import pytest

from flows.pages.extract import extract_page
from tests.archives import checks, read, write
from tests.test_readers_archives import make_zip

LONG = "&lt;p>" + "The ferry sails again, with a new captain and an old engine. " * 12 + "&lt;/p>"
FIRST = (
    "<p>The old wall of the harbour gave way on Monday night, and the sea came in at three places.</p>"
    "<p>Nobody was hurt, said the harbour master, but eleven boats were lost &amp; two sheds stand under water.</p>"
)
RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Veldmark Post</title><link>https://post.example/</link>
<item><title>Harbour wall gives way &amp; the sea comes in</title><link>https://post.example/wall</link>
<pubDate>Mon, 04 Mar 2024 07:15:00 +0100</pubDate><dc:creator>Ilse Brandt</dc:creator>
<category>coast</category><category>storms</category><description>The sea came in.</description>
<content:encoded><![CDATA[{FIRST}<script>count(1)</script>]]></content:encoded></item>
<item><title>Bakers ask for cheaper flour</title><link>https://post.example/flour</link>
<description>Forty bakers met on Sunday.</description></item>
<item><title>Ferry sails again</title><link>https://post.example/ferry</link>
<description>{LONG}</description>
</item></channel></rss>""".encode()
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry>
<title>Harbour wall gives way after night of storms</title><link href="https://post.example/wall"/>
<id>tag:post.example,2024:1</id>
<published>2024-03-04T07:15:00Z</published><author><name>Ilse Brandt</name></author>
<author><name>Jon Aske</name></author>
<content type="html">{FIRST.replace("&", "&amp;").replace("<", "&lt;")}</content></entry></feed>""".encode()


def test_the_stories_of_a_feed(tmp_path):
    """With their markup, by their numbers; an item that only sums its story up is skipped with its reason."""
    [wall, ferry], [loss] = read(write(tmp_path, "a.rss", RSS))
    assert (wall.member, wall.url, wall.media_type) == ("1", "https://post.example/wall", "text/html")
    assert (ferry.member, ferry.url) == ("3", "https://post.example/ferry")
    assert (loss.check, loss.kind, loss.member, loss.observed) == (
        "no_page",
        "skipped",
        "2",
        "https://post.example/flour",
    )
    page = extract_page(wall)
    article = page.article
    assert article and article.body.startswith("The old wall") and article.paragraph_count == 2
    assert (article.headline, article.headline_basis) == ("Harbour wall gives way & the sea comes in", "record")
    assert (article.authors, article.keywords) == (["Ilse Brandt"], ["coast", "storms"])
    assert article.published_at and article.published_at.isoformat() == "2024-03-04T06:15:00+00:00"
    assert article.published_basis == "record" and article.captured_at is None


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.atom", ATOM),
        ("feed.xml", ATOM),
        ("a.xml.gz", gzip.compress(ATOM)),
        ("a.zip", make_zip({"feeds/a.xml": ATOM})),
    ],
)  # fmt: skip
def test_where_a_feed_may_stand(tmp_path, name, data):
    captures, losses = read(write(tmp_path, name, data))
    assert losses == [] and [capture.url for capture in captures] == ["https://post.example/wall"]
    assert captures[0].name == "tag:post.example,2024:1"
    assert captures[0].stated.authors == ("Ilse Brandt", "Jon Aske")


@pytest.mark.parametrize("data", [b'<?xml version="1.0"?><urlset><url/></urlset>', b"", b"plain", b"\x00\xff<rs"])
def test_other_xml_is_no_feed(tmp_path, data):
    captures, losses = read(write(tmp_path, "sitemap.xml", data))
    assert captures == [] and checks(losses) == ["unknown_suffix"]


def test_a_feed_that_breaks_off(tmp_path):
    """What stands before the break is read, and a loss says that more was there."""
    captures, losses = read(write(tmp_path, "a.rss", RSS[: RSS.index(b"Bakers ask")]))
    assert [capture.url for capture in captures] == ["https://post.example/wall"]
    assert "corrupt" in checks(losses)


def test_entities_that_grow_are_not_followed(tmp_path):
    """A bomb of entities ends as a damaged feed, at once."""
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    item = "<rss><channel><item><title>&e11;</title></item></channel></rss>"
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boom">{grown}]>{item}'
    captures, losses = read(write(tmp_path, "a.rss", bomb.encode()))
    assert captures == [] and losses
