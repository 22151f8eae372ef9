"""Rules for by-lines in scripts without capitals, what names they give, and what a story says with like words."""

from __future__ import annotations

import pytest

from flows.pages.text_names import read_authors
from flows.pages.vocabulary import generic_rules

NAMED = {
    "byline.label_elsewhere": [
        "كتبت - سارة محمود",
        "إعداد وتحرير: أحمد الخطيب",
        "خبرنگار: مریم کاظمی",
        "تحریر: احمد رضا",
        "लेखक: अमित शर्मा",
        "লেখা: রফিকুল ইসলাম",
        "செய்தியாளர்: ரவி குமார்",
        "เขียนโดย สมชาย รักเรียน",
        "เรื่อง: สมชาย รักเรียน",
        "Сэтгүүлч: Б.Болормаа",
        "Тайёрлади: Азиз Каримов",
    ],
    "byline.ko_names": [
        "기자명홍길동 기자",
        "홍길동·김철수 기자",
        "부산=홍길동 기자 hong@courier.example",
        "[새한일보 홍길동 기자]",
        "홍길동 기자기자 페이지",
        "홍길동 논설위원",
        "홍길동 기자 | 승인 2024.03.14 20:53",
    ],
    "byline.han_writer": [
        "文｜李明华",
        "采写/李明华 编辑/王强",
        "（中央社記者林佩蓉台北14日電）",
        "編輯 林佩蓉 報導",
        "2024-03-14 20:53 港口報／ 記者林佩蓉／港口即時報導",
    ],
    "byline.ja_writer": [
        "文・山田太郎",
        "取材・文／山田太郎",
        "聞き手・山田太郎",
        "編集委員 山田太郎",
        "社会部 編集委員・山田太郎",
    ],
    "published.ja_paper": [
        "港湾新聞 2024/3/14 20:53（最終更新 3/14 21:10） 有料記事 1243文字",
        "2024年3月14日 5:00 (2024年3月14日 5:30更新) [会員限定記事]",
        "港湾新聞 2019/7/15 東京朝刊",
    ],
    "published.th_line": ["เผยแพร่: 14 มี.ค. 2567 20:53   ปรับปรุง: 14 มี.ค. 2567 21:10   โดย: ข่าวท่าเรือ"],
}

OPEN = (
    "تقرير: الجفاف يهدد الميناء",
    "كتب التاريخ تروي قصة الميناء",
    "रिपोर्ट: बंदरगाह में बढ़ी गर्मी",
    "담당 기자",
    "경제 기자 간담회",
    "기자 출신 시장이 항구를 찾았다",
    "文化・山の祭り",
    "【独自】",
    "โดยทั่วไปชาวบ้านใช้เรือ",
)

AUTHORS = {
    "كتبت - سارة محمود": ["سارة محمود"],
    "기자명홍길동 기자": ["홍길동"],
    "부산=홍길동 기자 hong@courier.example": ["홍길동"],
    "[새한일보 홍길동 기자]": ["홍길동"],
    "임채두 기자기자 페이지": ["임채두"],
    "글 홍길동 기자 사진 김철수 기자": ["홍길동"],
    "24.03.14 20:53l최종 업데이트 24.03.14 21:10l홍길동(hong)": ["홍길동"],
    "采写/李明华 编辑/王强": ["李明华"],
    "江南日报记者 李明华 王强": ["李明华", "王强"],
    "记者 李明华 通讯员 王强": ["李明华", "王强"],
    "潮江新闻记者 秦若水　实习生 沈知行": ["秦若水", "沈知行"],
    "記者 林佩蓉 / 攝影 王大明 報導": ["林佩蓉"],
    "文・山田太郎": ["山田太郎"],
    "取材・文／山田太郎": ["山田太郎"],
    "編集委員 山田太郎": ["山田太郎"],
    "Ni Maria Santos": ["Maria Santos"],
    "Ni Luh Santi Dewi": ["Ni Luh Santi Dewi"],  # a given name of Bali
    "Muallif: Aziz Karimov": ["Aziz Karimov"],
    "জন উপকূল প্রতিনিধি": [],
    "जन प्रभात ब्यूरो": [],
}


@pytest.mark.parametrize("rule", NAMED)
def test_what_a_rule_names(rule: str) -> None:
    for line in NAMED[rule]:
        found = generic_rules().match(line)
        assert (line, found and found.id) == (line, rule)


def test_what_a_story_says_with_the_same_words_is_open() -> None:
    assert [(line, found.id) for line in OPEN if (found := generic_rules().match(line))] == []


@pytest.mark.parametrize("line", AUTHORS)
def test_a_byline_names_people_alone(line: str) -> None:
    assert read_authors([line]) == AUTHORS[line]
