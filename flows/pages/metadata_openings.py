"""Who signs a story of East Asia in its own first sentence, or behind its last."""

from __future__ import annotations

import re

_HAN, _HANGUL = r"[\u4e00-\u9fff]{2,4}", "[가-힣]{2,4}"
#: ``〔記者林佩蓉／港口報導〕``, ``本报讯（记者 陆文静）``, ``（中央社記者林佩蓉港口14日電）``.
_REPORTER = re.compile(
    r"\s*(?:[\u4e00-\u9fff]{2,12}(?:\d{1,2}月\d{1,2}日)?(?:讯|訊|电|電|消息)\s?)?[〔（(【\[]\s?"
    r"(?:[\u4e00-\u9fff]{0,8}?(?:見習|见习|實習|实习|特約|特约)?(?:記者|记者)|文[／/])\s?[:：]?\s?"
    rf"(?:(?P<names>{_HAN}(?:[、，\s]\s?{_HAN}){{0,4}})"
    r"(?:\s?(?:通讯员|通訊員|摄影|攝影|实习生|實習生)[^〕）)】\]]{0,30}|\s?[／/]\s?[\u4e00-\u9fff／/]{2,14})?"
    r"|(?P<glued>[\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,6}(?:\d{1,2}日)?(?:報導|报道|報道|電|电|訊|讯))\s?[〕）)】\]]"
)
#: ``(서울=새뉴스) 홍길동 기자 = …``, ``[새한일보 홍길동 기자] …``, ``[새한경제=홍길동 기자] …``.
_KOREAN_REPORTER = re.compile(
    rf"\s*(?:[\[(【][^\[\](){{}}【】]{{2,24}}[\])】]\s?(?P<names>{_HANGUL}(?:\s?[·,ㆍ]\s?{_HANGUL}|\s{_HANGUL}(?=\s)){{0,3}})\s?"
    r"(?:(?:선임|수습|인턴|객원|전문)\s?)?(?:기자|특파원|통신원)\s?[=＝]"
    rf"|[\[(【][^\[\](){{}}【】=＝]{{2,16}}[\s=＝|]\s?(?P<inner>{_HANGUL}(?:\s?[·,ㆍ]\s?{_HANGUL}){{0,3}})\s?"
    r"(?:(?:선임|수습|인턴|객원|전문)\s?)?(?:기자|특파원)\s?[\])】])"
)
_SIGNATURE = re.compile(  # no desk, no agency, no end of a series, no turn of a speech
    r"。\s?[（(【]\s?((?![^）)】]*(?:部|社|時|年|日|版|省|庁|会|局|笑|略|終わり?|おわり|つづく|続く|敬称|共同|写真|参照|追記|原文|ママ))"
    r"[\u4e00-\u9fff々ヶ]{1,4}[ \u3000]?[\u4e00-\u9fff々ヶぁ-んァ-ヶ]{1,4})(?:記者)?\s?[）)】]$"
)
#: ``… 다. 홍길동 기자 hong@news.example``, behind the last sentence.
_KOREAN_SIGNATURE = re.compile(
    rf"(?:다\.|[.”\"])\s?[/=]?\s?(?P<names>{_HANGUL}(?:[·,ㆍ]\s?{_HANGUL}){{0,3}})\s?(?:(?:선임|수습|인턴|객원|전문)\s?)?"
    r"(?:기자|특파원)(?:\s?[\w.+-]+@[\w.-]+)?$"
)
_LONGEST_SIGNATURE, _LONGEST_KOREAN = 20, 80  # characters; a paragraph may open with a figure
_CLOSING = "）)】"


def find_reporter(text: str) -> str | None:
    """Who opens a story's first paragraph, with a sign between the names; None where nobody does."""
    if text.isascii():
        return None
    if found := _KOREAN_REPORTER.match(text) if "기자" in text or "특파원" in text or "통신원" in text else None:
        return found["names"] or found["inner"]
    if ("記者" in text or "记者" in text or "文" in text) and (found := _REPORTER.match(text)):
        return re.sub(r"[\s，]+", "、", found["names"] or found["glued"])
    return None


def find_signature(text: str) -> str | None:
    """Who signs the last paragraph, as papers of Japan (``…だという。（山本海斗）``) and Korea print it."""
    if text.isascii():
        return None
    if text[-1] in _CLOSING and (found := _SIGNATURE.search(text, max(0, len(text) - _LONGEST_SIGNATURE))):
        return found[1]
    return find_korean_signature(text)


def find_korean_signature(text: str) -> str | None:
    """The reporters whose names and trade stand behind a paragraph's last sentence, or below what a picture shows."""
    has_trade = "기자" in text or "특파원" in text
    found = _KOREAN_SIGNATURE.search(text, max(0, len(text) - _LONGEST_KOREAN)) if has_trade else None
    return found["names"] if found else None
