"""Chinese, Japanese and Korean texts that a text browser broke at a column, by cells of the screen or by signs."""

# ruff: noqa: E501  (a paragraph stands on one line)

from __future__ import annotations

from collections.abc import Callable

import pytest

from flows.pages.extract import extract_page
from flows.pages.text_cells import measure_cells
from flows.pages.types import Capture
from schemas.vocabulary import BODY_LABELS

CHINESE = (
    "“慢点跑，板凳够坐！”8月27日下午，71岁的周文清站在车库门口，招呼放学归来的孩子。这间十八平方米的车库没有招牌，街坊都叫它“板凳书屋”。",
    "周文清教了三十六年语文。2011年退休后，她发现小区里的孩子放学没有地方去，便把车库腾了出来，书架靠墙，三十条小板凳摞在一起，谁来谁自己搬。",
    "最初的四百本书是她自己的藏书，后来邻居、学生、快递员都来送书。如今登记在册的有三千二百多本，借书只需在本子上写下名字，再写上Wenqing书屋四个字。",
    "“十二年，只丢过九本。”她笑着说，“有两本后来又自己回来了。”今年夏天，社区为书屋装了空调，周文清还想再添几盏台灯，因为冬天天黑得早。",
)
JAPANESE = (
    "港町の古い灯台が来月から一般に公開される。町によると、明治時代に建てられた石造りの塔は十年にわたる修理を終え、内部の階段も登れるようになった。",
    "修理を担当した石工の南田修さんは「海風で傷んだ石を一つずつ取り替えた。使った石は同じ山から切り出したものだ」と話す。費用は三億二千万円にのぼった。",
    "公開は毎週土曜日と日曜日で、入場料は大人三百円、子どもは無料となる。町は年間二万人の来場を見込み、駐車場の隣に小さな売店も設ける予定だという。",
)
KOREAN = (
    "항구 마을의 오래된 등대가 다음 달부터 일반에 공개된다. 마을에 따르면 백 년 전에 지어진 석탑은 십 년에 걸친 수리를 마치고 내부 계단도 오를 수 있게 되었다.",
    "수리를 맡은 석공 남도현 씨는 “바닷바람에 상한 돌을 하나씩 바꿨다. 쓴 돌은 같은 산에서 캐낸 것”이라고 말했다. 비용은 삼십이억 원에 이르렀다고 한다.",
    "공개는 매주 토요일과 일요일이며 입장료는 어른 삼천 원, 어린이는 무료다. 마을은 해마다 이만 명이 찾을 것으로 보고 주차장 옆에 작은 매점도 열 예정이라고 밝혔다.",
)
NO_OPENERS = "，。、」”"
HEAD = "板凳书屋的十二年"


def by_cells(paragraph: str, width: int = 78) -> list[str]:
    """The lines of a paragraph as w3m breaks it: where the next sign has no room; a comma opens no line."""
    lines = [""]
    for sign, after in zip(paragraph, f"{paragraph[1:]} ", strict=True):
        if measure_cells(lines[-1] + sign + (after if after in NO_OPENERS else "")) > width and sign not in NO_OPENERS:
            lines.append("")
        lines[-1] += sign
    return lines


def by_signs(paragraph: str, width: int = 60) -> list[str]:
    """The same as lynx breaks it, which counts signs."""
    return [paragraph[i : i + width] for i in range(0, len(paragraph), width)]


def read_body(text: str) -> list[str]:
    """The paragraphs of the body that is read from a text."""
    page = extract_page(Capture(payload=text.encode(), source="page.txt", media_type="text/plain"))
    return [block.text for block in page.blocks if block.label in BODY_LABELS]


@pytest.mark.parametrize("between", ["\n\n", "\n\n   ", "\n\u3000\u3000"], ids=["blank lines", "a margin", "indents"])
@pytest.mark.parametrize("story", [CHINESE, JAPANESE], ids=["zh", "ja"])
@pytest.mark.parametrize("broken", [by_cells, by_signs])
def test_paragraphs_broken_amid_words_are_made_whole(
    story: tuple[str, ...], broken: Callable[[str], list[str]], between: str
) -> None:
    margin = "\n" + between.removeprefix("\n\n").strip("\n\u3000")
    text = between.join([HEAD, *(margin.join(broken(paragraph)) for paragraph in story)])
    assert read_body(text) == list(story)


def test_korean_broken_between_words_is_made_whole() -> None:
    paragraphs: list[list[str]] = []
    for paragraph in KOREAN:
        lines = [""]
        for word in paragraph.split(" "):
            if measure_cells(f"{lines[-1]} {word}") > 72:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        paragraphs.append(lines)
    assert read_body("\n\n".join(["등대가 다시 열린다", *map("\n".join, paragraphs)])) == list(KOREAN)


def test_headlines_about_as_long_stay_apart() -> None:
    headlines = (
        "港町の古い灯台が来月から一般に公開、十年の修理を終えて",
        "市議会が新しい図書館の建設案を可決、来年秋に着工予定",
        "山間の小学校で百年続く米作り、今年も児童が稲を刈る",
        "夜行バスの乗客十二人が無事に到着、大雪で六時間遅れ",
        "老舗の和菓子店が三代目に、娘が大学を辞めて継ぐ決心",
        "川の水位が下がり橋の通行を再開、住民から安堵の声も",
    )
    page = extract_page(Capture(payload="\n".join(headlines).encode(), source="list.txt", media_type="text/plain"))
    assert [block.text for block in page.blocks] == list(headlines)
