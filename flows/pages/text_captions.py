"""Captions that read as prose: what gives them away is how they end, and the credit below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from flows.pages.line_shapes import ends_sentence, is_headline_shaped, may_open_with, reads_on
from flows.pages.metadata_openings import find_korean_signature
from flows.pages.normalise import BULLETS
from flows.pages.rules import fold_phrase
from flows.pages.sequence import VERSION, Opinion
from flows.pages.text_draft import Draft
from flows.pages.types import Decision
from flows.pages.vocabulary import PICTURE_LABELS, either, generic_rules, phrase_set
from flows.pages.vocabulary.agencies import PICTURES, WIRES, to_pattern

_LENGTHS, _ABOVE_CREDIT, _SUBHEAD_LONGEST = range(15, 450), 300, 130
_CREDIT_LONGEST, _BESIDE = 60, 4  # characters of a credit on its own line; blocks between it and its caption
_AFTER_CREDIT = 20  # characters that may follow the credit in the caption: a button's words
_BELOW_WORDS = {"caption": 400, "credit": 80}  # characters of what may stand below the words for it
_ABOUT_STORY, _TITLED = frozenset(("share", "published", "updated")), frozenset((None, "headline"))
_HEAD = 12  # blocks above a picture's credit that may hold them, and the headline above them
#: What a credit without a sign is taken for.
_LOOSE = frozenset(("navigation", "listing_item", "section", "keywords", "subhead"))
_SHOWN_LABELS = _LOOSE | {"related_headline"}
_NEAR_STORY, _FOOT = 3, frozenset(("footer", "copyright", "cookie_notice"))  # a sign below them is the site's own
_TWIN_LONGEST, _TWINS = 120, 4  # characters of a caption that stands twice; lines to one such pair, at least
_SIGNS_OF_CREDIT, _BARE_CREDIT = frozenset(":©/|("), 3  # what a bare name as credit has none of; its words, at most
_SHOWN = 3  # blanks in a caption that only its credit gives away, at least
_SIGNED_LEAST = 40  # characters of a caption with a bare name behind it
_TAIL = 100  # characters at the end of a line that are looked at for a credit
_UPPER = "[A-ZÀ-ÖØ-ÞŁŚŻČŠŽА-ЯЁ]"
_BUTTON, _NAMED_ELSEWHERE = 12, 2  # characters; lines with a house's name
_OWNED = re.compile(
    rf"(?:{_UPPER}[\w.'’-]*\s){{1,3}}{_UPPER}[\w.'’-]*"
    rf"/(?P<house>(?:The )?{_UPPER}[\w.'’-]+(?:\s{_UPPER}[\w.'’-]+){{0,3}})"
)
_QUOTES = tuple("\"“„«»'‘”")
_LISTED = re.compile(rf"(?:[{BULLETS}–—-]|\d{{1,3}}[.)])\s?")
_AGENCY = rf"\b{to_pattern((*WIRES, *PICTURES), as_printed=True)}\b"
#: What a picture or its credit is called before the colon or the word for "by".
_PICTURES = (
    "photo", "photos", "photograph", "photographs", "photo credit", "photos credit",
    "photograph credit", "image", "pic", "picture", "foto", "fotos", "bild", "bildrechte", "bildquelle",
    "credit", "credits", "crédit", "crédito", "фото", "zdjęcie", "zdj.", "fot.", "kuva", "kuvat",
    "fotó", "φωτό", "φωτ.", "φωτογραφία", "снимка", "снимки", "снимок", "фотография", "фотографија",
    "nuotr.", "ljósmynd", "mynd", "picha", "larawan", "billede", "bilde", "bilder", "imagen", "imagem",
    "immagine", "ảnh", "hình", "ภาพ", "تصوير", "تصویر", "صورة", "عدسة", "عکس", "צילום", "사진", "写真", "图",
    "fotoğraf", "görsel", "beeld", "fotografie", "fotografía", "ilustración", "ilustração", "infografía", "תמונה",
    "图片", "फोटो", "तस्वीर", "छायाचित्र", "ছবি",
)  # fmt: skip
#: How a caption ends that has its credit in the same line; `LONDON (Reuters)` opens a story.
_CREDITED = re.compile(
    r"(?:[.!?)\"”»\s]|[a-zà-ÿа-яё](?=(?-i:[A-ZФ©])))[(\[]?"
    rf"(?i:{either(_PICTURES)})"
    r"\s?(?:[:/©|]|\b(?:by|von|par|por|di|av|af)\s)\s?"
    r"(?:(?i:screenshot):?\s)?(?:[^.!?:]|\.(?=\w)|(?<=\b[A-Z])\.){2,70}[)\]]?\.?$"
    r"|[\s(][Ff]ot\.\s(?:[^.!?]|\.(?=\w)|(?<=\b[A-Z])\.){2,60}$|[\sa-zà-ÿ]©\s?(?:[^.!?]|(?<=\b[A-Z])\.){2,60}$|[.!?»”\"]\s/\s[A-ZÁÉÍÓÚÑÇ.]{2,20}(?:\s[A-ZÁÉÍÓÚÑÇ.]{1,20}){1,3}$"
    r"|[(\[](?:[\w.]{2,20} )?(?:photo|foto|video|image|graphic|grafik|map|bild)(?:: | )[^()\[\]]{2,50}[)\]]\.?$"
    r"|Credits?(?:\.{3}|…)\s?[A-ZÀ-ÞА-ЯЁ][^.!?]{2,80}$"
    r"|[.!?][\"”]?\s(?:[Pp]hotos?|[Ii]mages?|[Vv]ideo) [Cc]ourtesy(?: [Oo]f)?:? [^.!?]{3,70}\.?$"
    r"|\s?—(?:[A-Z][A-Z .'’/-]{1,40} )?PHOTOS?(?: (?:BY|FROM|COURTESY OF) [^.!?]{3,60}(?:\. [A-Z]{3,30})?)?$"
    r"|[.!?][\"”]?\s[Ss]ource: (?:[A-Z][\w&'’.-]{2,20} ?){1,4}$"
    rf"|(?<![A-ZÀ-Þ]{{3}}\s)[(\[][^()]{{0,50}}{_AGENCY}[^()]{{0,30}}[)\]]$|\w\s?/\s?{_AGENCY}[\w /]{{0,20}}$"
)  # fmt: skip
#: The agency or the authors' signs in brackets behind a story's last sentence (`… in Kassel. (dpa/mz)`).
_PARAGRAPH = 160  # characters of a story's last paragraph, signed, which the body may not reach
_SIGN_OFF = re.compile(r"[.!?…][\"”»“]?\s[(\[][\w/, -]{2,24}[)\]]$")
#: One of these signs stands in what the pattern above finds, or a colon or a word for "by" behind a word for a
#: picture, or it ends with a bracket.
_CREDIT_SIGNS = (*"/©|—", "ot. ", "dit..", "dit…", "dits..", "ourtesy ", "ource: ")
_CREDIT_WORDS = (":", " by ", " von ", " par ", " por ", " di ", " av ", " af ")
_CREDIT_WORD = re.compile(r"\s?:| (?:by|von|par|por|di|av|af) ")
_CREDITED_THINGS = (*_PICTURES, "video", "graphic", "grafik", "map")
#: A caption's sentence with the photographer's name behind it, bare or in brackets; or an agency before the name.
_SIGNED = re.compile(
    r"[.!?](?<=[a-zà-ÿа-яё]{3}.)[\"”»]?\s"
    rf"(?:(?!Click|Read|View|Watch|Share|See)(?:{_UPPER}[\w.'’&-]*[ /]){{1,3}}{_UPPER}[\w'’&-]*\w"
    rf"|\({_UPPER}[\w.'’&-]*(?:\s{_UPPER}[\w'’&-]*){{0,3}}\)|Supplied|Courtesy)$"
    rf"|[.!?][\"”»]?\s\((?:{_UPPER}[\w.'’-]*\s){{1,3}}/\s(?:[Tt]he\s)?{_UPPER}[\w'’.-]*(?:\s{_UPPER}[\w'’.-]*){{0,4}}\)$"
    rf"|\s{_UPPER}{{2,}}\s?/\s?{_UPPER}[\w. ]{{2,30}}$"
    rf"|[.!?][\"”»]?\s?(?:{_UPPER}[\w.'’-]*\s){{1,3}}?{_UPPER}[\w'’-]*/(?:[Tt]he\s)?{_UPPER}[\w'’.-]*(?:\s{_UPPER}[\w'’.-]*){{0,4}}$"
    rf"|\s(?:Image source|Quelle|Bildquelle|Source photo), {_UPPER}[\w .'’/&-]{{2,50}}$"
)  # fmt: skip
#: A credit in brackets, or behind a dash, that no list of agencies needs to know: a person's name and whose it is.
_CREDIT_NAME = r"[^\W\d_a-zà-öø-ÿа-яёα-ω][\w.'’&-]*"
_NAMES = rf"{_CREDIT_NAME}(?:\s{_CREDIT_NAME})"
_NAMED_OWNER = re.compile(
    rf"[\s.!?»”\"](?:[(\[](?:[Ff]ile: )?{_NAMES}{{1,3}}\s?/\s?(?:[Tt]he )?{_CREDIT_NAME}(?:\s[\w.'’&-]+){{0,4}}[)\]]\.?"
    rf"|\((?:{_NAMES}{{1,4}}|[A-Z]{{2,6}}|Supplied): {_NAMES}{{1,3}}\)|-\s{_NAMES}{{1,2}}/{_CREDIT_NAME}\w{{3}})$"
)
#: One of these signs or words stands before such a name.
_BEFORE_NAME = (*".!?/", "ource, ", "uelle, ", "hoto, ")
_WHERE_TAKEN = re.compile("[^＝]{8}＝[^。＝―？！」』→]{2,40}$")
_SIDE_WORDS = (
    r"left|right|cent(?:er|re)|(?:second|third) from (?:left|right)|(?:far|top|bottom) (?:left|right)|pictured"
    r"|pictured (?:above|below|left|right)|[lrLR]\.?|links|rechts|Mitte|[vh]\.\s?l\.|[vn]\.\s?[lr]\.|M\.|izq\.?|dcha\.?"
    r"|(?:a la )?izquierda|(?:a la )?derecha|(?:à )?gauche|(?:à )?droite|au centre"
    r"|esq\.|dir\.|(?:à )?esquerda|(?:à )?direita"
    r"|a sinistra|a destra|слева|справа|в центре|solda|sağda|ortada|till (?:vänster|höger)"
    r"|t\.\s?[vh]\.|po (?:lewej|prawej)"
    r"|vlevo|vpravo|يمين|يسار|kiri|kanan"
)  # fmt: skip
#: Who stands where in the picture; and pictures of another day or that stand for something.
_SIDE = re.compile(rf"\((?:{_SIDE_WORDS})\)")
_BESIDE_COMMAS = re.compile(", (?:left|right|cent(?:er|re)|links|rechts|à gauche|à droite|слева|справа),")
_STOCK = re.compile(
    r"(?:[.(\[/,]\s?|^)(?:(?:file|family|handout|courtesy) (?:photo|picture|image)"
    r"|archivbild|archivfoto|symbolbild|symbolfoto"
    r"|themenbild|(?:foto|imagen) de archivo"
    r"|foto d['’]archivio|(?:photo )?d['’]?archives?|foto de arquivo|архивное фото|фото из архива|archieffoto"
    r"|arşiv|arkivbild|arkivfoto|zdjęcie ilustracyjne|फाइल फोटो|ảnh minh họa|foto ilustrasi"
    r"|ilustrační (?:foto|snímek)|ilustračn[áé] (?:foto|fotografia|snímka)"
    r"|ekrānuzņēmums(?: no video)?|ilustratīv\w+ (?:foto|attēls)|arhīva foto"
    r"|(?:foto|pilt) on illustratiivne|illustratsioon|arhiivifoto|asociatyvi (?:nuotr\.|nuotrauka)"
    r"|arkivbilde|genrebild|genrefoto|kuvituskuva|arkistokuva|illusztráció|archív (?:fotó|felvétel)|foto arhivă"
    r"|ilustracija|ilustrativna fotografija|илустрација|иллюстративное фото|ілюстративне фото|архивна снимка"
    r"|φωτογραφία αρχείου|zdjęcie (?:z monitoringu|poglądowe|archiwalne|ilustracyjne)|zdj\. (?:ilustracyjne|poglądowe)"
    r"|kadr z (?:filmu|nagrania|wideo)|(?:imagem|imagen|foto|imagine) (?:ilustrativ[aă]|de referencia|referencial)"
    r"|imagem de arquivo|(?:photo|image) d['’]illustration|(?:immagine|foto) (?:di repertorio|d['’]archivio|generica)"
    r"|beispiel(?:bild|foto)|temsil[iî] (?:fotoğraf|görsel|resim)|arşiv fotoğrafı"
    r"|(?:кадр из|скриншот) видео|архивная фотография"
    r"|प्रतीकात्मक (?:तस्वीर|फोटो|चित्र)|सांकेतिक (?:तस्वीर|फोटो)|ภาพประกอบ|captura de (?:pantalla|tela))[)\]]?[.:]?$"
    r"|\bin (?:this|an?) (?:[\w.,]+ ){0,5}(?:file|handout|undated|courtesy|archive) (?:photo|picture|image)\.?$"
    r"|\b(?:hide|toggle|show) caption$",
    re.IGNORECASE,
)  # fmt: skip


_STOCK_TAIL = 20  # characters that the ends of them stand in
#: How all of the words for such pictures end: a cheap look before a dear one.
_STOCK_ENDS = (
    "photo", "picture", "image", "bild", "foto", "archivo", "archivio", "archive", "archives", "arquivo", "фото",
    "caption", "архива", "arşiv", "फोटो", "minh họa", "ilustrasi", "ilustracyjne", "snímek", "fotografia", "snímka",
    "no video", "ekrānuzņēmums", "attēls", "illustratiivne", "illustratsioon", "nuotr", "nuotrauka", "arkivbilde",
    "kuvituskuva", "arkistokuva", "illusztráció", "fotó", "felvétel", "arhivă", "ilustracija", "fotografija",
    "илустрација", "снимка", "αρχείου",
    "monitoringu", "poglądowe", "archiwalne", "filmu", "nagrania", "wideo", "ilustrativa", "ilustrativă", "referencia",
    "referencial", "illustration", "repertorio", "generica", "fotoğraf", "görsel", "resim", "fotoğrafı", "видео",
    "фотография", "तस्वीर", "चित्र", "ภาพประกอบ", "pantalla", "tela",
)  # fmt: skip


def label_below_words(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """What a picture shows, and whose it is, below the words for that which a page has for those who can't see it."""
    for i in range(1, len(draft.blocks)) if not draft.given.isdisjoint(PICTURE_LABELS) else ():
        label = draft.label(i - 1)
        if label not in PICTURE_LABELS or draft.decisions[i] is not None:
            continue
        is_near = draft.folded[i - 1] in phrase_set(PICTURE_LABELS[label])
        if is_near and len(draft.blocks[i].text) <= _BELOW_WORDS[label]:
            yield i, Decision(label, "below_its_word", 0.9, "paragraph")


