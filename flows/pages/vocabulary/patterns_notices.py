"""Rules whose text varies, of what local papers and weblogs in news style print around a story, in English and the Romance languages."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.agencies import WIRES, to_pattern, to_triggers
from flows.pages.vocabulary.shapes import NETWORK

_MESSENGER = r"(?:whatsapp|telegram|viber|messenger)"

NOTICE_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="comments.login",
        label="comments",
        triggers=(
            "logged signed debes debe tienes precisa deve tem devez devi necessario has cal connectez identifiez inicia "
            "inicie accedi faça kommentieren"
        ),
        pattern=(
            r"(?:sorry,? )?you (?:must|need to|have to) be (?:logged|signed) in(?: (?:with"
            r"|as) [^.!?]{2,30})? to (?:add|leave|make|post|read|view|write|submit)\b.{0,20}\bcomments?\b.{0,60}"
            r"|(?:lo siento,? )?(?:debes?|tienes que) (?:estar (?:conectad[oa]|registrad[oa]|identificad[oa])"
            r"|iniciar sesión|acceder|registrarte|identificarte)\b[^.!?]{0,40}\bcoment\w+\b.{0,60}"
            r"|(?:você )?(?:precisa|deve|tem (?:de|que)) (?:estar (?:logad[oa]|conectad[oa])|fazer (?:o )?login"
            r"|iniciar (?:a )?sessão|se cadastrar)\b[^.!?]{0,40}\bcoment\w+\b.{0,60}"
            r"|vous devez (?:être connecté(?:\(?e\)?)?|vous connecter|être inscrit)\b[^.!?]{0,40}\bcomment\w+\b.{0,60}"
            r"|(?:devi|è necessario) (?:essere (?:connesso|registrato|loggato)|effettuare (?:l['’]accesso|il login)"
            r"|accedere|registrarti)\b[^.!?]{0,40}\bcomment\w+\b.{0,60}"
            r"|(?:has d['’]|cal )(?:iniciar (?:la )?sessió|estar (?:connectat"
            r"|registrat))\b[^.!?]{0,40}\bcoment\w+\b.{0,60}"
            r"|(?:connectez-vous|identifiez-vous)\b[^.!?]{0,50}\bpour (?:participer|commenter|réagir|laisser)\b.{0,60}"
            r"|inici[ae] sesión para (?:comentar|participar|dejar)\b.{0,60}"
            r"|accedi per (?:commentare|partecipare|lasciare)\b.{0,60}"
            r"|faça (?:o )?login para (?:comentar|participar|deixar)\b.{0,60}"
            r"|(?:logge dich|melde dich|loggen sie sich|melden sie sich) (?:ein|an)(?:,)? um zu kommentieren\b.{0,40}"
        ),
        why="That only those may comment who are known to the page.",
    ),
    Rule(
        id="comments.posted",
        label="comments",
        triggers="posted comments",
        pattern=r"comments? \(\d{1,5} posted\)\s?:?|read comments comments \(\d{1,5}\)",
        why="How many comments there are, as an old system of weblogs says it.",
    ),
    Rule(
        id="comments.whose",
        label="comments",
        triggers="responsabilidade responsabilidad responsabilité responsabilità responsabilitat",
        pattern=(
            r"(?:(?:aviso|atenção|nota|avis)\s?[:：]\s?)?(?:o conteúdo d(?:e cada|os) comentários?|os comentários"
            r"|los comentarios|(?:el contenido de )?cada comentario|les commentaires|i commenti"
            r"|els comentaris)\b[^.!?]{0,60}\b(?:exclusiva responsabilidade|responsabilidade exclusiva"
            r"|inteira responsabilidade|exclusiva responsabilidad|responsabilidad exclusiva|seule responsabilité"
            r"|esclusiva responsabilità|exclusiva responsabilitat)\b.{0,100}"
        ),
        why="Who answers for what readers write.",
    ),
    Rule(
        id="subscription.billed",
        label="subscription",
        triggers="billed charged days",
        pattern=(
            r"(?:get|enjoy|try) \d{1,3} (?:days?|weeks?|months?) (?:for )?free\b[^.!?]{0,120}(?:[.!]?"
            r"|[.!] .{0,160}\b(?:cancel|billed|charged)\b.{0,120})"
            r"|(?:then|thereafter|after that),? you will be (?:billed|charged)\b.{0,160}"
        ),
        why="A time of reading that costs nothing, and what it costs then.",
    ),
    Rule(
        id="editor_note.kept",
        label="editor_note",
        triggers="archived",
        pattern=(
            r"this (?:article|story|page) has been archived\b[^.!?]{0,60}\.?(?: the original (?:version|article"
            r"|story)\b.{0,60}\b(?:found|available|read)\b.{0,20})?"
        ),
        why="That a page keeps a story of another.",
    ),
    Rule(
        id="disclaimer.feed",
        label="disclaimer",
        triggers="headline syndicated",
        pattern=(
            r"\(?(?:only|except for|barring|apart from) the headlines?\b[^.!?]{0,100}\b(?:reworked|edited|changed"
            r"|created|published)\b.{0,40}\b.{0,160}\b(?:syndicated|auto-generated|agency) (?:\w+ )?(?:feed|source"
            r"|inputs?)\b.{0,20}"
        ),
        why="That a story comes as an agency sent it.",
    ),
    Rule(
        id="share.channel_joined",
        label="share",
        triggers="whatsapp telegram viber messenger",
        pattern=(
            rf"(?:[^.!?]{{2,80}}[.!?:]\s)?¡?(?:clique (?:aqui )?(?:para |e )|haz clic (?:aquí )?(?:para |y )|únete"
            rf"|unite|sumate|súmate|entra|entre|ingresa|ingrese|participe|faça parte|rejoignez|unisciti|entra|uneix-te"
            rf"|suscríbete|inscreva-se)\b[^.!?]{{0,70}}\b(?:canal|grupos?|comunidade?|chaîne|groupe|canale|gruppo|grup"
            rf"|comunitat)\b[^.!?]{{0,40}}\b{_MESSENGER}\b[^.!?]{{0,30}}[.!]*"
            rf"|(?:clique aqui e )?(?:receba|reciba|recibe|recibí|recevez|ricevi|rep)\b[^.!?]{{0,80}}\b(?:no|pelo|por"
            rf"|en|vía|via|sur|su|a través de|al?)(?: (?:seu|tu|su|teu|votre|tuo"
            rf"|teu))? {_MESSENGER}\b[^.!?]{{0,30}}[.!]*"
        ),
        why="A call to join a paper's channel.",
    ),
    Rule(
        id="share.follow_us",
        label="share",
        triggers="seguinos síguenos seguínos siga siganos síganos suivez seguici segueix acompanhe",
        pattern=(
            rf"(?:[^.!?]{{2,60}}[.!?:]\s)?¡?(?:seguinos|síguenos|seguínos|siga-nos|siganos|síganos|suivez-nous|seguici"
            rf"|segueix-nos|acompanhe-nos)(?: también| também| aussi| anche| també| ahora| agora)? (?:en|no|na|nas|sur|su|a"
            rf"|pelo)(?: (?:las |los |nuestr\w+ |noss\w+ |nos |i nostri |le )?(?:redes(?: sociales| sociais)?"
            rf"|réseaux(?: sociaux)?|canali|social|xarxes(?: socials)?|{NETWORK}))\b[^.!?]{{0,60}}[.!]*"
        ),
        why="A call to follow the page, with its name before it or without.",
    ),
    Rule(
        id="copyright.protected",
        label="copyright",
        triggers="protegido protégé protetto protegit protected",
        pattern=(
            r"(?:(?:error|alert)\s?:\s?)?(?:contenido|conteúdo|contenu|contenuto|contingut|content)(?: is| está| es"
            r"| est| è)? (?:protegido|protégé|protetto|protegit|protected)(?:\s?!{1,3}|\.)?(?: (?:por|par|da|dai|per"
            r"|by) (?:los |os |le |les |el |drets |the )?(?:derechos|direitos|droits?|diritti|d['’]autor"
            r"|copyright)\b.{0,240})?"
        ),
        why="That a page may not be copied.",
    ),
    Rule(
        id="agency_credit.dashes",
        label="agency_credit",
        triggers=to_triggers(WIRES),
        pattern=rf"[-–—]{{1,3}}\s?{to_pattern(WIRES, as_printed=True)}(?:[/, ]+(?-i:[A-Z]\w{{1,9}})){{0,2}}\.?",
        opens_with_letter=False,
        why="An agency's sign behind dashes, below its story.",
    ),
    Rule(
        id="counter.bulleted",
        label="counter",
        triggers=(
            "views view shares reads visitas vistas vues letture lectures visualizações visualizaciones visualizzazioni"
        ),
        pattern=(
            r"[-–—]\s\d[\d.,]{0,9}\s?[km]?\s(?:views?|shares?|reads?|visitas|vistas|vues|letture|lectures"
            r"|visualiza(?:ções|ciones)|visualizzazioni)"
        ),
        opens_with_letter=False,
        why="A count behind the bullet of a list of facts.",
    ),
    Rule(
        id="caption.where",
        label="caption",
        triggers="pictured above bild dessus contre arriba imagen imagem acima foto bilden bildet billedet zdjęciu",
        pattern=(
            r"(?:pictured(?: (?:above|below|here|left|right))?|above|im bild(?: oben| unten)?|ci-dessus|ci-contre"
            r"|arriba|en la imagen|na imagem|acima|nella foto|op de foto|på bilden|på bildet|på billedet"
            r"|na zdjęciu)\s?:\s?(?-i:[A-ZÀ-ÖØ-ÞŁŚŻ]).{8,240}"
        ),
        why="A caption that says which picture it is of.",
    ),
    Rule(
        id="related.more_headlines",
        label="related_label",
        triggers="headlines titulares manchetes titoli titulars",
        pattern=(
            r"(?:more|other|latest|top) (?:(?-i:[A-Z])[\w.’'-]{1,20} ){0,3}headlines\s?:"
            r"|(?:más|otros) titulares\s?:|(?:mais|outras) manchetes\s?:|altri titoli\s?:"
            r"|(?:més|altres) titulars\s?:"
        ),
        why="The label of other stories, between the paragraphs of one.",
    ),
    Rule(
        id="related.posts_of",
        label="related_label",
        triggers="postagens postagem publicaciones publications articoli últimes",
        pattern=(
            r"(?:últimas|mais) (?:postagens|publicações) (?:do|da|de) (?-i:[A-ZÀ-Ý])[^.!?]{1,40}"
            r"|últimas publicaciones (?:de|del) (?-i:[A-ZÀ-Ý])[^.!?]{1,40}"
            r"|dernières publications (?:de|du) (?-i:[A-ZÀ-Ý])[^.!?]{1,40}"
            r"|ultimi articoli (?:di|del|da) (?-i:[A-ZÀ-Ý])[^.!?]{1,40}"
            r"|últimes publicacions (?:de|del) (?-i:[A-ZÀ-Ý])[^.!?]{1,40}"
        ),
        why="The label of a weblog's latest stories.",
    ),
    Rule(
        id="navigation.sorted_by",
        label="navigation",
        triggers="by",
        pattern=(
            r"(?:(?:browse|shop|search|explore|solutions|resources) )?by (?:use cases?|(?:company|business|team|organi[sz]ation|class) (?:size|type)s?"
            r"|job (?:role|title)s?|business (?:need|function|unit)s?"
            r"|(?:content|resource|product|property|customer|event|course|project) (?:type|category)|user types?)"
        ),
        why="The head of a menu whose entries are sorted by something, and no name behind the word for by.",
    ),
    Rule(
        id="subscription.members",
        label="subscription",
        triggers="members member subscribers subscriber",
        pattern=(
            r"this (?:post|story|article|page|content) is (?:for|only for|available to|reserved for) (?:paid |paying |premium )?"
            r"(?:members|subscribers)(?: only)?\.?"
            r"|(?:become|upgrade to become|sign up as) an? (?:paid|paying|premium|full|supporting) (?:member|subscriber)"
            r"\b(?: (?:for|to|and|of|with)\b.{0,160})?"
        ),
        why="That those read on who pay, as a system of newsletters says it.",
    ),
    Rule(
        id="footer.tips_asked",
        label="footer",
        triggers="hear",
        pattern=(
            r"do you (?:know|have) (?:anything|something|any (?:information|details|tips)|more|information)\b[^?]{0,160}\?"
            r" (?:i|we)(?:['’]d| would) (?:love|like) to hear from you\b.{0,200}"
        ),
        why="A reporter's call for tips, and where to send them.",
    ),
    Rule(
        id="player.imported",
        label="player",
        triggers="imported javascript flash clicking",
        pattern=(
            r"(?:this|the) content is imported from .{2,30}\. you may be able to find\b.{0,160}"
            r"|.{2,30} top headlines are here\. check out what['’]s clicking on \S{3,40}"
            r"|to (?:view|watch|play|see) this (?:content|video|clip|audio),? (?:please )?(?:javascript|flash|you (?:need|must))\b.{0,160}"
        ),
        why="What stands where a film or a post of a network would be shown.",
    ),
    Rule(
        id="player.shared_elsewhere",
        label="player",
        triggers="( @",
        pattern=(
            r"(?:una publicación (?:compartida|publicada) (?:de|por)|(?:uma )?publicação (?:com)?partilhada por|uma publicação compartilhada por"
            r"|une publication partagée par|ein beitrag geteilt von|un post condiviso da"
            r"|een bericht gedeeld door|публикация от|post udostępniony przez|ett inlägg delat av|et opslag delt af|et innlegg delt av"
            r"|sebuah kiriman dibagikan oleh)"
            r" .{1,80}\(@[\w.]{1,40}\)(?:[ ,].{0,60})?"
        ),
        why="A post of a network with who shared it, in the language of the page.",
    ),
    Rule(
        id="share.this_story_romance",
        label="share",
        triggers="compartilhe partilhe partagez",
        pattern=(
            rf"(?:compartilhe|partilhe) (?:esta|essa|a) (?:notícia|matéria|reportagem|publicação|página)(?: (?:no|pelo|via|com) .{{0,10}}{NETWORK})?"
            rf"|partagez cet(?:te)? (?:article|actualité|page)(?: (?:sur|par|via) {NETWORK})?"
        ),
        why="A button to share the story on a network.",
    ),
    Rule(
        id="share.report_lv",
        label="share",
        triggers="tekstu rakstā",
        pattern=r"(?:iezīmē(?:jiet)?|atzīmē(?:jiet)?) tekstu un (?:no)?spied(?:iet)? .{3,140}|(?:pamanīji )?kļūd[au] rakstā\?",
        why="How to tell a Latvian newsroom of an error.",
    ),
    Rule(
        id="comments.below_es",
        label="comments",
        triggers="comentar",
        pattern=r"[(\[]?(?:puedes|puede|podéis) comentar (?:esta|este|la|el) (?:información|noticia|artículo|nota)\b[^.!?]{0,40}[)\]]?",
        why="Where readers may comment.",
    ),
    Rule(
        id="player.han_buttons",
        label="player",
        triggers="点击查看高清原图 点击查看大图 点击查看原图 点击图片查看大图 点击查看更多 您的浏览器暂时无法播放此视频 您的浏览器不支持此视频",
        pattern=(
            r"点击(?:图片)?(?:查看|浏览|观看)(?:高清|更多|大图|原图|下一页|视频){1,3}|(?:您|你)的浏览器(?:暂时|暂)?(?:无法播放|不支持)(?:此|该)?(?:视频|播放).{0,30}"
        ),
        why="Buttons of pictures and films on a Chinese page.",
    ),
    Rule(
        id="comments.han_end",
        label="comments",
        triggers="正文已结束 正文已結束",
        pattern=r"正文已(?:结束|結束).{0,30}",
        why="That a Chinese story is over, and how to comment.",
    ),
    Rule(
        id="published.han_fields",
        label="published",
        triggers="浏览 瀏覽 点击 責任編輯 责任编辑 编辑 来源 來源 ： : · 格林尼治标准时间 格林威治標準時間",
        is_unspaced=True,
        pattern=(
            r"(?:(?:发布|發布|发表|發表)?(?:日期|时间|時間)\s?[:：]\s?)?\d{4}(?:年\d{1,2}月\d{1,2}日|([-./])\d{1,2}\1\d{1,2})"
            r"(?:\s?\d{1,2}:\d\d(?::\d\d)?)?\s?"
            r"(?:[|｜]?\s?(?:(?:责任)?编辑|責任編輯|责编|浏览(?:次数|量)?|瀏覽|点击(?:数|量)?|阅读(?:数|量)?|字号|作者|来源|來源|稿源)\s?[:：]\s?[^。！？:：]{0,20}){1,4}"
            r"|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?\s·\s[\u3400-\u9fff]{2,14}"
        ),
        why="The day of a Chinese story, with who edited it, how many read it, or an empty field behind.",
    ),
    Rule(
        id="updated.han_zone",
        label="updated",
        triggers="格林尼治标准时间 格林威治標準時間 更新时间 更新時間",
        pattern=r"(?:最近)?更新(?:时间|時間)\s?[:：]?\s?\d{4}年\d{1,2}月\d{1,2}日[,，]?\s?(?:格林尼治标准时间|格林威治標準時間)?\s?\d{1,2}:\d\d",
        why="When a Chinese story was changed, by the time of Greenwich.",
    ),
    Rule(
        id="editor_note.refiled",
        label="editor_note",
        triggers="corrects corrected refiled refiles removes adds clarifies fixes updates updated deletes amends recasts rewrites",
        pattern=(
            r"[(\[](?:this|the) (?:(?:version of the|revised|corrected|\w+ \d{1,2}) ){0,2}(?:story|article|version|report"
            r"|item|post|column)(?: (?:published|posted|filed) [^()]{2,40}?)?,? (?:corrects|refiles|removes|adds|clarifies"
            r"|fixes|updates|deletes|amends|recasts|rewrites|(?:was|has been|is) (?:corrected|refiled"
            r"|updated))\b.{2,300}[)\]]\.?"
        ),
        opens_with_letter=False,
        why="What an agency changed when it sent a story again.",
    ),
    Rule(
        id="caption.announced",
        label="caption",
        triggers="image photo picture foto bild imagen imagem immagine",
        pattern=r"(?:top |main |lead )?(?:image|photo|picture|foto|bild|imagen|imagem|immagine): .{10,240}\([^()]{3,60}\)\.?",
        why="A caption behind its label, and who took the picture.",
    ),
    Rule(
        id="share.signed_off",
        label="share",
        triggers="follow",
        pattern=r"[-–—]{1,2}\s?(?:by [^@]{3,40} )?follow\b[^.!?]{0,60}@\w+[^.!?]{0,80}\.?",
        opens_with_letter=False,
        why="Whom to follow, behind dashes below a story.",
    ),
    Rule(
        id="author_bio.contact",
        label="author_bio",
        triggers="contact write",
        pattern=(
            r"write to [^@]{3,60} at \S+@\S+|(?:to )?contact the (?:reporters?|editors?|authors?|writers?|correspondents?)(?: responsible)?"
            r"(?: (?:on|for|of|about) th(?:is|e|ese) (?:story|stories|article|report|column|news release))?(?::| at\b) ?.{3,200}"
        ),
        why="How to reach who wrote or edited a story.",
    ),
    Rule(
        id="byline.staff",
        label="byline",
        triggers="staff",
        pattern=r"by (?:(?:our|an?|the) )?(?:(?-i:[A-Z])[\w&.]+ ){0,3}staff(?: (?:writer|reporter|correspondent)s?)?",
        why="That a paper's own people wrote the story.",
    ),
    Rule(
        id="newsletter.mailed",
        label="newsletter",
        triggers="email mail newsletter browser navigateur navegador courriel correo boletín nieuwsbrief",
        pattern=(
            r"you(?:['’]re| are| have)? (?:receiv(?:e|ed|ing)|get(?:ting)?) this (?:e-?mail|newsletter|message)s? because\b.{3,200}"
            r"|this (?:e-?mail|newsletter|message) was sent to \S+.{0,100}"
            r"|(?:(?:view|read|open|see) (?:(?:this|the) (?:e-?mail|newsletter|message) )?|(?:e-?mail|newsletter) )in (?:your |a |the )?(?:web ?)?browser\.?"
            r"|sie (?:erhalten|bekommen) (?:diese[ns]?|den) (?:e-?mail|newsletter|nachricht|mail)\b.{0,30}(?:weil|da)\b.{3,200}"
            r"|(?:(?:diese[ns]?|den) )?(?:e-?mail|newsletter|mail)? ?im browser (?:an(?:zeigen|sehen|schauen)|öffnen|lesen)\.?"
            r"|vous recevez (?:cet? |cette )(?:e-?mail|courriel|newsletter|message|lettre)\b.{0,30}(?:car|parce que)\b.{3,200}"
            r"|(?:voir|lire|ouvrir|afficher) (?:cet? |cette |l['’])?(?:e-?mail|newsletter|message)? ?dans (?:votre |le )?navigateur\.?"
            r"|(?:has recibido|recibes|estás recibiendo|recibe) este (?:correo|e-?mail|mensaje|boletín)\b.{0,30}porque\b.{3,200}"
            r"|ver (?:este |o |el )?(?:correo|e-?mail|boletín|newsletter)? ?(?:en el|no|en tu|no seu) navegador\.?"
            r"|(?:ricevi|hai ricevuto|stai ricevendo) questa (?:e-?mail|newsletter)\b.{0,30}perché\b.{3,200}"
            r"|(?:você )?(?:recebeu|está recebendo|recebe) est[ea] (?:e-?mail|newsletter|mensagem)\b.{0,30}porque\b.{3,200}"
            r"|(?:je|u) ontvangt (?:deze|dit) (?:e-?mail|nieuwsbrief|mail|bericht)\b.{0,30}omdat\b.{3,200}"
        ),
        why="Why somebody got a newsletter, and where it can be seen as a page.",
    ),
    Rule(
        id="footer.mailer",
        label="footer",
        triggers="iphone ipad android samsung blackberry outlook",
        pattern=(
            r"sent from (?:my|outlook|yahoo|mail|samsung|proton)\b[^.!?]{0,40}\.?|get outlook for (?:ios|android|mac)"
            r"|von meinem \S+(?: \S+)? gesendet|gesendet von (?:meinem|outlook|mail)\b.{0,30}|envoyé (?:de|depuis) mon \S+"
            r"|enviado (?:desde|do) (?:mi|meu) \S+|inviato da(?:l mio)? (?:iphone|ipad)|verzonden vanaf mijn \S+"
        ),
        why="What a program for mail writes below a letter.",
    ),
)
