"""Who signs a story of East Asia in its own first sentence, or behind its last."""

from __future__ import annotations

import pytest

from flows.pages.metadata_openings import find_reporter, find_signature


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        ("〔記者林佩蓉／港口報導〕港口今天重新開放", "林佩蓉"),
        ("〔記者林佩蓉、陳大文／綜合報導〕港口今天重新開放", "林佩蓉、陳大文"),
        ("【記者林佩蓉台北報導】港口今天重新開放", "林佩蓉"),
        ("（中央社記者林佩蓉港口14日電）港口今天重新開放", "林佩蓉"),
        ("临河晚报讯（记者 陆文静）港口昨天重新开放", "陆文静"),
        ("新华社临河3月14日电（记者陆文静、马文远）港口昨天重新开放", "陆文静、马文远"),
        ("本报讯 （记者陆文静 马文远 通讯员李四）港口昨天重新开放", "陆文静、马文远"),
        ("(항구=새뉴스) 홍길동 기자 = 항구가 다시 열렸다.", "홍길동"),
        ("[항구=새뉴스] 홍길동·김철수 인턴기자 = 항구가 다시 열렸다.", "홍길동·김철수"),
        ("[새한일보 홍길동 기자] 항구가 다시 열렸다.", "홍길동"),
        ("〔即時新聞／綜合報導〕港口今天重新開放", None),
        ("（记者）港口昨天重新开放", None),
        ("记者（陆文静）昨天来到港口", None),
        ("[앵커] 항구가 다시 열렸습니다.", None),
        ("The harbour (reporter Mara Lindqvist) is open", None),
    ],
)
def test_who_opens_a_story_in_brackets_is_its_reporter(opening: str, names: str | None) -> None:
    assert find_reporter(opening) == names


@pytest.mark.parametrize(
    ("ending", "names"),
    [
        ("船は三日ぶりに港へ戻ったという。（真鍋　愛）", "真鍋　愛"),
        ("항구가 다시 열렸다고 말했다. 홍길동 기자 hong@courier.example", "홍길동"),
        ("항구가 다시 열렸다고 말했다.”홍길동·김철수 기자", "홍길동·김철수"),
        ("항구를 찾은 사람은 홍길동 기자", None),  # no sentence ends before the name
        ("船は港へ戻った。（社会部）", None),
    ],
)
def test_who_signs_behind_the_last_sentence_wrote_the_story(ending: str, names: str | None) -> None:
    assert find_signature(ending) == names
