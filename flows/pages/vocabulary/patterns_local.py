"""Rules whose text varies, of the press of one language; tried after those of `patterns`."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_NETWORKS = (
    r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|viber|tiktok|threads|bluesky|linkedin|google новин\w*"
    r"|google news|google haberler|google actualités|google noticias|google notícias|дзен\w*|телеграм\w*|вконтакте"
    r"|вайбер\w*|одноклассник\w*|max|вк)"
)

LOCAL_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="byline.is_writes",
        label="byline",
        triggers="skrifar skrifa",
        pattern=(
            r"(?-i:[A-ZÁÐÉÍÓÚÝÞÆÖ])[\w.-]+(?: (?-i:[A-ZÁÐÉÍÓÚÝÞÆÖ])[\w.-]*){1,3}(?:(?:, "
            r"| og )(?-i:[A-ZÁÐÉÍÓÚÝÞÆÖ])[\w.-]+(?: (?-i:[A-ZÁÐÉÍÓÚÝÞÆÖ])[\w.-]*){1,3}){0,3} skrifar?"
        ),
        why="Who writes, in Icelandic, on a line of its own.",
    ),
    Rule(
        id="share.thanks_elsewhere",
        label="share",
        triggers=(
            "dziękujemy děkujeme ďakujeme köszönjük спасибо дякуємо благодарим hvala danke dank tack takk tak kiitos "
            "mulțumim ευχαριστούμε teşekkür ačiū paldies aitäh"
        ),
        pattern=(
            r"(?:dziękujemy,? (?:ci |wam )?(?:za przeczytanie|że przeczytał\w+) (?:naszego |tego )?(?:artykułu|tekstu)"
            r"|děkujeme(?: vám)?,? (?:za přečtení|že jste (?:do)?četli) (?:našeho |tohoto )?(?:článku|článek)"
            r"|ďakujeme(?: vám)?,? (?:za prečítanie|že ste (?:do|pre)čítali) (?:nášho |tohto )?(?:článku|článok)"
            r"|köszönjük,? hogy (?:elolvast\w+|végigolvast\w+) (?:a )?cikk\w+|спасибо,? что (?:про|до)читали (?:эту "
            r"|нашу )?(?:статью|новость|материал)|дякуємо,? що (?:про|до)читали (?:цю |нашу )?(?:статтю|новину)"
            r"|hvala(?: vam)? što ste pročitali (?:ovaj |naš )?(?:članak|tekst)|danke(?: dir| ihnen)?,? dass (?:du"
            r"|sie) (?:diesen |unseren )?(?:artikel|beitrag) gelesen ha(?:st|ben)"
            r"|mulțumim că ai citit (?:acest )?articol\w*)\b.{0,200}"
        ),
        why="Thanks to whoever read a story to its end, with a call behind them.",
    ),
    # --- East Asia
    Rule(
        id="byline.source_and_author",
        label="byline",
        triggers="作者 记者 記者 撰文 文",
        pattern=r"(?=.*\d{4}\s?[年./-])(?:[^。！？]{0,80}[\s　|｜/])?(?:作者|记者|記者|撰文)\s?[:：/]\s?.{1,50}",
        why="The day, the paper that a Chinese page took the story from, and the author.",
    ),
    Rule(
        id="published.with_source",
        label="published",
        triggers="来源 來源 稿源 出处",
        pattern=r"(?=.*\d{4}\s?[年./-]\s?\d)[^。！？]{0,60}(?:来源|來源|稿源|信息来源|出处)\s?[:：].{1,60}",
        why="The day and the paper that a Chinese page took the story from.",
    ),
    Rule(
        id="agency_credit.editors",
        label="agency_credit",
        triggers="责任编辑 責任編輯 责编 责任编 编辑 編輯 校对 审核 监制 编审 值班编辑 本文来源 稿源 通讯员 终审 实习编辑 来源 來源",
        pattern=(
            r"[(（\[【]?\s?(?:(?:责任编辑|責任編輯|责编|责任编|值班编辑|实习编辑|编辑|編輯|校对|审核|监制|编审|终审|稿源|本文来源|来源"
            r"|來源)\s?[:：/]\s?[^。:：]{1,30}[\s　]?){1,4}[)）\]】]?"
            r"|(?:(?:责任编辑|责编|编辑|校对|审核|监制|编审|终审)\s[\u3400-\u9fff·]{2,4}(?:\s|$)){1,4}"
        ),
        why="Who edited a Chinese story, or where it is from, below its text.",
    ),
    Rule(
        id="disclaimer.zh_line",
        label="disclaimer",
        triggers="声明 聲明 免责声明 特别声明 版权声明 郑重声明 特别提示 免責聲明 ： 【 。",
        pattern=(
            r"[【(（]?(?:特别|免责|版权|郑重|重要|免責|版權)?(?:声明|聲明)(?:[】)）]\s?[:：]?|\s?[:：]).{4,300}"
            r"|(?=.*本(?:网|站|报|平台|文))(?=.*(?:转载|轉載|侵权|版权|版權|观点|投资建议)).{10,200}(?:联系|負責|负责|处理|立场|建议|删除|追究|注明|授权).{0,60}"
        ),
        why="That a Chinese page has the text from elsewhere, and whom to ask about it.",
    ),
    Rule(
        id="share.zh_line",
        label="share",
        triggers="字号 字號 字体 字體 字級 字级 分享到 分享至 分享 微信 朋友圈 扫一扫 ： “ ， 大",
        pattern=(
            r"(?:字号|字號|字体|字體|字級|字级)(?:大小)?\s?[:：]?[\s大中小超默认加减+\-A]{1,24}|(?:分享|分享到|分享至)\s?[:：].{0,60}"
            r"|.{0,12}(?:打开|用|使用)?微信.{0,40}(?:扫一扫|朋友圈|二维码).{0,40}"
            r"|.{0,12}扫一扫.{0,40}(?:分享|朋友圈|关注|打开).{0,30}"
        ),
        why="The size of letters, and ways to share on Chinese networks.",
    ),
    Rule(
        id="subscription.ja_line",
        label="subscription",
        triggers="。 残り 有料会員 会員登録 ：",
        pattern=(
            r"(?:この|これは|こちらの|本)?記事は(?:有料|会員|有料会員|プレミアム).{0,80}"
            r"|(?:.{0,20}\s?)?残り\s?[:：]?\s?[\d,]+\s?(?:文字|字).{0,60}"
            r"|.{0,40}会員.{0,20}(?:読め|お読み|閲覧|ご覧|ご利用|登録).{0,40}|続きを(?:お読み|読む)(?:になる|いただく)?には.{0,60}"
        ),
        why="The wall of a Japanese paper.",
    ),
    Rule(
        id="byline.zh_line",
        label="byline",
        triggers="／ / 記者 记者 文 報導",
        is_unspaced=True,
        pattern=(
            r"(?:本報|本报|特約)?(?:記者|记者|文|撰文)\s?[:：／/]?\s?[\u3400-\u9fff·]{2,5}\s?[／/]\s?[\u3400-\u9fff]{2,8}(?:報導|报道|電"
            r"|电)?"
        ),
        why="A Chinese reporter's name, and where the story is from.",
    ),
    Rule(
        id="published.relative",
        label="published",
        triggers=(
            "вчера сегодня вчора сьогодні gestern heute hoy ayer ieri oggi hier hui yesterday today dün bugün wczoraj "
            "dzisiaj dziś ontem hoje vandaag gisteren igår idag går tänään eilen včera dnes"
        ),
        pattern=(
            r"(?:вчера|сегодня|вчора|сьогодні|gestern|heute|hoy|ayer|ieri|oggi|hier|aujourd['’]hui|yesterday|today|dün"
            r"|bugün|wczoraj|dzisiaj|dziś|ontem|hoje|vandaag|gisteren|i ?går|i ?dag|tänään|eilen|včera"
            r"|dnes),?\s?(?:\w{1,4}\.?\s)?(?:at |à |a las |alle |kl\. ?)?\d{1,2}[:.h]\d\d(?: ?uhr| ?h)?"
        ),
        why="A day told from today's, with its time.",
    ),
    Rule(
        id="read_more.subscribers",
        label="read_more",
        triggers="réservé reservado abonnés",
        pattern=r"article réservé à nos abonnés\s.{10,200}",
        why="Another story of a French paper, with the note that it is for subscribers.",
    ),
    Rule(
        id="navigation.here",
        label="navigation",
        triggers="当前位置 您当前的位置 您的位置 您现在的位置 所在位置 你的位置 目前位置 現在位置 您所在的位置 您现在所在的位置 當前位置",
        pattern=r"(?:您?(?:现在|当前|目前|現在|當前)?(?:所在)?的?)(?:位置)\s?[:：>＞]?.{1,80}",
        why="The way to a Chinese page, with the word for where the reader is.",
    ),
    Rule(
        id="caption.ja_line",
        label="caption",
        triggers="＝ = 撮影 ） 提供",
        pattern=(
            r"[^。]{6,160}＝[^。＝]{2,60}[（(][^（）()]{2,24}[）)]"
            r"|[^。]{6,160}[＝=(（][^。＝]{2,50}(?:撮影|提供|写す|から|共同|時事|ロイター|AP|AFP)[)）]?"
        ),
        why="What a Japanese picture shows, and behind a sign who took it.",
    ),
    Rule(
        id="caption.ko_line",
        label="caption",
        triggers="기자 사진 제공 연합뉴스 뉴시스 뉴스1 그래픽 특파원 자료사진",
        pattern=(
            r".{4,200}(?:/\s?[가-힣]{2,4}\s?(?:기자|특파원|제공)|[\[(〈<|]\s?(?:사진|그래픽|자료"
            r"|자료사진)\s?(?:제공)?\s?[=:|·]?\s?[^\])>〉]{0,30}[\])〉>]|사진\s?[=:]\s?.{2,24}|[.\s](?:연합뉴스|뉴시스|뉴스1"
            r"|[A-Z]{2,7}\s?[=·]?\s?연합뉴스)(?:\s제공)?|[가-힣]{2,10}\s제공)"
        ),
        why="What a Korean picture shows, with the agency, the reporter or who provided it behind it.",
    ),
    Rule(
        id="share.ko_line",
        label="share",
        triggers="글자 글자크기 폰트 본문 댓글 기사",
        pattern=r"(?:본문\s?)?(?:글자|폰트|글씨)\s?크기.{0,40}|기사\s?(?:공유|저장|스크랩|인쇄|보내기|듣기).{0,20}|댓글\s?\(?[\d,]+\)?\s?개?",
        why="Buttons of a Korean page.",
    ),
    Rule(
        id="copyright.ko_line",
        label="copyright",
        triggers="무단 무단전재 무단복제 저작권자 ⓒ",
        pattern=r".{0,80}무단\s?(?:전재|복제|배포|도용).{0,80}|<?\s?저작권자.{0,100}",
        why="That a Korean story may not be copied.",
    ),
    Rule(
        id="published.short_ja",
        label="published",
        triggers="( （ ：",
        is_unspaced=True,
        pattern=r"(?:最終更新\s?[:：]\s?)?\d{1,2}/\d{1,2}\s?[(（][月火水木金土日][)）]\s?\d{1,2}:\d\d\s?(?:配信|更新)?",
        why="Day and hour of a Japanese portal, without a year.",
    ),
    Rule(
        id="published.from_place",
        label="published",
        triggers=":",
        is_unspaced=True,
        pattern=r"\d{4}[年/-]\d{1,2}[月/-]\d{1,2}日?\s\d{1,2}:\d\d(?::\d\d)?\s(?:来自|发布于)\S{2,8}",
        why="Day, hour and place of a post on a Chinese platform.",
    ),
    Rule(
        id="editor_note.original_title",
        label="editor_note",
        triggers="原标题 原題 原文标题",
        pattern=r"[(（]?(?:原标题|原文标题|原題)\s?[:：].{2,80}[)）]?",
        why="The headline that a Chinese story had where it was taken from.",
    ),
    Rule(
        id="footer.ko_line",
        label="footer",
        triggers="기사는 기사문의 제보 제보하기 언론사에서",
        pattern=(
            r"(?:이 )?기사는 .{0,20}언론사.{0,20}(?:분류|제공)했습니다.{0,10}|기사문의 및 제보\s?:.{2,60}|.{0,20}제보(?:하기|는|를)?\s?[:：].{2,80}"
        ),
        why="What a Korean portal or agency prints below a story.",
    ),
    Rule(
        id="byline.bare_address",
        label="byline",
        triggers="@",
        pattern=r"[\w.+-]{2,40}@[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}",
        why="The author's address alone on a line.",
    ),
    # --- South and South East Asia
    Rule(
        id="byline.edited_by",
        label="byline",
        triggers="by edited curated reported",
        pattern=(
            r"(?:written |reported |posted |curated |edited |published |produced |authored )?by\b\s?:?\s(?!.*\b(?:had"
            r"|has|was|were|have|saved|of the)\b)(?-i:[^\W_a-z])[^.!?]{2,120}\b(?:updated|published|posted"
            r"|modified)\b.{0,72}(?:19|20)\d\d.{0,30}"
        ),
        why="Names with their roles, and the day behind them, in one line of an Indian page.",
    ),
    Rule(
        id="caption.vi_line",
        label="caption",
        triggers="ảnh hình",
        pattern=r".{8,250}[.\s](?:ảnh|hình|ảnh minh họa|nguồn ảnh)(?: minh họa)?\s?:\s?.{2,50}",
        why="What a Vietnamese picture shows, and who took it.",
    ),
    Rule(
        id="player.id_line",
        label="player",
        triggers="[ simak saksikan tonton lihat gambas",
        pattern=r"\[gambas:.{1,40}\]|(?:simak|saksikan|tonton|lihat)(?: juga)?(?: berita)? (?:video|vidio)\b.{0,160}",
        why="A video inside an Indonesian story.",
    ),
    # --- Arabic and Persian
    Rule(
        id="agency_credit.ar_line",
        label="agency_credit",
        triggers="المصدر المصادر منبع",
        pattern=r"(?:المصدر|المصادر|منبع)\s?[:：]\s?.{2,90}",
        why="Where an Arabic or Persian story is from.",
    ),
    Rule(
        id="caption.ar_line",
        label="caption",
        triggers="( [",
        pattern=(
            r".{8,220}[(\[]\s?(?:الجزيرة|رويترز|الفرنسية|الأوروبية|أسوشيتد ?برس|أسوشييتد ?برس|الأناضول"
            r"|غيتي(?: إيميجز)?|أ ?ف ?ب|أ ?ب|شترستوك|مواقع التواصل|وكالة|أرشيف|أرشيفية|الصحافة)[^()\[\]]{0,40}[)\]]\.?"
        ),
        why="What an Arabic picture shows, and behind it in brackets its agency.",
    ),
    Rule(
        id="counter.fa_line",
        label="counter",
        triggers="کد شناسه شماره خبرنگار",
        pattern=r"(?:کد(?: خبر| مطلب| خبرنگار)?|شناسهٔ? (?:خبر|مطلب)|شماره خبر|خبرنگار)\s?[:：]?\s?[\d۰-۹/]{3,20}",
        why="The numbers of a Persian story and of its reporter.",
    ),
    # --- Europe
    Rule(
        id="byline.desk",
        label="byline",
        triggers=(
            "door von vom par por di da av af by od przez redactie redaktion redacción redazione redação rédaction "
            "staff correspondent correspondents"
        ),
        pattern=(
            r"(?:door|von|vom|par|por|di|da|av|af|by|od|przez)\s(?:onze|unser(?:er|em|en)?|der|notre|la|las|nuestr[ao]"
            r"|nossa|a|our|the|een|staff|a cura della|de)\s[^.!?,]{0,40}\b(?:\w*redactie|\w*redaktion|redacción"
            r"|redazione|redação|rédaction|\w*correspondent|\w*korrespondent|newsroom|staff|desk|team|reporters?"
            r"|redakcj\w+)\b[^.!?]{0,30}"
        ),
        why="A desk that signs a story.",
    ),
    Rule(
        id="byline.desk_pt",
        label="byline",
        triggers="em",
        pattern=r"(?-i:D[oae]s?) (?-i:[A-Z])[\w ]{1,40}, em (?-i:[A-ZÀ-Þ])[\w ]{2,40}(?:\s?\([A-Z]{2}\))?",
        why="The paper and the place that sign a Brazilian story.",
    ),
    Rule(
        id="editor_note.broadcast",
        label="editor_note",
        triggers="berichtete berichteten berichtet programm",
        pattern=(
            r"(?=.*\d)(?:über dieses thema|darüber) (?:berichtete[n]?|berichtet)\b.{4,160}"
            r"|dieses thema im programm\b.{0,160}"
        ),
        why="When a German station told of it.",
    ),
    Rule(
        id="newsletter.send_us",
        label="newsletter",
        triggers="masz prześlij napisz newsa zdjęcie",
        pattern=r"masz (?:newsa|ciekawy temat|zdjęcie|dla nas)\b.{0,120}\b(?:prześlij|napisz|wyślij)\b.{0,80}",
        why="A Polish portal's call to send it news.",
    ),
    Rule(
        id="agency_credit.pl",
        label="agency_credit",
        triggers="źródło źródła",
        pattern=r"źródł[oa] (?:artykułu|tekstu|informacji)\s?:\s?.{2,60}",
        why="Where a Polish story is from.",
    ),
    Rule(
        id="advertisement.goes_on",
        label="advertisement",
        triggers=(
            "ciąg artykułu materiału poniżej zdjęciem devamı haberin continua dopo pubblicità sigue continúa publicidad "
            "vervolg advertentie weiter cikk folytatódik annonsen annonse annoncen článek reklamou pokračuje articolul "
            "continuă reklamy реклами рекламой"
        ),
        pattern=(
            r"(?:dalszy ciąg|ciąg dalszy|dalsza część|reszta)\b.{0,30}\b(?:materiał\w*|artykuł\w*|tekst\w*|zdjęci\w*"
            r"|wideo|reklam\w*)\b.{0,30}|haberin devamı\b.{0,30}"
            r"|(?:l['’]articolo )?continua (?:a leggere )?dopo (?:la pubblicità|il video)\b.{0,20}"
            r"|(?:el artículo )?(?:sigue|continúa|continua) (?:debajo|después|depois) d(?:e|a) (?:la )?publici\w+"
            r"|(?:tekst|artikel) gaat (?:verder|door) onder\b.{0,30}"
            r"|a cikk (?:a hirdetés után|az ajánló után|lejjebb) folytatódik\b.{0,12}"
            r"|artik(?:eln|kelen|len) fortsæ?ä?e?tter (?:under|efter|nedenfor|etter)\b.{0,20}"
            r"|článek pokračuje (?:pod|za)\b.{0,20}|articolul continuă (?:mai jos|după)\b.{0,30}"
            r"|(?:продолжение|продовження) (?:после|під|після|под) реклам\w+.{0,20}"
        ),
        why="That the story goes on below an advertisement or a video.",
    ),
    Rule(
        id="share.read_us",
        label="share",
        triggers=(
            "читать читайте подписаться підписатися підписуйтесь підписуйтеся подписывайтесь присоединяйтесь следите "
            "смотрите приєднуйтесь дзене дзен telegram"
        ),
        pattern=(
            rf"(?:читат[ьи]|читайте|подписаться|подписывайтесь|підписатися|підписуйтес[ья]|присоединяйтесь"
            rf"|приєднуйтес[ья]|следите|слідкуйте|смотрите|дивіться)\b[^.!?]{{0,80}}(?:\b{_NETWORKS}"
            rf"|нас )[^.!?]{{0,60}}[.!]?"
        ),
        why="Where else a Russian or Ukrainian site may be read.",
    ),
    Rule(
        id="share.follow_local",
        label="share",
        triggers=(
            "facebook facebookon facebookunkon twitter instagram instagramon telegram whatsapp youtube viber tiktok "
            "google news haberler fejsbuk"
        ),
        pattern=(
            rf"(?:ακολουθήστε|διαβάστε|urmărește|urmăriți|urmărește-ne|sledujte|sleduj|kövess\w*|kövesse|takip edin"
            rf"|abone olun|ikuti|theo dõi|تابع\w*|دنبال کنید|obserwuj\w*|śledź|polub|följ|følg|seuraa|seguite\w*"
            rf"|segui\w*|iscriviti|suivez\w*|retrouvez|síguenos|siga\w*|sigue|únete|inscreva-se|participe|entre"
            rf"|acompanhe|volg)\b(?:[^.!?]|\.(?=\w)){{0,80}}{_NETWORKS}(?:on|unkon|-on|ban|ra"
            rf"|\x27[dt][ae])?\b.{{0,100}}"
        ),
        why="A call to follow a site on a network.",
    ),
    Rule(
        id="share.follow_behind",
        label="share",
        triggers="takip abone جوین دنبال",
        pattern=(
            rf"[^.!?]{{0,60}}{_NETWORKS}\b[^.!?]{{0,40}}(?:takip edin|abone olun|جوین شوید"
            rf"|دنبال کنید)[^.!?]{{0,40}}[.!]?"
        ),
        why="A call to follow a site on a network, with its verb behind.",
    ),
    Rule(
        id="share.hi_line",
        label="share",
        triggers="कर करें क",
        pattern=r".{0,80}(?:फॉलो|सब्सक्राइब|जॉइन|डाउनलोड|क्लिक|लाइक|शेयर)\s(?:करें|कीजिए).{0,80}",
        why="A call of a Hindi page to follow it or to load its app.",
    ),
    Rule(
        id="footer.publisher",
        label="footer",
        triggers="utgivare ansvarig utgiver redaktør chefredaktör impressum",
        pattern=(
            r"(?:ansvarig utgivare|ansvarlig (?:redaktør|utgiver)|ansvarshavende (?:chef)?redaktør"
            r"|chefredaktör och ansvarig utgivare)\s?[:,]?\s.{3,80}"
        ),
        why="Who answers for a Scandinavian paper.",
    ),
    Rule(
        id="navigation.labelled",
        label="navigation",
        triggers="دسته گروه سرویس",
        pattern=r"(?:دسته‌?\s?بندی|گروه(?: خبری)?|سرویس)\s?:\s?.{2,60}",
        why="The section of a Persian story with its label.",
    ),
)
