"""Rules for pictures in languages of Asia and Africa: what they show, and whose they are."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules
from tests.test_text import labels, read
from tests.test_text_elsewhere import STORIES

NAMED = {
    "caption.han_more": [
        "图为渡轮停靠码头。 张三 摄",
        "老卫留下的纸条。受访者供图",
        "渡輪停靠在碼頭。圖／取自臉書",
        "渡輪停靠在碼頭。（中央社檔案照片）",
        "渡輪停靠在碼頭。港口報系資料照",
    ],
    "caption.ko_wire": [
        "[항구=새뉴스] 항구에 정박한 배. 2024.03.14. photo@courier.example *재판매 및 DB 금지",
        "항구에 정박한 배. 2024.3.14/새뉴스1",
        "항구에 정박한 배 ⓒ 새뉴스",
    ],
    "credit.ko_provided": ["[항구시 제공. 재판매 및 DB 금지]", "[새방송 캡처]"],
    "caption.credit_elsewhere": [
        "ঘাটে বসে আছেন জমিরন বেগম।ছবি: নতুন দিন",
        "घाट पर नाव का इंतजार करते यात्री। फोटो- सोशल मीडिया",
        "پل کی تعمیر مکمل ہو گئی — فوٹو: ساحل",
        "الميناء القديم - أرشيف",
        "ஆற்றின் குறுக்கே பாலம் (படம்: ரவி)",
        "Daraja jipya la kijiji. Picha na Juma Mwangi",
        "Penduduk membaiki jalan - Gambar fail",
    ],
    "credit.elsewhere": ["فوٹو: سوشل میڈیا", "Kuha ni Kiko Abrenica", "Сурет: Лиман"],
}

OPEN = (
    "民眾報警後由警方提供照片",
    "图书馆下周一恢复开放",
    "항구에 정박한 배를 본 사람은 없었다.",
    "ছবি তুলতে ঘাটে গিয়েছিলেন তিনি।",
    "फोटो देखकर सब हैरान रह गए।",
    "Picha hiyo ilipigwa mwaka 1998.",
    "Kuha ang larawan noong 1998.",
    "الأرشيف محفوظ في الميناء",
    "Foto lama itu ditemukan di pelabuhan.",
)


@pytest.mark.parametrize("rule", NAMED)
def test_what_a_rule_names(rule: str) -> None:
    for line in NAMED[rule]:
        found = generic_rules().match(line)
        assert (line, found and found.id) == (line, rule)


def test_what_a_story_says_with_the_same_words_is_open() -> None:
    assert [(line, found.id) for line in OPEN if (found := generic_rules().match(line))] == []


def test_a_paragraph_with_a_reporters_name_inside_a_korean_story_is_a_caption() -> None:
    headline, *story = STORIES["ko"]
    line = "14일 항구에서 주민들이 새 다리를 건너고 있다. 홍길동 기자"
    found = labels(read("\n".join([headline, "2024-03-14 20:53", line, *story])))
    assert found[line] == "caption"


def test_a_line_with_the_sign_of_japanese_captions_inside_the_story_is_one() -> None:
    story = [
        "村民は十二年待った末、川を渡る長さ四十二メートルの橋を自分たちの手で完成させた。",
        "区長は「雨の季節、子どもたちは舟で学校に通っていた。これからは歩いて五分だ」と話した。",
        "完成した橋を渡る子どもたち＝14日午後、青浜市大山谷",
        "費用は一軒あたり五千円ずつ出し合い、残りは近くの会社が寄付したという。",
        "町は来月、橋の両側に街灯と標識を設ける予定だ。",
    ]
    found = labels(read("\n".join(["十二年待った橋、村民が自ら完成させる", "2024年3月14日 20時53分", *story])))
    assert found[story[2]] == "caption"
    assert [found[line] for line in story[:2] + story[3:]] == ["paragraph"] * 4
