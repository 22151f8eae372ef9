"""Rules whose text varies, of whose words and pictures a story has: agencies, reporters, photographers."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern
from flows.pages.vocabulary.shapes import SOURCE, WORD

SOURCE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="agency_credit.material",
        label="agency_credit",
        triggers=(
            "información informações informazioni material informationen agenturmaterial материалам матеріалам "
            "сообщениям bilgilerine"
        ),
        pattern=(
            r"[(\[]?(?:con (?:información|informaciones|informazioni) d(?:e|el|ell[ae]|i|elle agenzie)\b"
            r"|com informações d[aeo]s?\b|mit agenturmaterial|mit material (?:von|der|des)\b|mit informationen (?:von"
            r"|der|des)\b|(?:по (?:материалам|сообщениям)|за матеріалами)\b(?=[^,]*$))[^.!?:]{0,60}\.?[)\]]?"
        ),
        why="Whose words a story uses.",
    ),
    Rule(
        id="agency_credit.source_local",
        label="agency_credit",
        triggers=(
            "πηγή pramen zdroj izvor sursa forrás lähde nguồn 출처 מקור स्रोत джерело източник allikas šaltinis avots"
        ),
        pattern=(
            rf"[(\[]?(?:πηγή|pramen|zdroj|izvor|sursa|forrás|lähde|nguồn|출처|מקור|स्रोत|джерело|източник|allikas"
            rf"|šaltinis|avots)\s?[:：]\s?(?={SOURCE}).{{2,60}}"
        ),
        why="Where a story is from.",
    ),
    Rule(
        id="agency_credit.wire_of_releases",
        label="agency_credit",
        triggers="original content übermittelt source",
        pattern=(
            r"original[- ]content von\s?:.{3,160}"
            r"|(?:view|see) (?:the )?(?:original (?:content|release|version)|source version) (?:on (?-i:[A-Z\d])"
            r"|on \S+\.\w|here|to download)\b.{3,160}"
        ),
        why="Whose release a wire of releases passed on.",
    ),
    Rule(
        id="agency_credit.end_of_message",
        label="agency_credit",
        triggers="پیام",
        pattern=r"(?:انتهای|پایان) پیام\s?[/.]?.{0,12}",
        why="The end of an Iranian agency's message.",
    ),
    Rule(
        id="caption.zh_line",
        label="caption",
        triggers="摄 攝 。",
        pattern=r"[^。]{4,120}[。，,\s(（](?:[^。，\s]{2,14}(?:记者|記者|通讯员|供图)\s)?[^。，\s]{2,14}\s?[摄攝]影?\s?[)）]?",
        why="What a Chinese picture shows, and who took it.",
    ),
    Rule(
        id="agency_credit.input_hi",
        label="agency_credit",
        triggers="इनपुट इनपुट्स",
        pattern=r"[(\[]?\s?(?:\S{2,20}\s)?(?:के )?इनपुट(?:्स)?(?: के साथ)?\s?[-:–—]?[^।.!?]{0,40}[)\]]?",
        why="Whose words a Hindi story uses.",
    ),
    Rule(
        id="credit.ja_pictures",
        label="credit",
        triggers="【",
        pattern=r"[＞>▶→■]?\s?【(?:写真|画像|動画|図解?|地図|グラフ|映像|表)[^】]{0,12}】[^。]{2,100}",
        why="A link to the pictures of a Japanese story.",
    ),
    Rule(
        id="credit.local",
        label="credit",
        triggers=(
            "ảnh hình ภาพ צילום תצלום φωτό φωτ φωτογραφία تصوير تصویر عدسة عکس 写真 사진 फोटो तस्वीर छायाचित्र ছবি zdj fotó "
            "снимка снимки снимок фотографија kuvat nuotr ljósmynd picha larawan billede bilde bilder imagen imagem "
            "immagine"
        ),
        pattern=(
            rf"[(\[（]?(?:ảnh(?: minh họa)?|hình|(?:ขอบคุณ)?ภาพ|צילום|תצלום|φωτό|φωτ\.|φωτογραφία|تصوير|تصویر|عدسة|عکس"
            rf"|写真|사진|फोटो|तस्वीर|छायाचित्र|ছবি|zdj\.|fotó|снимк[аи]|снимок|фотографија|kuvat|nuotr\.|ljósmynd|picha"
            rf"|larawan|billede|bilder?|imagen|imagem|immagine)\s?[:：=＝/]\s?(?={SOURCE}"
            rf"|\S+(?: \S+){{3}}[)\]）]?$)[^!?。]{{1,70}}[)\]）]?"
        ),
        why="A photo credit with its label, in the languages that the rule for all has not.",
    ),
    Rule(
        id="byline.zh_reporter",
        label="byline",
        triggers="（ ( 记者 記者 通讯员",
        is_unspaced=True,
        pattern=(
            r"[（(](?!.*贡献)(?:[^（）()。]{0,12})?(?:记者|記者|通讯员|通訊員|实习生)\s?[:：]?\s?[\u3400-\u9fff·、\s　]{2,24}(?:[\s　](?:文|图"
            r"|图文|摄影?|整理|报道)){0,2}[）)]"
        ),
        why="Who wrote a Chinese story, in brackets below it.",
    ),
    Rule(
        id="credit.sign_label",
        label="credit",
        triggers="©",
        pattern=r"©\s?(?:фото|photos?|fotos?|bild|image|фотография|видео|video)\s?[:/]\s?[^!?]{2,80}",
        opens_with_letter=False,
        why="A copyright sign before the word for a picture.",
    ),
    Rule(
        id="credit.dots",
        label="credit",
        triggers="credit credits",
        pattern=rf"(?:video )?credits?(?:\.{{3}}|…)\s?{WORD}[^.!?]{{0,90}}",
        why="A credit's word, and dots in place of its colon.",
    ),
    Rule(
        id="agency_credit.contributed",
        label="agency_credit",
        triggers="contributed",
        pattern=(
            rf"(?:.{{0,200}}\b(?:writers?|reporters?|correspondents?|journalists?|staff|editors?"
            rf"|producers?)\b.{{1,100}}|{WORD}(?: {WORD}){{1,2}} "
            rf"|(?:[\w-]+\.\w+ and )?(?:the )?(?:associated press|canadian press|reuters|bloomberg|(?-i:AFP|UPI|AP)) )"
            r"\bcontributed (?:(?:reporting )?to (?:this|the) (?:report|story|article)|(?:research"
            r"|reporting)(?: from .{2,60})?)\.?"
        ),
        why="Who wrote a part of the story.",
    ),
    Rule(
        id="agency_credit.reported_from",
        label="agency_credit",
        triggers="reported",
        pattern=(
            rf"{WORD}(?:,? (?:and )?{WORD}){{0,5}} reported from {WORD}(?:,? (?:and )?{WORD}){{0,4}}\.(?: (?:and )?{WORD}.{{0,60}} reported from .{{2,80}}\.)?"
        ),
        why="Where an agency's reporters were.",
    ),
    Rule(
        id="byline.ja_brackets",
        label="byline",
        triggers="（ 【 〔 ［ (",
        pattern=(
            r"[（(【［〔](?:(?:[^（）()。・、]{0,8}(?:記者|編集委員|論説委員|特派員|編集部|[部局])|文|取材・文|聞き手|執筆|文責|取材"
            r"|構成)\s?[・:：/／＝=]\s?[^（）()。]{2,20}|[^（）()。・]{2,12}(?:記者|編集委員|論説委員|特派員))[）)】］〕]"
        ),
        opens_with_letter=False,
        why="Who wrote a Japanese story, in brackets below it.",
    ),
    Rule(
        id="credit.photos",
        label="credit",
        triggers="crédits crédit créditos credits fotonachweis bildnachweis bildnachweise fotocredit fotocredits",
        pattern=(
            r"(?:crédits?|créditos?|credits?)(?: (?:de )?(?:photos?|fotos?|images?|imágenes|immagini"
            r"|visuels?))?\s?[:©]\s?(?:(?-i:[^\Wa-zà-ÿ])|©|[^.!?]{2,40}/).{1,80}"
            r"|(?:foto|bild)nachweise?\s?[:©]\s?.{2,120}|fotocredits?\s?[:©]\s?.{2,80}"
        ),
        why="Whose the pictures are.",
    ),
    Rule(
        id="agency_credit.bracketed",
        label="agency_credit",
        triggers="( [",
        pattern=(
            rf"[(\[](?:with (?:agency )?inputs? from .{{2,40}}"
            rf"|{to_pattern(WIRES, as_printed=True)}(?:[/, ]+\w{{2,8}}){{0,2}})[)\]]"
        ),
        why="An agency in brackets, alone below the story.",
    ),
    Rule(
        id="credit.image_source",
        label="credit",
        triggers="image photo fuente crédit صدر इमेज sumber nguồn 图像来源 画像提供 사진 منبع chanzo",
        pattern=(
            r"(?:(?:image|photo)(?:graph)? (?:source|copyright|credit)|fuente de la imagen|crédit photo|صدر الصورة"
            r"|इमेज स्रोत|sumber gambar|nguồn hình ảnh|图像来源|画像提供|사진 출처|منبع تصویر|chanzo cha picha)[,،，] ?[^.!?]{2,60}"
        ),
        why="Whose the picture is, as it is read to those who can't see it.",
    ),
    Rule(
        id="byline.read_out",
        label="byline",
        triggers="author role reporting penulis peranan yazan unvan автор должность",
        pattern=(
            r"(?:[+•*-]\s?){0,3}(?:author|role|reporting from|penulis|peranan|yazan|unvan|автор|должность)[,،] ?"
            r"(?-i:[^\W\d_a-zа-яё])[^.!?]{2,60}"
        ),
        why="Who wrote a story, and as what, as it is read to those who can't see the line.",
    ),
    Rule(
        id="byline.place_and_agency",
        label="byline",
        triggers="/",
        pattern=(
            r"(?-i:[^\W\d_a-zçğıöşü])[\w.]+(?:[ ,&-]{1,3}(?-i:[^\W\d_a-zçğıöşü])[\w.]+){1,7}\s?/\s?"
            r"(?-i:[A-ZÇĞİÖŞÜ]{3,})(?:\s?\([\w ]{2,30}\))?,?\s?\((?-i:[A-ZÇĞİÖŞÜ]{2,5})\)"
        ),
        why="The reporters of a Turkish agency's story, where they are, and the agency.",
    ),
    Rule(
        id="agency_credit.additional",
        label="agency_credit",
        triggers="additional further",
        pattern=(
            r"(?:additional|further) (?:reporting|research|writing|contributions?) (?:by"
            r"|from) (?:the )?(?-i:[^\Wa-z])[\w.’'-]*(?:(?:,|,? and| &)? (?-i:[^\Wa-z])[\w.’'-]*){0,9}(?: (?:in|for"
            r"|of) [^.!?]{2,60})?\.?"
        ),
        why="Who else reported.",
    ),
)
