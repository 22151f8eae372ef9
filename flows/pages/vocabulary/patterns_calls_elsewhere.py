"""Rules whose text varies, of what pages of large publishers ask their readers, and tell them of machines and lists."""

from __future__ import annotations

from flows.pages.rules import Rule

CALL_PATTERNS_ELSEWHERE = (
    Rule(
        id="newsletter.described",
        label="newsletter",
        triggers="newsletter",
        pattern=(
            r"the (?-i:[A-Z])[\w&'’. -]{2,40} newsletter (?:provides (?:everything|you|the latest|all)|brings you"
            r"|delivers|rounds up|is your)\b.{10,240}"
        ),
        why="What a paper's newsletter is for.",
    ),
    Rule(
        id="newsletter.went_wrong",
        label="newsletter",
        triggers="wrong",
        pattern=r"something went wrong[,.] please try again(?: later)?\.?\s?(?:more info)?",
        why="What a form says that was not sent, with the button glued to it.",
    ),
    Rule(
        id="newsletter.follow_topics",
        label="newsletter",
        triggers="follow",
        pattern=r"follow topics and authors from this story\b.{0,160}",
        why="A call to follow what a story is about.",
    ),
    Rule(
        id="share.community",
        label="share",
        triggers="whatsapp telegram",
        pattern=(
            r"join (?:our|the) (?:[\w&'’-]+ ){0,4}(?:whatsapp|telegram) (?:community|channel|group)\b[^.!?]{0,90}[.!]?"
        ),
        why="A call to join a paper's channel.",
    ),
    Rule(
        id="counter.votes",
        label="counter",
        triggers="votes",
        pattern=r"\d[\d,.]*\+? votes(?: so far| cast)?",
        why="How many have answered a poll.",
    ),
    Rule(
        id="subscription.gift_link",
        label="subscription",
        triggers="gostou",
        pattern=r"(?:link presente\s?:\s)?gostou deste texto\?\s.{0,40}\bassinante.{0,180}",
        why="That subscribers may give a story away.",
    ),
    Rule(
        id="subscription.only_for",
        label="subscription",
        triggers="prenumeracie prenumeratorów subskrybentów abonenty předplatitele",
        pattern=(
            r"(?:artykuł|materiał|tekst) (?:jest )?dostępny (?:tylko|wyłącznie) (?:w|dla) (?:prenumeracie"
            r"|prenumeratorów|subskrybentów)\b[^.!?]{0,60}\.?|článek (?:je )?(?:jen|pouze) pro předplatitele\.?"
        ),
        why="That a story is not for everybody.",
    ),
    Rule(
        id="subscription.articles_left",
        label="subscription",
        triggers="left remaining",
        pattern=(
            r"you(?: have|['’]ve got) (?:\d+|no|one|two|three) (?:more )?(?:free )?(?:articles?|stor(?:y|ies))"
            r" (?:left|remaining)\b[^.!?]{0,40}[.!]?"
        ),
        why="How many stories a reader may still read.",
    ),
    Rule(
        id="subscription.support_us",
        label="subscription",
        triggers="поддержите підтримайте падтрымайце",
        pattern=(
            r"(?:поддержите|підтримайте) (?:(?:независим|незалежн)\w+ )?(?:журналистику|журналістику|издание|видання"
            r"|редакцию|редакцію|нас)\b.{0,160}|(?:поддержите|підтримайте|падтрымайце) «[^»]{2,40}».{0,120}"
        ),
        why="A call for donations.",
    ),
    Rule(
        id="comments.opinions",
        label="comments",
        triggers="comentários comentarios",
        pattern=(
            r"(?:os comentários|los comentarios)(?: publicados| aqui| aquí)? (?:(?:não|no) (?:representam|refletem"
            r"|representan|reflejan)|são de (?:inteira )?responsabilidade|son (?:de )?responsabilidad)\b.{3,160}"
        ),
        why="Whose opinion comments are.",
    ),
    Rule(
        id="navigation.list_marks",
        label="navigation",
        triggers="list",
        pattern=r"(?:list|item) \d{1,2} of \d{1,2}|list of \d{1,2} items|(?:end|start) of list",
        why="What a list says to those who hear the page.",
    ),
    Rule(
        id="caption.press_release",
        label="caption",
        triggers="ots redaktionelle",
        pattern=(
            r".{10,300}\s/\s(?:weiterer text über ots|die verwendung dieses bildes (?:ist )?für redaktionelle zwecke)\b"
            r".{0,300}"
        ),
        why="What a press release's picture shows, and where it may be printed.",
    ),
    Rule(
        id="editor_note.made_by_machine",
        label="editor_note",
        triggers="ki ia inteligencia inteligência artificielle",
        pattern=(
            r"(?:dieses element|diese grafik|dieses bild) wurde (?:mithilfe|mit hilfe) von ki\b[^.!?]{0,60}\.?"
            r"|(?:resumen )?generado (?:con|por) (?:la )?(?:inteligencia artificial|ia)\.?"
            r"|(?:resumo )?gerado (?:com|por) (?:inteligência artificial|ia)\.?"
            r"|(?:résumé )?généré (?:par|avec) (?:l['’]intelligence artificielle|l['’]ia)\.?"
        ),
        why="That a part of the page is a machine's work.",
    ),
    Rule(
        id="player.unsupported",
        label="player",
        triggers="playback",
        pattern=r"(?:audio|video) playback is not supported (?:on|in|by) your browser\b.{0,40}",
        why="What a player says where it cannot play.",
    ),
    Rule(
        id="cookie_notice.kakor",
        label="cookie_notice",
        triggers="kakor",
        pattern=r"(?:vi|den här (?:webbplatsen|sajten)) använder kakor\b.{0,240}",
        why="That a site uses cookies.",
    ),
    Rule(
        id="footer.got_a_story",
        label="footer",
        triggers="story tip",
        pattern=(
            r"(?:have you got|do you have|got) a (?:story|news tip|tip)(?: for us| to share)?\?\s.{0,40}"
            r"\b(?:get in touch|contact|e-?mail|call|let us know|send|tell us)\b.{0,90}"
        ),
        why="A call for news.",
    ),
)
