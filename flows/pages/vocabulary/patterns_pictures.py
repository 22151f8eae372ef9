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
)
