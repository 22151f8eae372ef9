"""Rules whose text varies, of what stands for a picture in text: its number, what a program saw in it, its file's name."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import PICTURES, to_pattern
from flows.pages.vocabulary.shapes import TITLE, WORD

PICTURE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="caption.numbered",
        label="caption",
        triggers=(
            "fig figure figs figures abb abbildung figura ilustración ilustração afbeelding figur obrázek obr рис рисунок "
            "rysunek rys şekil kuva ábra gambar hình ： ．"
        ),
        pattern=(
            r"(?P<open>\()?(?:fig(?:ure|s|ures|ura|ur)?|abb(?:ildung)?|ilustra(?:ción|ção)|afbeelding|obr(?:ázek)?|рис(?:унок)?|rys(?:unek)?"
            r"|şekil|kuva|gambar|hình)\.?\s?\d{1,3}[a-z]?(?:\s?[:：]\s?|\.\s|\s[–—|-]\s)\S.*(?(open)\))"
            r"|[图圖図]\s?\d{1,2}\s?[：．]\s?\S.*"
        ),
        why="A picture's number, and what it shows.",
    ),
    Rule(
        id="caption.by_machine",
        label="caption",
        triggers="generated generierte générée généré generada generado gerada gerado generata generato gegenereerde contain",
        pattern=(
            r".{2,380}\b(?:ai-generated content may be incorrect|description automatically generated(?: with (?:very )?(?:low|medium|high) confidence)?"
            r"|ki-generierte inhalte können fehlerhaft sein|automatisch generierte beschreibung"
            r"|le contenu généré par l['’]ia peut être incorrect|description générée automatiquement(?: avec .{3,30})?"
            r"|el contenido generado por ia puede ser incorrecto|descripción generada automáticamente(?: con .{3,30})?"
            r"|o conteúdo gerado por ia pode estar incorreto|descrição gerada automaticamente(?: com .{3,30})?"
            r"|il contenuto generato dall['’]ia potrebbe non essere corretto|descrizione generata automaticamente"
            r"|door ai gegenereerde inhoud is mogelijk onjuist|automatisch gegenereerde beschrijving)\.?"
            r"|(?:image|photo) may contain\s?[:：].{2,300}"
        ),
        why="What a program saw in a picture, and that it may be wrong.",
    ),
    Rule(
        id="caption.may_be",
        label="caption",
        triggers="may description",
        pattern=(
            r"may be (?:an? )?(?:\S+ )?(?:image|cartoon|illustration|graphic|meme|doodle|close-up|selfie) of .{3,300}"
            r"|no (?:photo|image|alternative text) description available\.?"
        ),
        why="What a network says of a picture for those who can't see it.",
    ),
    Rule(
        id="credit.label_elsewhere",
        label="credit",
        triggers=(
            "fotoğraf fotoğraflar görsel fotografie foto zdjęć תמונה صورة الصورة immagine infographie infografía infográfico "
            "ilustración ilustração ilustrație ilustrace ilustracja grafika grafiikka kuvitus illustrasjon illustrazione "
            "reprodução divulgação acervo arquivo"
        ),
        pattern=(
            r"(?:fotoğraf(?:lar)?|görsel|fotografie|sursa foto|źródło zdjęć|תמונה|صورة|الصورة|immagine|infographie|infografía"
            r"|infográfico|ilustración|ilustração|ilustrație|ilustrace|ilustracja|grafika|grafiikka|kuvitus|illustrasjon"
            rf"|illustrazione)\s?[:/]\s?(?:© ?)?(?:{TITLE}|(?:{WORD}[\w. ]{{0,40}})?/\s?[^.!?]{{2,40}}|[^\s\w]?[^\W\da-z_]+(?: [^\W\da-z_]+){{0,2}})(?:\s?[/|,(–-]\s?[^.!?]{{2,50}})?"
            r"|(?:reprodução|divulgação|(?:acervo|arquivo) pessoal)\s?/\s?[^.!?:]{2,50}"
        ),
        why="A photo credit with its label, in more languages.",
    ),
    Rule(
        id="residue.file_name",
        label="html_residue",
        triggers=(
            "screenshot screen bildschirmfoto capture captura schermata schermafbeelding снимок skärmavbild zrzut image img dsc "
            "dscn dscf pxl whatsapp bild untitled unnamed download picture am pm"
        ),
        pattern=(
            r"(?:screen ?shot|bildschirmfoto|capture d['’]écran|captura de (?:pantalla|tela)|schermata|schermafbeelding"
            r"|снимок экрана|skärmavbild|zrzut ekranu)[ _-](?:\S{1,3} )?\d{4}-\d\d-\d\d\b.{0,30}"
            r"|(?:whatsapp )?(?:image|bild) \d{4}-\d\d-\d\d (?:at|um) \d\d\.\d\d.{0,20}"
            r"|(?:image|img|dsc[nf]?|pxl)[ -]\d{3,14}(?:[ -]\w{1,12})?(?: \(\d{1,2}\))?"
            r"|(?:image|img|untitled(?: design)?|unnamed|download|picture)(?:[ _-]?\(\d{1,3}\)|-\d{1,3})(?:-\d{1,2})?"
            r"|[\w-]{1,60}-(?-i:[A-Z][a-z]{2})-\d\d-\d{4}-\d\d-\d\d-\d\d-\d{4}-[ap]m"
        ),
        why="The name of a picture's file, which stands for what it shows.",
    ),
    Rule(
        id="residue.file_size",
        label="html_residue",
        triggers="1920x1080 1280x720 1200x630 1024x768 1200x675 1200x800 800x600 1080x1080 1600x900 640x480",
        pattern=r"[\w() -]{3,80}[ _-]\d{3,4}x\d{3,4}(?:[ _-]\w{1,3})?",
        why="The name of a picture's file, with its size.",
    ),
    Rule(
        id="credit.glued",
        label="credit",
        triggers="getty images",
        pattern=rf"(?-i:[^\W\d_a-z])[^.!?:]{{2,60}}(?-i:(?<=[a-zà-ÿ])){to_pattern(PICTURES, as_printed=True)}",
        why="Who took a picture, with the agency's name glued to it.",
    ),
    Rule(
        id="caption.han_more",
        label="caption",
        triggers="供图 供圖 图为 圖為 图片 料照 料图 照片 ▲ △ ／ / ） )",
        is_unspaced=True,
        pattern=(
            r"(?:[图圖](?:[为為]|片说明\s?[:：])|▲|△)[^。！？]{4,160}。?(?:\s?[\u3400-\u9fff]{2,8}\s?[摄攝])?"
            r"|[^。！？]{4,160}[。\s（(]\s?[\u3400-\u9fff]{2,10}(?:供图|供圖|资料图|資料照)[）)]?"
            r"|[^。！？]{4,160}。\s?(?:[圖图](?:片)?[／/]|[（(][\u3400-\u9fff]{2,6}(?:檔案照片|資料照片|檔案照|資料照|资料照片|资料图)[）)]).{0,30}"
        ),
        why="What a Chinese picture shows: it opens with the word for one, or ends with who provided it.",
    ),
    Rule(
        id="caption.ko_wire",
        label="caption",
        triggers="금지 ⓒ / *",
        is_unspaced=True,
        pattern=(
            r"(?!\[[^\[\]]+\]$).{4,320}\*?\s?(?:재판매 및 )?DB(?:와)? 금지\]?|.{4,200}\s\d{4}\.\d{1,2}\.\d{1,2}\s?/\s?[가-힣]{2,4}1?(?:\s?ⓒ.{0,30})?"
            r"|[^.]{6,120}\.?\sⓒ\s?[가-힣A-Z\d ]{2,20}"
        ),
        why="What a Korean agency's picture shows, and that it is not to be sold on.",
    ),
    Rule(
        id="credit.ko_provided",
        label="credit",
        triggers="[",
        is_unspaced=True,
        pattern=r"\[[^\[\]]{2,24}\s(?:제공|캡처|자료사진|연합뉴스)\.?(?:\s?재판매 및 DB 금지)?\]",
        opens_with_letter=False,
        why="Who provided a Korean picture.",
    ),
    Rule(
        id="caption.credit_elsewhere",
        label="caption",
        triggers="ছবি ছবিঃ फोटो फाइल فوٹو أرشيفية أرشيف படம் picha gambar foto kuha сурет зураг",
        pattern=(
            r"[^:]{6,200}[।\s(–—-]{1,3}(?:ছবিঃ?|फोटो|فوٹو|படம்|сурет|зураг)\s?[:：–-]\s?[^।.!?۔:]{2,50}[)]?"
            r"|[^:।]{6,200}।ছবি\s?[:：]\s?[^।:]{2,40}"
            r"|[^.!?؟]{6,160}\s[-–—]\s?(?:أرشيفية|أرشيف|صورة أرشيفية)|.{6,160}[۔.]?\s(?:فائل فوٹو|फाइल फोटो)"
            r"|[^.!?]{6,160}\.?\s(?:-\s)?(?:gambar fail|foto fail|gambar hiasan|foto (?:bernama|ihsan [^.!?]{2,30}))"
            r"|[^.!?]{6,160}\.?\spicha na (?-i:[A-Z])[^.!?]{2,40}"
        ),
        why="What a picture shows, and behind the word for it whose it is, in languages of Asia and Africa.",
    ),
    Rule(
        id="credit.elsewhere",
        label="credit",
        triggers="فوٹو فائل படம் kuha larawan сурет зураг зургийг гэрэл foto gambar",
        pattern=(
            r"(?:فوٹو|فائل فوٹو|படம்|сурет|зураг|гэрэл зураг|гэрэл зургийг)\s?[:：–-]?\s?[^.!?:۔]{2,40}"
            r"|kuha (?:ni|nina|mula sa) [^.!?]{2,50}|larawan (?:mula sa|ni|ng) [^.!?]{2,50}|(?:foto|gambar) (?:bernama|fail|hiasan)"
        ),
        why="Whose a picture is, in languages of Asia and Africa.",
    ),
)
