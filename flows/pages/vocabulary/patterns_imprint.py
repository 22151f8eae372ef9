"""Rules whose text varies, of what a paper's foot says of its publisher: numbers of registers, editors, codes, addresses."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.shapes import PERSON, TITLE

_NO = r"\s?(?:n(?:r|um|o|º|°)?\.?|č\.|№|αρ\.|\#)?\s?:?\s?"
#: What stands before such a number, and behind it: the publisher's name and address.
_BEFORE, _BEHIND = r"(?:[^!?]{2,160}(?:[.,|·•–-]| e| and| et| und)\s?)?", r"(?:[ ,.;|·•–-].{0,160})?"

IMPRINT_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="footer.company_number",
        label="footer",
        triggers=(
            "iva ičo ič nip regon krs hrb hra ust siret siren rcs cppap nif cif cnpj nipc cui kvk btw vat abn issn registergericht "
            "registered ytunnus cvr orgnr"
        ),
        pattern=(
            rf"{_BEFORE}(?:c\.?f\.? e )?p(?:artita|\.)?\s?iva{_NO}(?:it)?\s?\d[\dx]{{8,11}}{_BEHIND}"
            rf"|{_BEFORE}(?:iČo|ičo?)\s?:?\s?\d{{2,3}} ?\d{{3}} ?\d{{2,3}}{_BEHIND}"
            rf"|{_BEFORE}(?:nip|regon|krs)\s?:?\s?\d[\d -]{{7,14}}{_BEHIND}"
            rf"|{_BEFORE}(?:registergericht\s?: ?[^.!?:]{{2,40}}|hr[ab]\s?\d{{3,6}}){_BEHIND}"
            rf"|{_BEFORE}ust\.?[- ]?id(?:ent)?[\w.-]{{0,16}}\s?:?\s?de ?\d{{9}}{_BEHIND}"
            rf"|{_BEFORE}(?:siret|siren){_NO}\d{{3}} ?\d{{3}} ?\d{{3}}(?: ?\d{{5}})?{_BEHIND}"
            rf"|{_BEFORE}rcs (?:de )?{TITLE}{_NO}[ab]? ?\d{{3}} ?\d{{3}} ?\d{{3}}{_BEHIND}"
            rf"|{_BEFORE}[^.!?]{{0,60}}cppap{_NO}\d{{4}} ?[a-z] ?\d{{4,5}}{_BEHIND}"
            rf"|{_BEFORE}(?:nif|cif)\s?:?\s?[a-z]?-?\d{{8}}[a-z]?{_BEHIND}"
            rf"|{_BEFORE}cnpj{_NO}\d{{2}}\.?\d{{3}}\.?\d{{3}}/\d{{4}}-?\d\d{_BEHIND}|{_BEFORE}nipc{_NO}\d{{3}} ?\d{{3}} ?\d{{3}}{_BEHIND}"
            rf"|{_BEFORE}cui\s?:?\s?(?:ro)? ?\d{{6,9}}{_BEHIND}"
            rf"|{_BEFORE}kvk{_NO}\d{{8}}{_BEHIND}|{_BEFORE}btw{_NO}(?:nl|be) ?[\d.]{{9,13}}(?:b\d\d)?{_BEHIND}"
            rf"|{_BEFORE}(?:vat (?:number|reg(?:istration)?)?|abn){_NO}(?:gb|ie)? ?\d[\d ]{{8,13}}{_BEHIND}"
            rf"|{_BEFORE}(?:online |e-)?issn\s?:?\s?\d{{4}}-?\d{{3}}[\dx]{_BEHIND}"
            rf"|{_BEFORE}registered in (?:england|scotland|ireland|northern ireland|england and wales|england & wales)\b.{{0,120}}\d{{5,8}}.{{0,40}}"
            rf"|{_BEFORE}(?:y-tunnus|cvr|org\.?\s?nr\.?){_NO}\d[\d -]{{6,11}}{_BEHIND}"
        ),
        why="The number by which registers know a publisher.",
    ),
    Rule(
        id="footer.registered",
        label="footer",
        triggers=(
            "testata registrazione registrata роскомнадзором роскомнадзор сми медіа legal registration πιστοποίησησ ηλ cppap"
        ),
        pattern=(
            r"(?:[\w’'. -]{2,60} è una )?(?:testata|quotidiano|periodico|supplemento)(?: (?:giornalistica|online|telematica|on line)){0,2}"
            r" (?:regolarmente )?(?:registrat[ao]|iscritt[ao])\b.{4,240}"
            r"|(?:reg(?:istrazione|\.)) (?:del |al |presso il )?(?:tribunale|trib\.) (?:di )?.{4,120}"
            r"|(?:сетевое издание|сми|средство массовой информации|информационное агентство|свидетельство)\b.{0,120}"
            r"\b(?:зарегистрирован\w*|роскомнадзор\w*|регистрации сми)\b.{0,240}"
            r"|(?:свидетельство о регистрации|регистрационный номер) (?:сми )?.{4,200}"
            r"|ідентифікатор (?:онлайн-)?медіа\b.{2,80}"
            r"|depósito legal\s?:?\s?.{4,40}"
            r"|(?:μέλος μ\.?η\.?τ\.?|αρ(?:ιθμός|\.) πιστοποίησης)\b.{2,80}"
            r"|data protection registration number\s?:? ?\w{6,10}"
        ),
        why="Where a paper is registered as one.",
    ),
    Rule(
        id="footer.editors",
        label="footer",
        triggers=(
            "direttore chefredaktör utgivare redaktør chefredaktør päätoimittaja учредитель редактор yönetmeni szerkesztő "
            "mstv chefredaktion redaktionsleitung"
        ),
        pattern=(
            rf"direttore (?:responsabile|editoriale)\s?: ?{PERSON}.{{0,80}}"
            rf"|(?:[\w-]+, |vd, )?(?:chefredaktör|ansvarig utgivare|vd)(?:(?:,| och|, vd och) (?:vd|ansvarig utgivare|chefredaktör))*\s?: ?{PERSON}.{{0,60}}"
            rf"|(?:ansvarlig redaktør|sjefredaktør|ansvarshavende chefredaktør|chefredaktør)(?: og [\w ]{{2,40}})?\s?: ?{PERSON}.{{0,60}}"
            rf"|(?:vastaava )?päätoimittaja\s?: ?{PERSON}.{{0,60}}"
            r"|учредител[ья]\w*\s?[:—–-] ?.{3,120}|главный редактор(?: сайта| издания)?\s?[:—–-] ?(?-i:[А-ЯЁ]).{3,80}"
            rf"|genel yayın yönetmeni\s?: ?{PERSON}.{{0,60}}|felelős (?:szerkesztő|kiadó)\s?: ?{PERSON}.{{0,60}}"
            rf"|verantwortlich (?:im sinne|i\. ?s\. ?d\.|gemäß|nach)\b.{{0,24}}\b(?:mstv|rstv|tmg|ddg)\b.{{0,100}}"
        ),
        why="Who answers for a paper.",
    ),
    Rule(
        id="footer.codes",
        label="footer",
        triggers="code charter standards trust member varsom plakaten presseskikk gannett part codice",
        pattern=(
            r"(?:this website|[\w’'&. -]{2,40}) (?:follows|adheres to|complies with) the dnpa\b.{0,60}"
            r"|[\w’'&. -]{2,40} arbeider etter (?:reglene i )?vær varsom-plakaten\w*\b.{0,120}"
            rf"|(?:proud )?member of the (?:institute for nonprofit news|local news network|{TITLE} (?:press|news|publishers|newspaper) (?:association|council|network))[.!]?"
            r"|charter of editorial independence|codice etico e best practices?"
            r"|our standards\s?: the .{2,40} trust principles\b.{0,30}"
            r"|why you can trust (?-i:[A-Z])[\w’'&]*(?: (?-i:[A-Z])[\w’'&]*){0,2}"
            r"|a gannett company"
            r"|part of the [\w’'&, -]{2,60} (?:&|and) [\w’' ]{2,30} (?:media )?group"
        ),
        why="Which rules a paper keeps, and whose it is.",
    ),
    Rule(
        id="footer.address",
        label="footer",
        triggers="box ontario quebec alberta manitoba columbia free scotia saskatchewan toll",
        pattern=(
            r"p\.? ?o\.? box \d[\d ]{1,8}(?:,? (?:station|stn) [a-z])?(?:,? [\w., -]{2,60})?"
            r"|\d{1,5} [\w.’' -]{3,50}(?:street|st\.|avenue|ave\.|road|rd\.|drive|boulevard|blvd\.)(?: (?:east|west|north|south|[news]\.?))?"
            r"(?:, [\w .]{2,30}){1,3},? [a-z]\d[a-z] ?\d[a-z]\d"
            r"|toll[- ]free(?: \([\w ]{2,30}\))?\s?:? ?[\d() -]{10,20}"
        ),
        why="Where a paper's office is.",
    ),
    Rule(
        id="editor_note.old_story",
        label="editor_note",
        triggers="ago old",
        pattern=(
            r"this (?:article|story|post|content|page)? ?(?:was|is) (?:first )?(?:published|(?:more than |over )?\d+ (?:years?|months?) old)\s?"
            r"(?:more than |over |about )?(?:(?:\d+|a|an|one|two|three|four|five) (?:years?|months?) (?:ago|old))?[.!]?"
            r"(?: (?:some |the )?information\b.{0,80})?"
        ),
        why="How old a story is.",
    ),
    Rule(
        id="comments.user",
        label="comments",
        triggers="user",
        pattern=r"[\w .:’'-]{2,60}\buser id\s?: ?\d{3,12}",
        why="Who commented, by number.",
    ),
    Rule(
        id="subscription.choices",
        label="subscription",
        triggers="(",
        pattern=r"(?:\( ?\*?\) ?[^()*!?:]{1,30}){2,8}",
        opens_with_letter=False,
        why="What a form for gifts lets choose, as a text browser prints it.",
    ),
)
