"""News agencies and picture agencies as they are printed: one list for rules, captions and authors."""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.pages.rules import fold_case, split_triggers
from flows.pages.vocabulary import split_phrases

#: Whose reports papers print.  Names stand between bars and line ends.
WIRES = tuple(
    split_phrases("""
AP | Associated Press | AFP | Agence France-Presse | Reuters | UPI | PA | PA Wire | PA Media | Press Association
Canadian Press | AAP | dpa | SID | epd | KNA | dapd | rnd | ots | APA | Keystone-SDA | SDA | ATS | Belga | ANP
ANSA | AGI | Adnkronos | Askanews | EFE | Agencia EFE | Europa Press | Lusa | Télam | Telam
Ritzau | NTB | NPK | TT | STT | BNS | PAP | IAR | ČTK | CTK | MTI | Agerpres | Mediafax | BTA | ΑΠΕ | ΑΠΕ-ΜΠΕ
TASS | ТАСС | RIA Novosti | РИА Новости | Interfax | Интерфакс | Укрінформ | УНІАН
Anadolu | AA | DHA | IHA | İHA | PTI | ANI | IANS | UNI | APP | NAN | GNA | PNA
Xinhua | 新华社 | Kyodo | Jiji | Yonhap | 연합뉴스 | Bernama | Antara | TTXVN
""")
)
#: Whose pictures they print, beside those of the wires.
PICTURES = tuple(
    split_phrases("""
Getty | Getty Images | EPA | Shutterstock | Alamy | iStock | iStockphoto | picture alliance | imago | imago images
NurPhoto | Bloomberg | Sputnik | Unsplash | Pixabay | Pexels | Flickr | Wikimedia | Wikimedia Commons | Rex
Rex Features | Zuma | Adobe Stock | Keystone | Lehtikuva | Depositphotos | IMAGN | WENN | MEGA | USA Today
USA Today Sports
""")
)


_SIGN = 4  # letters; a shorter name is a sign, and in other letters than its own a word or a given name (`Uni`, `Ani`)


def to_pattern(names: Iterable[str], *, as_printed: bool = False) -> str:
    """A group that matches any of the names, whatever its case, and with a blank, a hyphen or nothing between words.

    ``as_printed``: with this very case or in capitals, for lines where the letters alone may be a word.
    """
    exact, loose = set(), set()
    for name in names:
        if len(name) <= _SIGN:
            exact |= {name, name.upper()} if as_printed else {name, name.upper(), name.lower()}
        elif as_printed:
            exact |= {name, name.upper(), name[0].upper() + name[1:]}
        else:
            loose.add(name)
    groups = [f"(?-i:{_choose(exact)})"] * bool(exact) + [_choose(loose)] * bool(loose)
    return f"(?:{'|'.join(groups)})"


def to_triggers(names: Iterable[str]) -> str:
    """The words by which a line is known that may hold one of the names."""
    forms = [fold_case(name) for name in names]
    return " ".join(dict.fromkeys(split_triggers(form)[0] for name in forms for form in (name, name.replace(" ", ""))))


def _choose(forms: Iterable[str]) -> str:
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(re.sub("[ -]", "[ -]?", form) for form in ordered)
