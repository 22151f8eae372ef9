"""Rules whose text varies, of portals in Asia and Africa: by-lines, sources, counts, and what their systems leave."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

#: A name in Han characters, several of them, and a town or a desk.
_HAN = r"[\u3400-\u9fff·]{2,4}"
_HAN_NAMES = rf"{_HAN}(?:[、,，\s　]{{1,2}}{_HAN}){{0,5}}"
_HAN_PLACE = r"[\u3400-\u9fff]{2,6}"
_STAMP = r"(?:\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s(?:\d{1,2}:\d\d(?::\d\d)?\s)?)?"
_FIGURES = r"[\d٠-٩۰-۹০-৯०-९][\d٠-٩۰-۹০-৯०-९,.٬]{0,9}"

PORTAL_PATTERNS: tuple[Rule, ...] = (
    # --- Han characters
    Rule(
        id="byline.han_reporters",
        label="byline",
        triggers="記者 记者 作者 讯员 论员 ／ / 、 ： :",
        is_unspaced=True,
        pattern=(
            rf"[〔【（(\[]?(?:{_STAMP}(?:本報|本报|特約|特约|实习|實習)?(?:記者|记者)\s?[:：]?\s?{_HAN_NAMES}\s?(?:(?:綜合|综合|採訪|采访|攝影"
            rf"|摄影)?(?:報導|报道)|[／/]\s?{_HAN_PLACE}(?:報導|报道|電|电))|(?:記者|记者)(?:\s?[:：]\s?|\s{{1,2}}){_HAN_NAMES}|(?:(?:采写"
            rf"|採寫|撰文|撰稿|执笔|執筆)\s?[:：/／]\s?)?[\u3400-\u9fff《》]{{1,12}}(?:记者|記者|作者|通讯员"
            rf"|评论员)\s{{1,2}}{_HAN_NAMES})[〕】）)\]]?"
        ),
        why="The reporters of a Chinese story, the town they write from, and perhaps the day.",
    ),
    Rule(
        id="published.han_paper",
        label="published",
        triggers="年 - . / :",
        is_unspaced=True,
        pattern=(
            r"(?:发布时间\s?[:：]\s?|發布時間\s?[:：]\s?)?\d{4}(?:年\d{1,2}月\d{1,2}日"
            r"|([-./])\d{1,2}\1\d{1,2})\s?\d{1,2}:\d\d(?::\d\d)?\s{1,3}[\u3400-\u9fff·-]{2,14}"
        ),
        why="The day of a Chinese story, and the paper that has it.",
    ),
    Rule(
        id="byline.han_desk",
        label="byline",
        triggers="報導 报道 ／ /",
        is_unspaced=True,
        pattern=(
            rf"[\u3400-\u9fff]{{2,5}}(?:中心|組|组)\s?[／/]\s?(?:{_HAN_NAMES}\s?)?(?:綜合|综合|{_HAN_PLACE})?(?:報導|报道)"
            rf"|(?:綜合|综合)(?:外電)?(?:報導|报道)\s{{0,2}}[／/]\s?{_HAN_PLACE}"
            rf"|{_HAN}(?:[\s、]{_HAN}){{0,4}}\s(?:報導|报道)\s{{0,2}}[／/]\s?{_HAN_PLACE}"
        ),
        why="The desk that compiled a Chinese story, or its reporters without the word for that.",
    ),
    Rule(
        id="caption.han_credit",
        label="caption",
        triggers="） ) 。",
        is_unspaced=True,
        pattern=(
            r"[▲▼◀▶△]{0,2}[^。！？▲▼]{4,160}。?\s?[（(](?:(?:圖|图|圖片|图片|照片|示意圖|資料照|畫面|画面)(?:來源|来源)?\s?[／/:：].{1,40}|(?:記者"
            r"|记者)[\u3400-\u9fff·、]{2,14}(?:攝影?|翻攝|摄影?|提供)(?:[，,]下同)?|[^（）()]{0,16}(?:翻攝|提供|資料照|資料照片|示意圖|供图|供圖))[）)]"
            r"|[▲▼]{0,2}[^▲▼]{6,160}。\s?(?:翻攝(?:照片|畫面|自.{2,14})|資料照片?|.{2,10}提供)"
        ),
        why="What a Chinese picture shows, and in brackets or behind the sentence whose it is.",
    ),
    Rule(
        id="credit.han_line",
        label="credit",
        triggers="圖 图 圖片 图片 照片 首圖 題圖 题图 封面 來源 来源",
        pattern=r"(?:首|題|题|封面)?(?:圖|图|圖片|图片|照片)(?:來源|来源)?\s?[／/:：]\s?[^。！？]{2,30}",
        why="Whose a Chinese picture is, on a line of its own.",
    ),
    Rule(
        id="credit.han_from",
        label="credit",
        triggers="圖片 图片 照片 配图 配圖 视频 視頻 ▲ ▼",
        pattern=r"[▲▼]?(?:圖片|图片|照片|配图|配圖|视频|視頻)(?:均|皆|都)?(?:来自|來自|源自|取自|选自|選自|转自|轉自)[^。！？，,]{2,24}。?",
        why="Where the pictures of a Chinese story are from.",
    ),
    Rule(
        id="agency_credit.han_source",
        label="agency_credit",
        triggers="來源 来源",
        pattern=r"[（(]?(?:新聞|資料|消息|新闻|文章|资料|信息)(?:來源|来源)\s?[:：／/]\s?[^。！？]{2,40}[）)]?",
        why="Where a Chinese story is from.",
    ),
    Rule(
        id="agency_credit.han_compiled",
        label="agency_credit",
        triggers="（ (",
        is_unspaced=True,
        pattern=(
            r"[（(](?:(?:综合|綜合|整理|编译|編譯|改编|摘编){1,2}自?|(?:转载|轉載|摘)自)\s?[:：]?.{2,50}[）)]"
            r"|[（(].{2,24}对(?:此文|本文|此报道)(?:亦|也)?(?:有|做出)?(?:所)?贡献[）)]"
        ),
        why="What a Chinese story was put together from, and who else worked on it.",
    ),
    Rule(
        id="read_more.han_topic",
        label="read_more",
        triggers="相关 相關 点击 點擊",
        pattern=(
            r"(?:相关|相關)(?:资讯|新闻|报道|内容|資訊|新聞|報導|內容)(?:请|請)(?:关注|点击|關注|點擊)\s?[:：].{2,40}"
            r"|(?:点击|點擊)(?:进入|進入)(?:专题|專題)\s?[:：]?.{0,40}"
        ),
        why="The way from a Chinese story to others on its subject.",
    ),
    Rule(
        id="advertisement.han_read_on",
        label="advertisement",
        triggers="廣告 广告",
        pattern=r"[\[【(（]?(?:我是)?(?:廣告|广告)[\]】)）]?\s?(?:請|请)?(?:繼續|继续)往下(?:閱讀|阅读).{0,6}",
        why="That a Chinese story goes on below an advertisement.",
    ),
    Rule(
        id="copyright.han_line",
        label="copyright",
        triggers="※ ： : ， , 。",
        is_unspaced=True,
        pattern=(
            r"[※＊*◎]{0,2}\s?(?:本文|本報|本报|本網|本网|本站|著作權|版權|版权|未經|未经)[^。！？]{0,30}(?:不得|禁止|請勿|请勿)[^。！？]{0,10}(?:轉載|转载|複製|复制"
            r"|轉貼)[^！？]{0,50}"
        ),
        why="That a Chinese text may not be copied.",
    ),
    Rule(
        id="navigation.han_neighbours",
        label="navigation",
        triggers="上一篇 上一条 上一則 ：",
        pattern=r"上一(?:篇|条|則)\s?[:：].{2,90}下一(?:篇|条|則)\s?[:：].{2,90}",
        why="The stories before and after a Chinese one, glued in one line.",
    ),
    Rule(
        id="share.han_network",
        label="share",
        triggers="facebook instagram youtube telegram fb",
        pattern=r"[\u3400-\u9fff]{2,10}\s?(?:facebook|instagram|youtube|telegram|fb)\s?(?:粉絲團|粉絲專頁|粉丝页|專頁|頻道|频道)?",
        why="A Chinese site's page on a network.",
    ),
    Rule(
        id="caption.ja_taken",
        label="caption",
        triggers="撮影",
        pattern=r"[^。]{4,160}[（(](?:撮影|写真)\s?[・:：＝=／/]\s?[^（）()。]{2,24}[）)]",
        why="What a Japanese picture shows, and in brackets who took it.",
    ),
    Rule(
        id="navigation.ja_whole",
        label="navigation",
        triggers="記事全文 続きを読む 全文を読む [ ［ 【",
        is_unspaced=True,
        pattern=r"(?:\.{3}|…)?\s?[\[［【](?:記事全文|続きを読む|全文を読む|もっと見る|全文表示)[\]］】]",
        why="The button behind a Japanese story's beginning that shows all of it.",
    ),
    # --- Korea
    Rule(
        id="byline.ko_address",
        label="byline",
        triggers="@",
        pattern=(
            r"[가-힣]{2,4}\s?(?:(?:선임|수습|인턴|객원|전문|시민)\s?)?(?:기자|특파원|논설위원"
            r"|통신원)\s?[=/|]?\s?[(<\[]?\s?[\w.+-]+@[\w.-]+\s?[)>\]]?"
        ),
        why="A Korean reporter's name and address below the story.",
    ),
    # --- Words for a source, in languages whose other rules do not ask for it
    Rule(
        id="agency_credit.source_elsewhere",
        label="agency_credit",
        triggers=(
            "साभार सौजन्य सोर्स स्रोत সূত্র நன்றி மூலம் మూలం సోర్స్ ഉറവിടം بشکریہ ذریعہ ماخذ ที่มา แหล่งที่มา nguồn "
            "chanzo mənbə burimi bron pinagmulan מקור 출처"
        ),
        pattern=(
            r"[(\[]?(?:साभार|सौजन्य|सोर्स|स्रोत|সূত্র|நன்றி|మూలం|సోర్స్|ഉറവിടം|بشکریہ|ذریعہ|ماخذ|ที่มา|แหล่งที่มา"
            r"|nguồn(?: tin)?|chanzo|mənbə|burimi|bron|pinagmulan|מקור|출처)\s?[:：–—=-]\s?(?-i:[^\Wa-zà-ž]|https?:"
            r"|www\.)[^!?।۔。]{1,50}[)\]]?"
        ),
        why="Where a story is from, below it.",
    ),
    Rule(
        id="byline.sw_desk",
        label="byline",
        triggers="na",
        pattern=(
            r"na (?:m?waandishi|mwandishi) (?:wetu|maalumu?)(?:,? [^.!?]{2,30})?"
            r"|(?-i:NA|Na) (?-i:[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){1,3}),\s?(?-i:[A-Z][A-Z .'-]{2,24})"
        ),
        why="Who wrote a Swahili story, and the town, in capitals above it.",
    ),
    # --- Indonesia
    Rule(
        id="share.id_elsewhere",
        label="share",
        triggers="cek simak ikuti dapatkan nikmati gabung sertai langgani",
        pattern=(
            r"(?:cek|simak|ikuti|dapatkan|nikmati|baca|gabung)\b[^.!?]{0,60}\b(?:berita|artikel|informasi|update|kabar"
            r"|terbaru|grup|kanal|channel)\b[^.!?]{0,80}\b(?:google news|whatsapp|telegram|wa channel"
            r"|klik)\b[^!?]{0,60}"
            r"|(?:sertai|langgani|ikuti) saluran (?:whatsapp|telegram|youtube)\b[^?]{0,120}"
        ),
        why="Where else an Indonesian paper may be read.",
    ),
    Rule(
        id="credit.capitals",
        label="credit",
        triggers="/",
        pattern=r"(?-i:[A-Z][A-Z.]{2,16}(?: FOTO| PHOTO)?\s?/\s?[A-Z][A-Z.]*(?: [A-Z][A-Z.]+){1,3})",
        why="A paper and its photographer in capitals, above what the picture shows.",
    ),
    Rule(
        id="comments.id_policy",
        label="comments",
        triggers="komentar",
        pattern=(
            r"(?:isi )?komentar\b[^.!?]{0,40}\btanggung ?jawab (?:pribadi |sepenuhnya )?(?:pengguna|pembaca|penulis"
            r"|pengirim|pemberi|masing-masing)\b[^!?]{0,120}"
        ),
        why="Who answers for an Indonesian page's comments.",
    ),
    # --- What systems of pages print
    Rule(
        id="html_residue.theme",
        label="html_residue",
        triggers=(
            "spot_img spot_imgspot_img spot_imgspot_imgspot_img spot_imgspot_imgspot_imgspot_img image picture img jpg "
            "jpeg png webp gif author_image"
        ),
        pattern=(
            r"(?:spot_img){1,8}|(?:author|news|story|post)[-_](?:image|picture|img)"
            r"|(?:/[\w.-]+){2,12}\.(?:jpe?g|png|webp|gif)\)?"
        ),
        why="What a theme leaves where it would show a picture.",
    ),
    Rule(
        id="advertisement.theme",
        label="advertisement",
        triggers="advertisement advertisment advertisements",
        pattern=r"-\s?advertise?ment\s?-\s?(?:spot_img)*|advertisment",
        why="The box of an advertisement, as themes of weblogs print it.",
    ),
    Rule(
        id="navigation.aggregator",
        label="navigation",
        triggers="read update",
        pattern=r"read (?:entire|full|whole) (?:article|story|news)\s?[.…»]{0,3}|new update",
        why="The way from a page that gathers stories to the story, and a mark of what is new.",
    ),
    Rule(
        id="footer.theme",
        label="footer",
        triggers="back",
        pattern=r"back to top button",
        why="The way up the page, as a theme of weblogs names it.",
    ),
    Rule(
        id="comments.theme",
        label="comments",
        triggers="facebook feedback akismet",
        pattern=r"facebook comments(?: box)?|leave feedback about this|[^.!?]{0,60}\bakismet\b.{0,180}",
        why="What is printed in place of comments.",
    ),
    Rule(
        id="counter.views_elsewhere",
        label="counter",
        triggers=(
            "مشاهدة مشاهدات مشاهدات زيارة قراءة المشاهدات بازدید بازديد lượt đọc ครั้ง เข้าชม 閱讀 浏览 阅读 點閱 瀏覽 조회수 조회 閲覧 "
            "回視聴 tontonan dibaca dilihat oxunub baxış baxılıb time views view বার পঠিত व्यूज"
        ),
        pattern=(
            rf"{_FIGURES}\s?(?:مشاهدة|مشاهدات|زيارة|قراءة|بازدید|بازديد|lượt (?:xem|đọc)|ครั้ง|次?(?:閱讀|浏览|阅读|點閱|瀏覽)|回視聴"
            rf"|tontonan|kali di(?:baca|lihat)|বার পঠিত|व्यूज)(?:\s{_FIGURES})?"
            rf"|(?:(?:عدد )?المشاهدات|مشاهدات|(?:تعداد )?بازدید|baxış sayı|oxunub|oxunma sayı|lượt (?:xem|đọc)|dibaca"
            rf"|dilihat|ยอดเข้าชม|เข้าชม|点击|點閱|閱讀數?|阅读量?|浏览量?|瀏覽|조회수?|閲覧数?|পঠিত)\s?[:：]?\s?{_FIGURES}(?:\s?(?:kali"
            rf"|ครั้ง|次|回|বার))?"
        ),
        why="How often a story was read.",
    ),
    Rule(
        id="share.sizes",
        label="share",
        triggers="xs xsm sm md lg xl",
        pattern=r"(?-i:xsm?|sm|md|lg|xl)",
        why="The sizes of letters that a page offers.",
    ),
    Rule(
        id="updated.hour",
        label="updated",
        triggers="dikemaskini dikemas diperbarui yenilənib อัปเดต อัพเดต ปรับปรุง আপডেট cập 更新 업데이트",
        pattern=(
            r"(?:dikemas ?kini|diperbarui|yenilənib|cập nhật|อัปเดต|อัพเดต|ปรับปรุง|আপডেট|更新"
            r"|업데이트)\s?[:：]\s?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?"
        ),
        why="The hour of a story's last change, without its day.",
    ),
    Rule(
        id="updated.fa_line",
        label="updated",
        triggers="روز بروزرسانی روزرسانی",
        pattern=r"(?:آخرین )?(?:به[ \u200c]?روز[ \u200c]?(?:رسانی)?(?: شده)?(?: در)?|بروزرسانی)\s?[:：].{4,60}",
        why="When a Persian page was last changed.",
    ),
    Rule(
        id="published.th_line",
        label="published",
        triggers="เผยแพร่",
        pattern=r"เผยแพร่\s?:\s?.{0,40}(?:ปรับปรุง\s?:\s?.{0,40})?(?:ปรับปรุง|โดย)\s?:\s?.{0,40}",
        why="When a Thai story was published, and by which desk.",
    ),
    Rule(
        id="disclaimer.han_warning",
        label="disclaimer",
        triggers="☆ ★ ◎ ※ * 【 （ 飲酒 喝酒 吸菸 自殺 生命 珍惜",
        is_unspaced=True,
        pattern=(
            r"[☆★◎※*【（(]{0,2}\s?(?:[\u3400-\u9fff]{2,10}提醒您?\s?[：:，,]?\s?)?(?:飲酒過量[，,\s]{0,2}有害|喝酒不開車|酒後不開車|未成年請勿飲酒"
            r"|吸菸有害健康|自殺不能解決|自殺，不能解決|勇敢求救|未滿18歲禁止)[^。]{0,60}。?[^。]{0,60}[☆★◎※*】）)]{0,2}"
        ),
        why="What papers of Taiwan warn of below stories on drink, smoke and suicide.",
    ),
    Rule(
        id="comments.fa_counts",
        label="comments",
        triggers="انتشار در غیر غير",
        pattern=r"(?:انتشار یافته|در انتظار بررسی|غی?ي?ر ?قابل انتشار)\s?[:：]\s?[\d۰-۹]{1,5}",
        why="How many comments a Persian page shows, and how many it does not.",
    ),
    Rule(
        id="newsletter.ar_line",
        label="newsletter",
        triggers="اشترك اشتركوا سجل",
        pattern=r"(?:اشتركو?ا?|سجل)\s(?:الآن\s)?(?:معنا\s)?(?:في\s|ب)(?:ال)?نشرت?ن?ا?ة?\b[^.!?؟]{0,110}[.!]?",
        why="A call to have an Arabic paper's letters.",
    ),
    Rule(
        id="advertisement.ja_pr",
        label="advertisement",
        triggers="pr : ： [ 【",
        pattern=r"(?:\*\s)?\[?(?:【PR】|\[PR\]|PR\s?[：:])\s?(?=[^。]{0,12}[\u3041-\u30ff\u3400-\u9fff])[^。]{4,80}",
        why="An advertisement among the stories that a Japanese page names.",
    ),
    Rule(
        id="byline.placeholder",
        label="byline",
        triggers="reporter",
        pattern=r"reporter name",
        why="The words that a system prints where its editors have left the reporter's name out.",
    ),
)
