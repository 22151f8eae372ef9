"""Rules whose text varies, of the ways through a site: its editions and sections, other stories, back to its front page."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.shapes import TITLE

#: Languages, as a site calls its own editions.
_EDITIONS = """
english deutsch german français french español spanish italiano italian português portuguese nederlands dutch polski
polish русский russian українська ukrainian türkçe turkish العربية arabic 中文 chinese 日本語 japanese 한국어 korean svenska
swedish norsk norwegian dansk danish suomi finnish čeština czech magyar hungarian română romanian ελληνικά greek
български bulgarian hrvatski croatian srpski serbian latviešu latvian lietuvių lithuanian eesti estonian català catalan
հայերեն armenian ქართული georgian עברית hebrew فارسی persian हिन्दी hindi indonesia indonesian ไทย thai vietnamese
"""
_EDITION = rf"(?:{'|'.join(_EDITIONS.split())})(?:\s?\([^()]{{2,30}}\))?"

WAY_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="navigation.editions",
        label="navigation",
        triggers=_EDITIONS,
        pattern=rf"{_EDITION}(?:[\s|/,•·-]{{0,3}}{_EDITION})+",
        why="The languages that a site can be read in.",
    ),
    Rule(
        id="navigation.more_about",
        label="navigation",
        triggers="more mehr plus más mais",
        pattern=(
            r"(?:read |find |learn )?more (?:about|on) this (?:article|story|topic|news)\s?[:：]\s?(?:read more"
            r"|click here|see more|here|link)\.?"
            r"|mehr zu diesem (?:artikel|thema)\s?:\s?(?:weiterlesen|mehr lesen|hier)\.?"
            r"|plus sur cet article\s?:\s?(?:lire la suite|lire plus|ici)\.?"
            r"|(?:más|mas|mais) sobre (?:este|esta) (?:artículo|artigo|noticia|notícia)\s?:\s?(?:leer más|ler mais"
            r"|leia mais|aquí|aqui)\.?"
        ),
        why="Words for more where no headline follows.",
    ),
    Rule(
        id="navigation.carousel",
        label="navigation",
        triggers="carousel slider slideshow karussell carrusel carrousel",
        pattern=(
            r"(?:press enter to )?skip (?:past |to )?(?:the )?(?:start|end|beginning) of (?:the )?(?:image |story "
            r"|news )?(?:carousel|slideshow|slider)"
            r"|(?:start|end|beginning) of (?:image |story |news )?(?:carousel|slideshow|slider)"
            r"|skip (?:the )?(?:carousel|slideshow|slider)(?: .{1,40})?"
        ),
        why="What a row of pictures says to those who can't see it.",
    ),
    Rule(
        id="read_more.on_site",
        label="read_more",
        triggers="on more ap afp reuters",
        pattern=(
            r"(?:on|more (?:on|at)) (?:www\.)?[\w-]{3,40}\.(?:com|org|net|co\.uk|com\.au|ca|ie|in|de"
            r"|fr)\s?:\s(?-i:[^\Wa-z]).{7,160}"
            r"|more (?:ap|afp|reuters)\b[^.:]{0,60}:\s*https?://.{3,160}"
        ),
        why="Another story on a named site.",
    ),
    Rule(
        id="related.to_this",
        label="related_label",
        triggers="related story article",
        pattern=(
            r"(?:more )?(?:related|similar) (?:to|stories on|articles on) (?:this|the) (?:story|article|topic|post)"
            r"|(?:watch now:? )?related videos?"
        ),
        why="The label of a list of other stories.",
    ),
    Rule(
        id="navigation.category",
        label="navigation",
        triggers=(
            "category categories kategorie kategorien catégorie catégories categoría categorías categoria categorie "
            "kategoria kategória категория категории категорія kategori kategorier luokka المجموعة التصنيف تصنيف القسم "
            "دسته danh rubrik rubrique rubryka рубрика"
        ),
        pattern=(
            r"(?:category|categories|filed (?:in|under)|kategori\w{0,3}|catégories?|categorías?|categori[ae]s?"
            r"|kategória|катего\w{3,4}|luokka|(?:المجموعة|التصنيف|تصنيف|القسم)|دسته ?بندی|danh mục|chuyên mục"
            r"|rubri(?:k|que)|rubryka|рубрика)\s?[:：]\s?[^.!?:]{2,40}"
        ),
        why="The category that a publishing system prints with its word.",
    ),
    Rule(
        id="related.vi_list",
        label="related_label",
        triggers="đọc tin xem",
        pattern=(
            r"(?:đọc nhiều|xem nhiều|tin mới|tin nóng|tin cùng chuyên mục|đọc thêm"
            r"|xem thêm)(?: (?:về )?(?-i:[A-ZĐÁÀÂĂÊÔƠƯÝÍÓÚ])[^.!?:]{0,24})?"
        ),
        why="The label of a list of other stories on a Vietnamese page, with its section.",
    ),
    Rule(
        id="navigation.vi_back",
        label="navigation",
        triggers="trở quay",
        pattern=r"(?:trở lại|quay lại|trở về) (?-i:[A-ZĐÁÀÂĂÊÔƠƯÝÍÓÚ])[^.!?:]{1,24}",
        why="The way back to a section of a Vietnamese page.",
    ),
    Rule(
        id="navigation.login",
        label="navigation",
        triggers=(
            "password passwort kennwort contraseña senha passe şifre şifremi parola parolanızı hasło hasła пароль "
            "wachtwoord username benutzername usuario usuário utilisateur utente kullanıcı account konto cuenta conta "
            "compte hesabınıza"
        ),
        pattern=(
            r"(?:have you )?(?:forgot(?:ten)?|lost|recover|reset|change|create|enter|show|confirm) (?:your |a |the "
            r"|my )?(?:new )?(?:password|username)\b.{0,20}|password (?:recovery|reset|forgotten)"
            r"|(?:your|a) (?:username|password)(?: or your email| will be e-?mailed to you\.?)?"
            r"|(?:welcome!? )?(?:log|sign) ?in(?:to)? (?:to )?your account!?"
            r"|(?:passwort|kennwort) (?:vergessen|zurücksetzen|wiederherstellen|ändern|anzeigen)\b.{0,12}"
            r"|(?:ihr|dein) (?:passwort|benutzername)"
            r"|¿?(?:has )?(?:olvidaste|olvidado|recupera|restablecer?|olvidó) (?:tu|su|la) (?:contraseña"
            r"|usuario)\??.{0,18}|tu (?:contraseña|nombre de usuario)"
            r"|recuperación de (?:la )?contraseña"
            r"|se te ha enviado una contraseña por correo electrónico\.?|ingresa (?:en|a) tu cuenta"
            r"|(?:esqueceu|esqueci|recuper(?:e|ar)) (?:sua |a |minha )?senha\??.{0,14}"
            r"|(?:sua senha|seu usuário)|recuperação de senha|entre na sua conta"
            r"|(?:mot de passe (?:oublié|perdu)|récupére[rz] (?:votre|mon) mot de passe|votre (?:mot de passe"
            r"|nom d['’]utilisateur))\s?\??"
            r"|(?:password dimenticata|recupera (?:la tua )?password|recupero (?:della )?password"
            r"|hai dimenticato la (?:tua )?password)\s?\??.{0,16}"
            r"|(?:nie pamiętasz|odzyskaj|zapomniałe[śm]|przypomnij|zmień) has(?:ło|ła)\b.{0,10}"
            r"|(?:забыли|восстановить|сменить) пароль\s?\??|восстановление пароля"
            r"|(?:şifremi|parolanızı|şifrenizi|parolamı) (?:mı )?unuttu(?:m|nuz mu)\s?\??"
            r"|hesabınıza giriş yapın|wachtwoord vergeten\s?\??"
        ),
        why="The form of a site's login, as the themes of weblogs print it on every page.",
    ),
    Rule(
        id="related.on_site",
        label="related_label",
        triggers="mehr auch ebenfalls more also más plus altro meer",
        pattern=(
            r"(?:mehr (?:zum thema|dazu|artikel|news|nachrichten|themen)|auch|ebenfalls|more|also|más|plus|altro"
            r"|meer) (?:auf|on|at|en|sur|su|op) (?:www\.)?[\w-]{2,40}\.(?:com|org|net|de|at|ch|fr|it|es|nl|be|pl|uk|eu"
            r"|info|news)\s?:?"
        ),
        why="The label of other stories of a named site.",
    ),
    Rule(
        id="navigation.back_home",
        label="navigation",
        triggers="startseite übersicht accueil homepage inicio pagina portada print back głównej",
        pattern=(
            r"(?:←\s?|<\s?|«\s?)?(?:zurück zur? (?:startseite|übersicht|homepage)|retour à (?:l['’]accueil"
            r"|la page d['’]accueil)|(?:go|back|return) to (?:the )?(?:homepage|home page|front page)"
            r"|volver (?:al inicio|a la portada)|torna alla (?:home|homepage|pagina principale)"
            r"|print (?:this )?(?:page|article|story)|back to (?:the )?(?:[\w&-]+ ){0,2}(?:news|headlines|stories|articles"
            r"|index|archives?|blog|listings?)"
            r"|więcej (?:takich |podobnych )?(?:informacji|wiadomości|historii) znajdziesz na stronie głównej [^.!?]{2,40})"
        ),
        why="The way back to the first page.",
    ),
    Rule(
        id="related.from",
        label="related_label",
        triggers="related next",
        pattern=(
            rf"related (?:coverage|stories|articles|posts|reading|news|links|topics) (?:from|on|about|in) (?:(?:the "
            rf"|our |this )?{TITLE}:?|[^.!?]{{2,60}}:)|next up in {TITLE}|(?:read|see|more) next\s?:?"
        ),
        why="The label of other stories.",
    ),
)
