"""Pages in Chinese: names, credits and headlines that no blank parts from what stands beside them."""

from __future__ import annotations

import pytest

from flows.pages.extract import extract_page
from flows.pages.metadata_authors import is_like_a_name, split_names
from flows.pages.metadata_keywords import split_words
from flows.pages.types import Capture, Page
from flows.pages.vocabulary import generic_rules

STORY = (
    "临河市的旧渡轮将于下周一恢复通航，船东昨天在码头上宣布了这一消息，居民们已经等了十一个月。",
    "两名工程师整个冬天都在更换发动机，费用由市政府和三家渔业公司共同承担，总额约为四十万元。",
    "第一班渡轮早上七点出发，可以搭载十二辆小汽车，但不接受货车，学校的班车也将改走水路。",
)
PAGE = """<html><head><title>{title}</title><meta name="keywords" content="渡轮 临河 通航 码头"></head><body>
<div class="path"><a href="/">首页</a> &gt; <a href="/city/">要闻</a></div>
<div class="main"><h2>临河旧渡轮下周一恢复通航</h2><div class="info">2021-03-04 10:20 {info}</div>
<p>{above}</p><p>{0}</p><p>{1}</p><p>图片来源：临河渔业公司</p><p>{2}</p><p>{below}</p></div></body></html>"""


def read(
    *,
    title: str = "临河旧渡轮下周一恢复通航-临河新闻网",
    info: str = "来源：临河晚报",
    above: str = "",
    below: str = "",
) -> Page:
    html = PAGE.format(*STORY, title=title, info=info, above=above, below=below)
    return extract_page(Capture(payload=html.encode(), source="x", media_type="text/html"))


def labels(page: Page) -> dict[str, str]:
    return {block.text: block.label for block in page.blocks}


def label(text: str) -> str | None:
    rule = generic_rules().match(text)
    return rule.label if rule else None


@pytest.mark.parametrize("end", ["-临河新闻网", "_城市_临河网", "-临河传媒", "--临河在线", "-LH 渡轮时代"])
def test_a_heading_says_which_part_of_the_title_is_the_headline(end: str) -> None:
    article = read(title=f"临河旧渡轮下周一恢复通航{end}").article
    assert article is not None and article.headline == "临河旧渡轮下周一恢复通航"


@pytest.mark.parametrize(
    "line", ["临河晚报记者 马文远 罗小溪", "采写：临河晚报记者 马文远 罗小溪", "记者 马文远 罗小溪"]
)
def test_reporters_around_the_story_are_its_authors(line: str) -> None:
    for page in (read(above=line), read(below=line)):
        assert labels(page)[line] == "byline"
        assert page.article is not None and page.article.authors == ["马文远", "罗小溪"]


def test_the_source_is_no_author() -> None:
    article = read(info="来源：临河晚报").article
    assert article is not None and article.authors == []
    article = read(info="来源：临河晚报 作者：马文远").article
    assert article is not None and article.authors == ["马文远"]


def test_words_between_blanks_are_keywords() -> None:
    article = read().article
    assert article is not None and article.keywords == ["渡轮", "临河", "通航", "码头"]
    assert split_words("ferry sails again") == ["ferry sails again"]
    assert split_words("渡轮 通航") == ["渡轮 通航"]


def test_what_stands_around_a_story_is_named() -> None:
    page = read(below="编辑 罗小溪 校对 马文远")
    assert labels(page)["图片来源：临河渔业公司"] == "credit"
    assert labels(page)["编辑 罗小溪 校对 马文远"] == "agency_credit"
    assert [block.text for block in page.blocks if block.label == "paragraph"] == list(STORY)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("图片均来自临河渔业公司", "credit"),
        ("（综合整理自临河晚报、渔业周刊）", "agency_credit"),
        ("（实习生罗小溪对此文亦有贡献）", "agency_credit"),
        ("（资料来源：渔业周刊）", "agency_credit"),
        ("【免责声明】本文仅代表作者本人观点，与临河网无关。", "disclaimer"),
        ("相关资讯请关注：渡轮专区", "read_more"),
        ("临河晚报记者 马文远", "byline"),
        ("渡轮在码头上等了十一个月，船东说这是最后一次修理。", None),
        ("照片上的人们站在码头边等着渡轮的到来", None),
        ("前线记者站在码头上", None),
    ],
)
def test_runs_without_blanks_are_known_by_how_they_begin_and_end(text: str, name: str | None) -> None:
    assert label(text) == name


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("来源： 临河商讯", []),
        ("渡轮之家 发布时间：09-30 22:46", ["渡轮之家"]),
        ("临河网专栏作者 马文远", ["马文远"]),
        ("马文远 临河大学水运研究院执行院长", ["马文远"]),
        ("罗小溪 马文远 金山", ["罗小溪", "马文远", "金山"]),
        ("山田 太郎", ["山田 太郎"]),
        ("未知", []),
        ("Mara Lindqvist 349 Fans", ["Mara Lindqvist"]),
    ],
)
def test_names_in_a_line(line: str, names: list[str]) -> None:
    assert split_names(line) == names


@pytest.mark.parametrize("name", ["马文远", "山田太郎", "ミラ・ホルム", "김철수", "김 철수"])
def test_names_of_east_asia(name: str) -> None:
    assert is_like_a_name(name)


@pytest.mark.parametrize("name", ["扫码阅读全文", "推荐0", "使用QQ登录", "临河晚报", "渡轮新闻网"])
def test_what_is_no_name(name: str) -> None:
    assert not is_like_a_name(name)
