"""Text captures in languages of Asia and Africa: who wrote a story, and when."""

from __future__ import annotations

import pytest

from tests.test_text import read

#: A headline and a story in each language.
STORIES = {
    "ko": (
        "물길 막힌 항구마을 주민들, 12년 기다린 다리 직접 놓았다",
        "항구마을 주민들이 12년을 기다린 끝에 길이 42m의 콘크리트 다리를 스스로 놓았다.",
        "이장 박만수씨는 “아이들이 장마철마다 배를 타고 학교에 갔다”며 “이제는 걸어서 5분이면 간다”고 말했다.",
        "주민들은 집집마다 50만원씩 냈고, 나머지 공사비는 인근 업체들이 보탰다고 설명했다.",
        "군은 다음 달까지 다리 양쪽에 가로등과 안내판을 설치할 계획이라고 밝혔다.",
    ),
    "tw": (
        "港口村民等了12年 自己蓋起跨河水泥橋",
        "港口村民等了12年，上週終於自己出錢蓋好一座長42公尺的水泥橋，連接被河水隔開的兩個聚落。",
        "村長表示，每戶出了五千元，其餘經費由附近的工廠贊助，孩子雨季時不必再搭船上學。",
        "在渡口旁賣麵的婦人說，橋通車以後，對岸的人也會過來吃麵，生意比以前好了許多。",
        "鄉公所說，下個月會在橋的兩端裝設路燈與限重告示牌。",
    ),
}


@pytest.mark.parametrize(
    ("language", "opening", "author"),
    [
        ("ko", "(항구=새뉴스) 홍길동 기자 = ", "홍길동"),
        ("ko", "[새한일보 홍길동 기자] ", "홍길동"),
        ("tw", "〔記者林佩蓉／港口報導〕", "林佩蓉"),
        ("tw", "（中央社記者林佩蓉港口14日電）", "林佩蓉"),
    ],
)
def test_who_opens_the_story_wrote_it(language: str, opening: str, author: str) -> None:
    headline, first, *others = STORIES[language]
    facts = read("\n".join([headline, "2024-03-14 20:53", f"{opening}{first}", *others])).facts
    assert (facts.headline, facts.authors) == (headline, (author,))
    assert facts.published is not None and facts.published.when.date().isoformat() == "2024-03-14"