def label_twins(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """One short sentence twice in a row: what a picture shows, for those who can't see it and below it.

    Where a page prints more of its lines twice, these may be its story.
    """
    folded = draft.folded
    twins = [i for i in range(1, len(folded) - 1) if folded[i] == folded[i + 1] and len(folded[i]) in _LENGTHS]
    if _TWINS * len(twins) > len(folded):
        return
    for i in (i for i in twins if len(folded[i]) <= _TWIN_LONGEST):
        text = draft.blocks[i].text
        if text.endswith(".") and not _LISTED.match(text):  # what asks or calls may be a headline printed twice
            yield from ((j, Decision("caption", "twin", 0.7, "paragraph")) for j in (i, i + 1))


def label_above_credits(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """What a picture below the lines about the story shows, right above its credit: no headline stands so low."""
    for i in draft.short(_SUBHEAD_LONGEST) if "credit" in draft.given else ():
        if draft.label(i + 1) == "credit" and is_below_lines_about(draft, i):
            text, gap = draft.blocks[i].text, draft.blocks[i + 1].gap
            fits = not gap and text.count(" ") >= _SHOWN and text[0].isupper() and not ends_sentence(text)
            if fits and not generic_rules().is_row(text):
                yield i, Decision("caption", "above_credit", 0.7, "headline")


def is_below_lines_about(draft: Draft, i: int) -> bool:
    """Whether a line about the story stands right above, or one button more between."""
    if draft.label(i - 1) in _ABOUT_STORY:
        return True
    is_button = i > 1 and draft.decisions[i - 1] is None and len(draft.blocks[i - 1].text) <= _BUTTON
    return is_button and draft.label(i - 2) in _ABOUT_STORY


def label_owned_credits(draft: Draft) -> Iterator[tuple[int, Decision]]:
    """Who took a picture, and for whom: the page has the house's name elsewhere, too (`Ana Ruiz/Lindvik Post`)."""
    for i in draft.short(_CREDIT_LONGEST):
        text = draft.blocks[i].text
        if "/" not in text or not (found := _OWNED.fullmatch(text)):
            continue
        house = fold_phrase(found["house"])
        is_named = sum(house in folded for folded in draft.folded) > _NAMED_ELSEWHERE
        if is_named and not generic_rules().has_phrase(house):
            yield i, Decision("credit", "owned_credit", 0.8, "navigation")


def label_captions(draft: Draft, opinion: Opinion) -> Iterator[tuple[int, Decision]]:
    """Lines that say what a picture shows, wherever they stand."""
    body = opinion.body()
    last, is_body = body[-1] if body else -1, opinion.is_body.tolist()
    has_credit = "credit" in draft.given
    for i in draft.open():
        text = draft.blocks[i].text
        if len(text) not in _LENGTHS or (not text[0].isalpha() and _LISTED.match(text)):
            continue
        tail = text[-_TAIL:]
        if (i == last or (i == last + 1 and len(text) >= _PARAGRAPH)) and _SIGN_OFF.search(tail):
            continue
        if is_credited(tail) or is_stock(tail) or names_owner(tail):
            yield i, Decision("caption", "caption_credited", 0.85, "paragraph")
        elif (is_body[i] and body[0] < i and ends_where_taken(tail)) or (i < last and find_korean_signature(tail)):
            yield i, Decision("caption", "caption_signed_elsewhere", 0.8, "paragraph")
        elif tells_sides(text) and not text.startswith(_QUOTES):
            yield i, Decision("caption", "caption_side", 0.8, "paragraph")
        elif len(text) >= _SIGNED_LEAST and is_signed(tail):
            yield i, Decision("caption", "caption_signed", 0.75, "paragraph")
        elif is_body[i] and body[0] < i and is_doubled(text):
            yield i, Decision("caption", "caption_doubled", 0.75, "subhead")
        elif (has_credit and i < last and is_body[i] and is_below_bare_credit(draft, i)) or (
            has_credit and body and i <= body[0] <= i + 1 and is_below_credit(draft, i)
        ):
            yield i, Decision("caption", "caption_below_credit", 0.7, "subhead")
        elif has_credit and i + 1 < last and is_body[i] and is_above_credit(draft, i) and not sums_up(draft, body, i):
            yield i, Decision("caption", "caption_above_credit", 0.75, "paragraph")


def sums_up(draft: Draft, body: Sequence[int], i: int) -> bool:
    """Whether a block opens the body with words that go on, as what sums a story up does, and no caption."""
    return i == body[0] and reads_on(draft.blocks[i].text)


def ends_where_taken(tail: str) -> bool:
    """Whether a text ends as captions in Japan do: behind its sign, where or when a picture was taken, or by whom."""
    return "＝" in tail and "。" not in tail and _WHERE_TAKEN.search(tail) is not None


def is_doubled(text: str) -> bool:
    """Whether a line holds the same words twice: what a picture shows, for those who can't see it and below it."""
    half = len(text) // 2
    is_twice = text[:half] == text[-half:] and text[half : len(text) - half] in ("", " ")
    return is_twice and any(map(str.isalpha, text[:half]))


def tells_sides(text: str) -> bool:
    """Whether a text says who stands where in a picture."""
    if ", pictured" in text and text.count(",") > 1 and not ends_sentence(text):
        return True
    return ("(" in text and bool(_SIDE.search(text))) or (text.count(",") > 1 and bool(_BESIDE_COMMAS.search(text)))


def is_credited(tail: str) -> bool:
    """Whether a text ends with the credit of a picture."""
    return may_be_credited(tail) and bool(_CREDITED.search(tail))


def names_owner(tail: str) -> bool:
    """Whether a text ends with who took the picture and for whom: `(Ann Berg/The Lantern)`, `(LPR: Ann Berg)`."""
    is_marked = "/" in tail or (tail[-1] == ")" and ": " in tail)
    return is_marked and bool(_NAMED_OWNER.search(tail))


def is_signed(tail: str) -> bool:
    """Whether a text ends with the name of who took the picture, bare or in brackets."""
    is_name = tail[-1].isalnum() or tail[-1] == ")"
    return is_name and any(map(tail.__contains__, _BEFORE_NAME)) and bool(_SIGNED.search(tail))


def may_be_credited(tail: str) -> bool:
    """Whether a credit's sign or words stand there: a cheap look before a dear one."""
    if tail[-1] in ")]" or any(map(tail.__contains__, _CREDIT_SIGNS)):
        return True
    if not any(map(tail.__contains__, _CREDIT_WORDS)):
        return False
    return any(tail[: found.start()].casefold().endswith(_CREDITED_THINGS) for found in _CREDIT_WORD.finditer(tail))


def is_stock(tail: str) -> bool:
    """Whether a text ends with the words for a picture of another day or one that stands for something."""
    return tail[-_STOCK_TAIL:].casefold().rstrip(".:)]").endswith(_STOCK_ENDS) and bool(_STOCK.search(tail))


def is_above_credit(draft: Draft, i: int) -> bool:
    """A sentence, or more than a subhead, that nothing parts from the credit below it, and that is no quotation."""
    text, below = draft.blocks[i].text, draft.blocks[i + 1]
    if draft.label(i + 1) != "credit" or below.gap or below.glued or len(text) > _ABOVE_CREDIT:
        return False
    if is_below_bare_credit(draft, i + 2):
        return False
    is_more = ends_sentence(text) or len(text) > _SUBHEAD_LONGEST
    return is_more and not text.startswith(_QUOTES) and not text.endswith(_QUOTES)


def is_below_bare_credit(draft: Draft, i: int) -> bool:
    """No sentence, and more than a few words, below a credit that is nothing but a name, between two paragraphs."""
    if draft.label(i - 1) != "credit" or i + 1 >= len(draft.blocks):
        return False
    credit, text = draft.blocks[i - 1].text, draft.blocks[i].text
    is_bare = _SIGNS_OF_CREDIT.isdisjoint(credit) and credit.count(" ") < _BARE_CREDIT
    is_caption = text.count(" ") > _SHOWN and not ends_sentence(text) and not text.startswith(_QUOTES)
    return is_bare and is_caption and all(ends_sentence(draft.blocks[j].text) for j in (i - 2, i + 1))


def is_below_credit(draft: Draft, i: int) -> bool:
    """No sentence right below a credit, which has the lines about the story and its headline above it."""
    text, credit = draft.blocks[i].text, i - 1
    if credit < 1 or draft.label(credit) != "credit" or not is_headline_shaped(text) or may_open_with(text, "UPDATED"):
        return False
    above = range(max(0, credit - _HEAD), credit)
    about = next((j for j in above if draft.label(j) in _ABOUT_STORY), 0)
    return any(draft.label(j) in _TITLED and is_headline_shaped(draft.blocks[j].text) for j in above if j < about)


def settle_captions(draft: Draft) -> None:
    """What only shows once captions are known: credits below them that read as sources, or as the caption's own end."""
    if draft.given.isdisjoint(("caption", "credit")):
        return
    labels = draft.labels()
    for i, (label, below) in enumerate(pairwise(labels)):
        if below == "credit" and label in _SHOWN_LABELS and is_shown(draft, i):
            draft.overrule(i, Decision("caption", "above_credit", 0.6, label))
    for i in range(draft.span.stop + _NEAR_STORY, len(draft.blocks)):
        found = draft.decisions[i]
        if found is not None and found.rule == "credit.sign" and labels[i - 1] in _FOOT:
            draft.overrule(i, Decision("copyright", "sign_in_footer", 0.8, "credit"))
    captions = [i for i, label in enumerate(draft.labels()) if label == "caption"]
    for i in sorted({j for place in captions for j in _beside(draft, place) if j}):
        found = draft.decisions[i]
        if found is None or len(draft.blocks[i].text) > _CREDIT_LONGEST:
            continue
        is_source = found.label == "agency_credit" and i < draft.span.stop and draft.label(i - 1) == "caption"
        if is_source or (found.label in _LOOSE and is_end_of_caption(draft, i)):
            draft.overrule(i, Decision("credit", "credit_of_caption", 0.75, found.label))


def _beside(draft: Draft, i: int) -> range:
    """The blocks near a block, and it."""
    return range(max(0, i - _BESIDE), min(len(draft.blocks), i + _BESIDE + 1))


def is_shown(draft: Draft, i: int) -> bool:
    """Whether a line outside the body says what the picture shows whose credit stands right below it."""
    text, below, found = draft.blocks[i].text, draft.blocks[i + 1], draft.decisions[i]
    is_told = found is not None and found.rule == VERSION and i < draft.span.stop
    return is_told and not below.gap and not below.glued and text.count(" ") >= _SHOWN and text[0].isupper()


def is_end_of_caption(draft: Draft, i: int) -> bool:
    """Whether a caption next to the block ends with its words: the credit printed again on a line of its own."""
    own = draft.folded[i]
    for j in _beside(draft, i) if len(own) > 1 else ():
        place = draft.folded[j].rfind(own) if j != i and draft.label(j) == "caption" else -1
        if place > len(own) and place + len(own) > len(draft.folded[j]) - _AFTER_CREDIT:
            return True
    return False
