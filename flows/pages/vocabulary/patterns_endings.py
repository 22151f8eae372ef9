"""Rules whose text varies, of what stands below a story's last sentence: calls, appeals, where and when it was first."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

ENDING_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="navigation.for_more",
        label="navigation",
        triggers="visit click download rendez cliquez consultez visita visite haz acesse clique visitate cliccate",
        pattern=(
            r"(?:for|to (?:get|read|see)) (?:(?:all|the|more|latest|breaking|top|local"
            r"|daily) ){1,4}[^.!?:]{0,50}\b(?:news|headlines|updates|stories|coverage)\b[^.!?]{0,60}\b(?:visit"
            r"|click"
            r"|download)\b.{0,100}"
            r"|pour (?:plus d['’]|toute l['’]|suivre toute l['’])(?:infos?|informations?"
            r"|actualités?)\b[^.!?]{0,60}\b(?:rendez-vous|cliquez|visitez|consultez)\b.{0,100}"
            r"|para (?:conocer |ver |leer )?(?:más|mais) (?:noticias|notícias)\b[^.!?]{0,60}\b(?:visita|visite"
            r"|haz clic|acesse|clique)\b.{0,100}"
            r"|per (?:leggere |altre |tutte le )+(?:notizie|news)\b[^.!?]{0,60}\b(?:visita(?:te)?"
            r"|clicca(?:te)?)\b.{0,100}"
        ),
        why="Where there is more news.",
    ),
    Rule(
        id="newsletter.stay",
        label="newsletter",
        triggers=(
            "stay keep miss bleiben bleib restez ratez manquez mantente manténgase fique mantenha resta restate blijf "
            "bądź"
        ),
        pattern=(
            r"(?:stay|keep) (?:up[- ]to[- ]date|updated|informed|on top of)\b[^.!?]{0,40}\b(?:news|headlines"
            r"|stories"
            r"|coverage)\b.{0,200}"
            r"|(?:don['’]t|never) miss (?:out on |another )?[^.!?,]{0,30}\b(?:stor(?:y|ies)|news|headlines?"
            r"|beat)\b(?:\W{0,2}| (?:from|and|with|in|about|by|or)\b[^,]{0,100})"
            r"|(?:bleiben sie|bleib) (?:immer |stets )?(?:auf dem laufenden|informiert|up to date)\b.{0,120}"
            r"|restez informée?s?\b.{0,120}"
            r"|ne (?:ratez|manquez) (?:rien|aucune?)\b[^.!?]{0,60}\b(?:actu\w*|infos?|newsletter)\b.{0,80}"
            r"|(?:mantente|manténgase) (?:informad[oa]|al día)\b.{0,120}"
            r"|(?:fique por dentro|mantenha-se informad[oa])\b.{0,120}"
            r"|resta(?:te)? (?:sempre )?(?:aggiornat[oi]|informat[oi])\b.{0,120}"
            r"|blijf (?:altijd )?op de hoogte\b.{0,120}|bądź (?:zawsze )?na bieżąco\b.{0,120}"
        ),
        why="A call to take what a paper sends.",
    ),
    Rule(
        id="subscription.support_elsewhere",
        label="subscription",
        triggers="soutenir aider ayúdanos apóyanos sostieni sostienici unterstützen unterstütze apoie",
        pattern=(
            r"pour nous (?:soutenir|aider)\b[^.!?]{0,60}\b(?:achetez|abonnez-vous|faites un don|adhérez)\b.{0,100}"
            r"|(?:ayúdanos|apóyanos)\b[^.!?]{0,80}\b(?:suscr\w+|dona\w*|donativo|hazte soci[oa])\b.{0,80}"
            r"|sostieni(?:ci)?\b[^.!?]{0,80}\b(?:abbonati|dona|donazione|abbonamento)\b.{0,80}"
            r"|unterstützen? (?:sie )?(?:uns|unsere (?:arbeit|redaktion)"
            r"|unseren journalismus)\b[^.!?]{0,80}\b(?:abo\w*|spende\w*|mitglied\w*)\b.{0,80}"
            r"|apoie\b[^.!?]{0,60}\b(?:assin\w+|doe|doação|apoiador\w*)\b.{0,80}"
        ),
        why="An appeal for money.",
    ),
    Rule(
        id="share.like_and_subscribe",
        label="share",
        triggers="like gusta pouce",
        pattern=(
            r"\W{0,4}¡?(?:deixe (?:o )?(?:seu |um )?like|dale (?:un )?(?:like|me gusta)|lascia un like"
            r"|mettez un (?:like|pouce)(?: bleu)?|hit (?:the )?like|like)\b[^.!?]{0,40}\b(?:inscreva-se|se inscreva"
            r"|suscríbete|iscriviti|abonnez-vous|subscribe)\b.{0,100}"
        ),
        why="A call to follow a channel of films.",
    ),
    Rule(
        id="share.networks_glued",
        label="share",
        triggers="feather",
        pattern=(
            r"(?:facebook|twitter|google_plus|pinterest|linkedin|reddit|whatsapp|tumblr|telegram|instagram|youtube"
            r"|e?mail|print|rss|vk|[ ,|])+by feather"
        ),
        why="The buttons of a plugin of weblogs, with its name.",
    ),
    Rule(
        id="published.first",
        label="published",
        triggers="report story",
        pattern=(
            r"this (?:report|story) (?:by|from) (?-i:[A-Z]|the )[^.!?]{2,50} was first published(?: on)? "
            r"[^!?]{6,30}"
        ),
        why="When an agency sent its story.",
    ),
    Rule(
        id="byline.staff_fr",
        label="byline",
        triggers="rédigé",
        pattern=r"article rédigé par [^.!?]{2,60}",
        why="Which desk wrote a French story.",
    ),
    Rule(
        id="editor_note.more_later",
        label="editor_note",
        triggers="later soon follow come shortly breve pronto venir suivre kürze folgen bringing",
        pattern=(
            r"(?:more )?(?:details|updates?) (?:later|soon|to (?:follow|come)|shortly)\W*"
            r"|more (?:to (?:follow|come)|soon|later)\W*"
            r"|más (?:información|detalles) (?:en breve|pronto)\W*"
            r"|mais (?:informações|detalhes) em (?:breve|instantes)\W*"
            r"|plus d['’](?:infos?|informations?) à (?:venir|suivre)\W*"
            r"|maggiori (?:dettagli|informazioni) a breve\W*|mehr in kürze\W*"
            r"|weitere (?:informationen|details) folgen(?: in kürze)?\W*"
            r"|we(?:['’]ll| will) be bringing you (?:the |more )?(?:very )?latest\b.{0,120}"
        ),
        why="That the story goes on later.",
    ),
    Rule(
        id="advertisement.labelled",
        label="advertisement",
        triggers="sponsored promoted gesponsert sponsorisé patrocinado sponsorizzato",
        pattern=r"(?:sponsored|promoted|gesponsert|sponsorisé|patrocinado|sponsorizzato)\s?:\s.{5,200}",
        why="An advertisement behind its label.",
    ),
    Rule(
        id="navigation.companies",
        label="navigation",
        triggers="companies",
        pattern=r"companies (?:mentioned )?in this (?:story|article|report)\s?:.{0,120}",
        why="The signs of companies on the exchange, below a story about them.",
    ),
    Rule(
        id="navigation.pager",
        label="navigation",
        triggers="story page article beitrag artikel article artículo",
        pattern=(
            r"(?:[<«‹←]+ ?)?(?:previous|prev|last) (?:story|page|article)\b.{0,30}\bnext (?:story|page"
            r"|article)(?: ?[>»›→]+)?"
            r"|(?:[<«‹←]+ ?)?vorheriger (?:artikel|beitrag)\b.{0,30}\bnächster (?:artikel|beitrag)(?: ?[>»›→]+)?"
            r"|(?:[<«‹←]+ ?)?article précédent\b.{0,30}\barticle suivant(?: ?[>»›→]+)?"
            r"|(?:[<«‹←]+ ?)?artículo anterior\b.{0,30}\bartículo siguiente(?: ?[>»›→]+)?"
        ),
        why="The ways to the stories before and after this one, in a row.",
    ),
    Rule(
        id="copyright.print_view",
        label="copyright",
        triggers="article story page source url artikel artículo",
        pattern=(
            r"(?:this|the) (?:article|story|page) (?:comes|was printed|is printed|printed|has been printed) "
            r"from:?\s.{3,160}"
            r"|(?:source url|(?:the )?url (?:of|for) this (?:article|story|page)(?: is)?|(?:article|story) url"
            r"|original url)\s?:\s?\S.{3,160}"
            r"|(?:artikel-url|url des artikels|adresse de cet article|url de (?:cet article|este artículo|esta "
            r"noticia))\s?:\s?\S.{3,160}"
        ),
        why="Where a page for the printer comes from.",
    ),
    Rule(
        id="residue.shortcode",
        label="html_residue",
        triggers="[ {",
        pattern=r"\[(\w{2,20})(?: [^\]]{0,200})?\][^\[\]]{0,300}\[/\1\]|\{[$%#][\w.]{1,60}%?\}",
        why="What a system should have put a film or a picture in place of.",
    ),
)
