"""Chinese and Japanese lines are measured as if they were written in letters: short ones are told from menus."""

from __future__ import annotations

import pytest

from flows.pages.extract import extract_page
from flows.pages.line_spelling import spell_out
from flows.pages.types import Capture
from schemas.vocabulary import BODY_LABELS

CHINESE = """
岚湾市议会周二决定，老码头从七月起停航。
潜水员在四十根水泥柱中的九根上发现了裂缝。
议长欧阳兰说，修理要用两年，费用由市里和渡船公司分担。
“我们不想再等，安全最要紧。”她对记者说。
渡船改从北岸的货运码头开出，每小时一班。
住在南岛的渔民说，绕行要多花四十分钟。
市里答应给搬迁的店铺免去一年租金。
"""
JAPANESE = """
岬町議会は十三日、旧桟橋の渡船を二年間休むことを決めた。
潜水士の調べで、柱四十本のうち九本にひびが見つかった。
議長の織部まゆさんは「安全が第一だ」と話した。
費用は町と船会社が半分ずつ出す。
渡船は七月から北岸の貨物埠頭を使い、一時間に一本走る。
南島の漁師は「四十分も余計にかかる」と困った顔を見せた。
町は移る店の家賃を一年間取らない。
"""
PAGES = {
    "zh": f"首页\n新闻\n体育\n财经\n娱乐\n登录\n注册\n岚湾市老码头停航两年 渡船改走北岸\n2021-06-13 10:21{CHINESE}"
    "相关阅读\n南岛渔民反对封港\n灯塔桥预算再增三成\n关于我们\n联系我们\n版权所有",
    "ja": "トップ\nニュース\nスポーツ\n経済\nログイン\n旧桟橋の渡船、二年間の運休を決定 岬町議会\n"
    f"2021年6月13日 10時21分{JAPANESE}"
    "関連記事\n南島の漁師、封鎖に反対\n灯台橋の予算、三割増し\nお問い合わせ\n利用規約",
}


@pytest.mark.parametrize(("language", "story"), [("zh", CHINESE), ("ja", JAPANESE)])
def test_a_story_in_short_lines_is_surely_one(language: str, story: str) -> None:
    """Counted sign by sign, the last of them was as likely to be a menu's."""
    page = extract_page(Capture(payload=PAGES[language].encode(), source="page.txt", media_type="text/plain"))
    body = [block for block in page.blocks if block.label in BODY_LABELS]
    assert [block.text for block in body] == story.split("\n")[1:-1]
    assert min(block.confidence for block in body) > 0.9


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("市议会决定，停航两年。", "Xx xx x, xx xx."),
        ("１２人が「船だ」と話した", '12xx"xx"xx xx'),
        ("• Lindvik号停航！", "• Lindvikxx x!"),
        ("（完）", "(x)"),
    ],
)
def test_signs_are_spelled_out(text: str, spelled: str) -> None:
    """Two signs are a word; digits, Latin letters, bullets and the sentence's own signs stay what they are."""
    assert spell_out(text) == spelled
