"""Rules whose text varies, of what reading costs in other languages than English: prices, and what is left to read for nothing."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_MONTH = (
    r"(?:monat|mois|mes|mese|mês|maand|månad|mån|måned|mnd|md|kk|miesiąc|měsíc|месяц|місяць|ay|lună|hó|μήνα|bulan"
    r"|tháng|jahr|an|año|anno|ano|jaar|år|rok|год)\.?"
)
_PRICE = (
    r"(?:(?:€|r\$|\$|£|chf)\s?\d{1,4}(?:[.,]\d{1,2})?|\d{1,4}(?:[.,](?:\d{1,2}|-))?\s?(?:€|euros?|kr\.?|kronor|kroner"
    r"|krone?|zł|kč|₽|руб(?:\.|л\w+)|грн|lei|ft|tl|chf|fr\.))"
)

#: The call to subscribe or to read on.
_CALL = (
    r"abonnez-vous|je m['’]abonne|suscríbete|abbonati|assine|lees verder|läs vidare|les videre|læs videre"
    r"|lire la suite|prøv|prova"
)
#: What leads from a price to its month: that it is the first, or each.
_IN_THE_FIRST = (
    r"(?:im|den|in) ersten|le premier|el primer|il primo|no primeiro|för första|for første|første|första|den første"
    r"|for den første|(?:voor de )?eerste|za pierwszy|za první|за первый|ensimmäinen"
)
_EACH = r"pro|par|al|por|per|im|a|na|za|w"
#: What leads to a price: that it is this now, or from this on; and what it will be.
_FROM = (
    r"jetzt|nur|nu|kun|für|à partir de|dès|desde|a partir de|a partire da|a soli|solo|por (?:solo|apenas)"
    r"|vanaf|endast|już od|od|už od|от|alkaen|vain|ab|abonnez-vous (?:à partir de|pour)"
    r"|je m['’]abonne (?:à partir de|pour)|assine por|suscríbete (?:por|desde)|abbonati (?:a|da)"
    r"|lees verder voor|läs vidare för|les videre for|læs videre for|prøv for|prova för|lire la suite pour"
)
_LATER = (
    r"danach|anschließend|puis|poi|dopo|después|luego|depois|daarna|därefter|derefter|deretter|sedan|potem"
    r"|poté|далее|sen jälkeen"
)
_FIRST_MONTH = (
    r"im ersten monat kostenlos|primer mes|primo mese|primeiro mês|eerste maand|premier mois|första månaden"
    r"|første måned|pierwszy miesiąc|první měsíc|первый месяц|ensimmäinen kuukausi"
)
_MONTHLY = r"miesięcznie|měsíčně|mensuels?|mensili|mensuales"
_WEEKS_OR_MONTHS = r"wochen|monate|mois|semaines|meses|mesi|weken|maanden|månader|måneder|uker|kk|viikkoa"
_FOR = r"für|pour|por|per|a|voor|för|for|yhteensä"

PRICE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="subscription.price",
        label="subscription",
        triggers=(
            "€ euro euros kr kronor kroner krone zł kč ₽ рублей рубль руб lei ft tl chf $ danach puis poi después "
            "depois daarna därefter derefter deretter sedan potem poté далее monat mois mes mese mês"
        ),
        pattern="|".join(
            (
                rf"(?:{_CALL})\b.{{0,16}}{_PRICE}\.?",
                rf"{_PRICE}\s?(?:/\s?{_MONTH}|(?:{_IN_THE_FIRST}) (?:{_MONTH}|månaden|kuukausi)(?:, .{{2,60}})?)",
                rf"(?:{_FROM}) {_PRICE}\s?(?:/\s?{_MONTH}|(?:{_EACH}) {_MONTH}(?: kündbar)?|(?:{_IN_THE_FIRST}) {_MONTH}(?:, .{{2,60}})?|{_MONTHLY})\.?",
                rf"(?:{_LATER})\b.{{0,8}}{_PRICE}.{{0,6}}\b{_MONTH}(?: .{{2,30}})?",
                rf"(?:jetzt |nur )?(?:{_FIRST_MONTH})\b.{{0,12}}{_PRICE}.{{0,40}}",
                rf"\d{{1,2}} (?:{_WEEKS_OR_MONTHS}) (?:{_FOR}) (?:nur )?{_PRICE}\.?",
            )
        ),
        why="What a subscription costs.",
    ),
    Rule(
        id="subscription.left_elsewhere",
        label="subscription",
        triggers=(
            "reste noch te ti restano restam rimane quedan você leu assinantes nog gratis pozostało zbývá осталось "
            "ostało hai has"
        ),
        pattern=(
            r"il vous reste\b.{0,8}\d.{0,60}\b(?:article|lire|découvrir|texte)s?\b.{0,60}"
            r"|(?:sie haben |du hast |diesen monat )noch \d+ (?:freie |kostenlose )?artikel\b.{0,60}"
            r"|te (?:quedan|queda) \d+ (?:artículos?|noticias?|notas?)\b.{0,50}"
            r"|has leído \d+ (?:de \d+ )?(?:artículos|noticias)\b.{0,50}"
            r"|ti (?:restano|rimane|rimangono)\b.{0,20}\d+\s?%?.{0,10}\b(?:articol\w+|leggere)\b.{0,40}"
            r"|hai letto \d+ (?:di \d+ )?articoli\b.{0,30}"
            r"|(?:você ainda tem|restam(?:-lhe)?|você leu|leu) \d+ (?:de \d+ )?(?:artigos|matérias|textos"
            r"|notícias)\b.{0,50}|assinantes podem liberar\b.{2,80}"
            r"|(?:je hebt )?nog \d+ gratis artikel(?:en)?\b.{0,30}"
            r"|(?:do przeczytania )?pozostało(?: jeszcze)? \d+\s?(?:%|proc\.?) .{2,40}"
            r"|(?:do konce článku )?(?:vám )?zbývá(?: vám)? (?:ještě )?\d+\s?%.{0,30}"
            r"|осталось (?:прочитать )?\d+\s?%?.{0,30}\b(?:стат\w+|текста|материал\w*)\b.{0,20}"
        ),
        why="How much of the story, or how many stories, are left to read.",
    ),
)
