"""What people did for a story beside writing it, and where its reporter was sent: what in by-lines names nobody."""

from __future__ import annotations

import re

#: Stands for a person who did something else.
DROPPED = "\x01"
_BEHIND = 4  # characters of a name that come first, at least
#: What follows is the work of others: pictures, translation, editing.
_OTHERS = re.compile(
    r"[\s,;|/·•(–-]+(?:(?:photo(?:graph)?s?|pictures?|fotos?|bild(?:er)?|fot|фото|kuvat?|zdjęcia|videos?|illustrations?|graphics?"
    r"|translat(?:ed|ion)|übersetz(?:t|ung)|edit(?:ed|ing)|traduc(?:ción|tion)|traduit|редактор|责任编辑|编辑|編輯|source|quelle|bron|fonte|fuente|źródło|источник)"
    r"(?:\.|\s?[:：]|\s(?:by|von|par|por|di|af|av|från|de)\s)).*",
    re.IGNORECASE,
)
#: One of these is in each such word; to look for them takes a tenth of the pattern's time.
_OTHERS_SIGNS = (
    "fot", "photo", "pictu", "bild", "фото", "kuva", "zdj", "video", "illus", "graph", "transl", "über", "edit", "trad",
    "редак", "编辑", "編輯", "source", "quelle", "bron", "fonte", "fuente", "źród", "источ",
)  # fmt: skip
#: A person who did something else, as ``Lars Moe (foto)``.
_DID_OTHER = re.compile(
    r"\((?:photos?|fotos?|bild(?:er)?|[vw]ideo|vídeo|illustrations?|grafik|фото(?:графии)?|kuvat?|zdjęci[ae]|fotók?"
    r"|[fp](?:h?)otogra(?:fia|fía|fie|phies?|phy)|ilustraç(?:ão|ões)|ilustración|illustrazioni?|translation|übersetzung"
    r"|traducción|tradução|traduzione|traduction)\)",
    re.IGNORECASE,
)
#: A reporter and where the paper sent them, as ``Tommaso Ghiselli, inviato a Valmerina``.
_SENT = re.compile(
    r"[,(–-]?\s(?:(?:dal|dalla|nostr[oa]|nuestr[oa]|notre|nos)\s)*(?:(?:inviat[oaie](?: special[ei])?"
    r"|envoyée?s? spécia(?:les?|l|ux)|enviad[oa]s? especial(?:es)?|corrispondent[ei]|correspondante?s?"
    r"|corresponsal(?:es)?)\s(?:a|à|ad|al|alla|au|aux|da|dal|dalla|de|em|en|in|nel|nella)\s[^,;|/]{2,40}"
    r"|envoyée?s? spécia(?:les?|l|ux)$)",
    re.IGNORECASE,
)
_SENT_SIGNS = ("inviat", "envoyé", "enviad", "correspon", "corrispon")


def cut_trades(line: str) -> str:
    """A by-line up to the work of others, with `DROPPED` where one stands inside, and without where somebody was."""
    if any(map(line.casefold().__contains__, _OTHERS_SIGNS)) and (others := _OTHERS.search(line, _BEHIND)):
        line = line[: others.start()]
    if "(" in line:
        line = _DID_OTHER.sub(DROPPED, line)
    return _SENT.sub("", line) if any(map(line.casefold().__contains__, _SENT_SIGNS)) else line
