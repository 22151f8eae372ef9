"""Rules whose text varies, of by-lines in scripts without capitals, where any word may be a name."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

#: One to four words of such a script, vowel signs among them.
_NAME = r"[^\W\da-z_][\w.'’\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff\u0e30-\u0ebd\u200c\u200d-]{0,15}"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}(?:(?:،|,| و| और| এবং| ও) ?{_NAME}(?: {_NAME}){{0,3}}){{0,2}}"
_HANGUL = "[가-힣]{2,4}"
_HANGUL_NAMES = rf"{_HANGUL}(?:\s?[·,ㆍ/]\s?{_HANGUL}){{0,4}}"
_HAN_NAMES = r"[\u3400-\u9fff·]{2,4}(?:[、,，\s]{1,2}[\u3400-\u9fff·]{2,4}){0,3}"
_JAPANESE = r"[\u3400-\u9fff々ヶぁ-んァ-ヶー]{1,6}(?:[ \u3000]?[\u3400-\u9fff々ヶぁ-んァ-ヶー]{1,6})?"
_KOREAN_TRADES = "기자|특파원|논설위원|통신원|선임기자|수습기자|인턴기자|객원기자|전문기자|시민기자|에디터|칼럼니스트"

BYLINE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="byline.label_elsewhere",
        label="byline",
        triggers=(
            "كتب كتبت بقلم إعداد تحرير الكاتب الكاتبة نویسنده خبرنگار گزارشگر نگارنده מאת כתב "
            "כתבת تحریر رپورٹر مصنف लेखक लेखिका रिपोर्टर संवाददाता লেখক লেখা প্রতিবেদক "
            "রিপোর্টার লিখেছেন எழுதியவர் செய்தியாளர் தொகுப்பு ผู้เขียน โดย เรื่อง เขียนโดย เรื่องโดย เรียบเรียง เรียบเรียงโดย "
            "ผู้สื่อข่าว ዘጋቢ ጸሐፊ сэтгүүлч бэлтгэсэн бичсэн муаллиф тайёрлади мухбир"
        ),
        pattern=(
            r"(?:(?:كتبت?|بقلم|إعداد(?: وتحرير)?|تحرير|الكاتبة?|نویسنده|خبرنگار|گزارشگر|نگارنده|מאת|כתבת?"
            r"|تحریر|رپورٹر|مصنف|लेखक|लेखिका|रिपोर्टर|संवाददाता|লেখক|লেখা|প্রতিবেদক|রিপোর্টার|লিখেছেন|எழுதியவர்"
            r"|செய்தியாளர்|தொகுப்பு|ผู้เขียน|(?:เขียน|เรื่อง|เรียบเรียง)?โดย|เรื่อง|เรียบเรียง|ผู้สื่อข่าว|ዘጋቢ|ጸሐፊ|сэтгүүлч|бэлтгэсэн"
            rf"|бичсэн|муаллиф|тайёрлади|мухбир)\s?(?:[:：፡፦]|\s[-–—]\s)\s?{_NAMES}"
            rf"|(?:เขียน|เรื่อง|เรียบเรียง)โดย {_NAMES})\s?[:|(،,–—-]?(?: ?[|(،,–—-] ?[^.!?।۔]{{2,40}})?"
        ),
        why="The word for by, a colon or a dash, and a name, in scripts without capitals.",
    ),
    Rule(
        id="byline.ko_names",
        label="byline",
        triggers="기자 파원 위원 신원 디터 니스트 = ] | 기자명",
        is_unspaced=True,
        pattern=(
            r"(?!(?:담당|시민|사진|취재|다른|해당|모든|경제|정치|사회|문화|연예|국제|전국|오늘|추천|인기|선임|수습|인턴|객원|전문)\s?기자)"
            rf"(?:기자명\s?)?(?:[\[(]?[가-힣A-Za-z0-9]{{2,12}}\s?[=|]\s?)?{_HANGUL_NAMES}\s?(?:{_KOREAN_TRADES})"
            r"(?:\s?구독중?|기자 페이지)?(?:\s?[=/|]?\s?[(<\[]?\s?[\w.+-]+@[\w.-]+\s?[)>\]]?)?[\])]?"
            rf"|\[[가-힣A-Za-z0-9 ]{{2,16}}\s{_HANGUL_NAMES}\s?(?:{_KOREAN_TRADES})\]"
            rf"|(?:[(\[][^()\[\]]{{2,20}}[)\]]\s)?{_HANGUL_NAMES}\s(?:{_KOREAN_TRADES})\s?\|\s?(?:(?:승인|입력|등록|기사승인)\s)?\d{{4}}[-.]\d\d[-.]\d\d.{{0,60}}"
        ),
        why="The reporters of a Korean story: what they are stands behind their names.",
    ),
    Rule(
        id="byline.han_writer",
        label="byline",
        triggers="｜ | / ／ ： : （ ( 报道 報導",
        is_unspaced=True,
        pattern=(
            rf"(?:图?文|圖?文|撰文|采写|採寫|採訪|采访|撰稿|執筆|执笔|整理)\s?[｜|／/:：]\s?{_HAN_NAMES}"
            rf"(?:\s{{1,2}}(?:编辑|編輯|责编|責編|摄影|攝影|图|圖|校对)\s?[｜|／/:：]\s?{_HAN_NAMES}){{0,3}}"
            rf"|[（(](?:[\u3400-\u9fff]{{2,6}})?(?:記者|记者){_HAN_NAMES}\s?[\u3400-\u9fff]{{0,6}}\d{{1,2}}日(?:專|专|綜合外)?[電电]\s?[）)]"
            rf"|(?:編輯|编辑)\s{_HAN_NAMES}\s(?:報導|报道)"
            r"|\d{4}[-/]\d\d[-/]\d\d \d\d:\d\d(?::\d\d)? [\u3400-\u9fff]{2,8}\s?[／/]\s?(?:記者|记者|特派員)"
            rf"{_HAN_NAMES}(?:\s?[／/]\s?[\u3400-\u9fff]{{2,8}}(?:報導|报道|電|电))?"
        ),
        why="Who wrote a Chinese story, behind the word for it and a sign; perhaps its day before it.",
    ),
    Rule(
        id="byline.ja_writer",
        label="byline",
        triggers="・ ／ / ： : ＝ 編集委員 論説委員 特派員 委員 派員",
        is_unspaced=True,
        pattern=(
            rf"(?:取材・文|文・写真|写真・文|取材・写真|文|取材|聞き手|執筆|構成|文・構成|取材・構成|記者|筆者)\s?[・／/:：＝]\s?{_JAPANESE}"
            rf"(?:[、,・]\s?{_JAPANESE}){{0,3}}(?:\s?[\s／/、]\s?(?:写真|撮影|編集)\s?[・／/:：＝]\s?{_JAPANESE})?"
            rf"|(?:[\u3400-\u9fff]{{2,6}}(?:部|局|支局|総局)\s?[・ 　]?\s?)?(?:編集委員|論説委員|特派員)[・ 　]{_JAPANESE}"
        ),
        why="Who wrote a Japanese story: what they did or are, a sign, and the name.",
    ),
    Rule(
        id="published.ja_paper",
        label="published",
        triggers="文字 記事 限定 ） ) ] ］ 夕刊 朝刊",
        is_unspaced=True,
        pattern=(
            r"(?=.*(?:新聞\s|刊|更新|有料|会員|文字))(?:[\u3400-\u9fff]{2,4}新聞\s)?\d{4}[/年.]\d{1,2}[/月.]\d{1,2}日?(?:[（(][日月火水木金土][）)])?(?:\s?\d{1,2}[:時]\d\d分?)?"
            r"(?:\s?[東大名西]\S{1,5}[朝夕]刊)?(?:\s?[（(]最終更新\s.{3,24}[）)]|\s?[（(]\d{4}.{6,24}更新[）)])?"
            r"(?:\s?[\[［]?(?:有料|会員|有料会員|プレミアム)(?:限定)?(?:記事)?[\]］]?)?(?:\s?[\d,]+文字)?"
        ),
        why="When a Japanese story was published and changed, for whom it is, and how long.",
    ),
)
