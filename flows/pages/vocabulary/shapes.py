"""Shapes that patterns ask for, so that a sentence of a story does not match: names, networks."""

from __future__ import annotations

#: A word printed as a name or a figure, whatever the pattern around it says of case; scripts without case, too.
WORD = r"(?-i:[^\W_a-zß-öø-ÿāăąćčďđēėęěğģīįıķļľłńňőœřśşšťūůűųźżžа-яёєіїґ])[\w'’.&+/-]*"
_JOINT = (
    r"and|&|of|the|to|from|for|in|at|by|with|or"
    r"|und|der|die|das|dem|den|des|von|vom|aus|für|zu|im|am|de|la|le|les|el|los|las|du|des"
    r"|et|y|e|da|do|di|della|van|het|een|og|och|i"
)
#: A few words printed as a name: the first and the last of them with a capital.
TITLE = rf"{WORD}(?:,? (?:(?:{_JOINT}) ){{0,2}}{WORD}){{0,7}}"
#: What stands behind the word for a source: a name, an address, or a few words and no more.
SOURCE = (
    rf"(?:[\"“„«‘(©@\[]{{0,2}}\s?{TITLE}(?:[\"”’»)\]]?\s?[/|,;:(–\[«.].*|\s(?:via|auf|für|von|de|by) .*)?[)\]）.]?$"
    r"|©|\S+\.\w{2,10}(?:[/ ,)]|$)|[^.!?]{2,40}/|[^\s.,!?:]{2,24}(?: [^\s.,!?:]{2,24}){0,2}[)\]）]?\.?$)"
)
#: A person's name: two words or more with a capital, particles between them.
_PERSON_WORD = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽŘĎŤŇĚĐȘȚŐŰİĞА-ЯЁІЇЄҐΑ-ΩΆ-Ώ][\w'’.-]*)"
PERSON = rf"{_PERSON_WORD}(?: (?:(?:de|da|do|dos|del|della|di|van|von|der|den|af|la|le) )*{_PERSON_WORD}){{1,3}}"
NETWORK = (
    r"(?:facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|x|google news|tiktok|threads|bluesky|mastodon"
    r"|dzen|vk|pinterest|reddit|flipboard|snapchat|messenger|xing|rss)"
)
