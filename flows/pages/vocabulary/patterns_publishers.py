"""Rules whose text varies, of what English publishers print around their stories: forms, buttons, notices of systems."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

_NAME = r"(?-i:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w'’.-]*)"
_NUMBER = r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
_NETWORK = r"(?:facebook|twitter|instagram|x|threads|bluesky|tiktok|youtube|linkedin|pinterest|vimeo|soundcloud)"

PUBLISHER_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="share.preferred",
        label="share",
        triggers="preferred prefer google flipboard",
        pattern=(
            r"(?:add|set|make|choose|select|mark)\b[^.!?]{1,60}\b(?:(?:as )?(?:an?|your"
            r"|our) preferred(?: news)? source\b[^.!?]{0,25}|preferred(?: (?:on|in|with) \w+)?)[.!]?"
            r"|(?:add|see|get|find|follow|read)\b[^.!?]{1,50}\b(?:on|to|in) (?:your )?google(?: news| discover"
            r"| search)?(?: feed)?[.!]?|prefer us on google|(?:follow|find|add|join) us on flipboard"
        ),
        why="A button that makes the site a preferred source of a search engine.",
    ),
    Rule(
        id="share.republish",
        label="share",
        triggers="republish reuse licensing reprints permissions syndicate",
        pattern=(
            r"(?:republish|reuse|syndicate) (?:this|our|the) (?:stor(?:y|ies)|articles?|content|work"
            r"|journalism)(?: for free\b.{0,120})?[.:!]?"
            r"|(?:purchase |request |buy |get )?(?:licensing|reprint) rights(?:, opens new tab)?"
            r"|(?:request |order |purchase )?(?:reprints?|licensing|rights)(?: (?:&|and|or) (?:reprints?|permissions?"
            r"|licensing))+|request (?:permissions?|reprints?)"
        ),
        why="A button for those who want to print the story, too.",
    ),
    Rule(
        id="share.correct",
        label="share",
        triggers="correction error mistake typo",
        pattern=(
            r"(?:report|submit|request|suggest|send us) an? (?:correction|error|typo|mistake)(?: or (?:an? )?(?:typo"
            r"|error|clarification|correction))?[.!]?"
            r"|(?:(?:have you |did you )?(?:spot(?:ted)?|see|seen|notice|noticed|found|find)"
            r"|is there) (?:an? )?(?:error|mistake|typo|inaccuracy|typo or error)(?: in (?:this|the"
            r"|our) \w+)?\?.{0,120}|click here to report an? (?:typo|error|correction)\b.{0,80}"
        ),
        why="A button to tell of an error.",
    ),
    Rule(
        id="share.or_comment",
        label="share",
        triggers="share",
        pattern=(
            r"(?:share or comment on|read or share) this (?:article|story)\s?:.{3,250}"
            r"|share (?:this|the) (?:article|story|post|page) (?:in|on|with|via)(?: your)?(?: social)?(?: networks?"
            r"| media| friends)?"
        ),
        why="A share button's words, with the story's title or address.",
    ),
    Rule(
        id="share.bookmarks",
        label="share",
        triggers="bookmarks bookmark saved my",
        pattern=(
            r"(?:removed from|added to|you can find this (?:story|article) in) (?:my |your )?(?:bookmarks|reading list"
            r"|saved (?:stories|articles))\b.{0,120}|(?:story|article) (?:saved|bookmarked)"
            r"|bookmark this (?:article|story|page)"
        ),
        why="What a save button answers.",
    ),
    Rule(
        id="disclaimer.old",
        label="disclaimer",
        triggers="old",
        pattern=(
            rf"this (?:article|story|post|content|page|news) is (?:now )?(?:more than|over"
            rf"|at least) {_NUMBER} (?:years?|months?|weeks?|days?) old(?:[.!]?|[.!,;:–-] ?.{{0,120}}| (?:and (?:may"
            rf"|might|could|some)|so)\b.{{0,120}})"
        ),
        why="A notice that the story is an old one.",
    ),
    Rule(
        id="disclaimer.unedited",
        label="disclaimer",
        triggers="edited feed modifications syndicated",
        pattern=(
            r"[(\[]?(?:disclaimer: ?)?(?:except for the headline, )?(?:this|the) (?:story|article|report|copy|news"
            r"|content|post) (?:has|was|is) (?:not been|not|being|been) (?:edited|modified|verified|(?:sourced"
            r"|published|taken|auto-?generated) from)\b.{0,250}"
        ),
        why="A notice that an agency's text is printed as it came.",
    ),
    Rule(
        id="footer.tips",
        label="footer",
        triggers="tip tips story information",
        pattern=(
            r"(?:do you )?(?:have|got) (?:an? |any |some )?(?:news |story |hot |confidential )?(?:tips?|story|stories"
            r"|information)(?: ideas?| tips?| for us| to share| you(?:['’]d| would)? (?:wish|like"
            r"|want) to share(?: with us)?)?\s?\?(?: (?:email|e-mail|call|text|contact|send|let|write|get|tell|submit"
            r"|reach|click|drop)\b.{0,200})?"
        ),
        why="A call to send news in.",
    ),
    Rule(
        id="footer.made_by",
        label="footer",
        triggers=(
            "website web site design designed developed newspack wordpress ghost squarespace wix drupal substack "
            "blogger webflow theme"
        ),
        pattern=(
            r"(?:website|web ?design|web ?site design|site|site design|design|designed|developed"
            r"|website design(?:ed)?)(?: (?:&|and|/|\+) (?:developed|development|developer|hosting|hosted|built"
            r"|designed|maintained))? by (?-i:[A-Z])[\w.’'&-]*(?: (?-i:[A-Z&])[\w.’'&-]*){0,5}\.?"
            r"|(?:built|made|published) (?:with|on|by) (?:newspack|wordpress|ghost|squarespace|wix|drupal|substack"
            r"|blogger|webflow)\.?|theme: (?-i:[A-Z])[\w ]{1,30}(?: by [\w. ]{2,40})?\.?"
        ),
        why="Who made the site.",
    ),
    Rule(
        id="footer.protected_address",
        label="footer",
        triggers="[",
        pattern=r"(?:(?:contact|email|e-mail|send (?:mail|tips) to|write to)[^.!?\[]{0,60})?\[email\s?protected\]\.?",
        why="An address that a system hides from robots.",
    ),
    Rule(
        id="player.social_post",
        label="player",
        triggers="post view video allow content preferences",
        pattern=(
            rf"(?:view|see|watch|read) (?:this|the|full|more)?\s?(?:post|photo|video|profile|thread|tweet|reel"
            rf"|story)?\s?on {_NETWORK}"
            rf"|an? (?:post|video|photo|reel) (?:shared|posted) by .{{1,80}}\(@[\w.]{{1,40}}\)(?: on .{{0,60}})?"
            rf"|allow {_NETWORK} content\?.{{0,300}}"
            rf"|this (?:content|video|post|embed) is (?:not available|hidden|unavailable"
            rf"|blocked)\b.{{0,40}}\b(?:privacy|cookie|consent|preferences|settings)\b.{{0,120}}"
        ),
        why="What stands in place of a post from a network.",
    ),
    Rule(
        id="player.slides",
        label="player",
        triggers="/ of",
        opens_with_letter=False,
        pattern=r"(?!(?:9/11|24/7|50/50|20/20|4/20)$)\d{1,3} ?(?:/|of) ?\d{1,3}",
        why="The counter of a gallery.",
    ),
    Rule(
        id="player.gallery",
        label="player",
        triggers="gallery fullscreen full slideshow lightbox image photo slide item picture caption",
        pattern=(
            r"(?:image|photo|picture|slide|item) \d{1,3} ?(?:/|of) ?\d{1,3}\b.{0,20}"
            r"|(?:open|view|see|launch|show|close|expand|enlarge)(?: the| this)? (?:image|photo"
            r"|picture)?\s?(?:in )?(?:gallery|fullscreen|full screen|slideshow|lightbox)"
            r"|(?:show|hide|view) caption|view (?:image|photo|video) in (?:full ?screen|gallery)"
        ),
        why="The buttons of a gallery.",
    ),
    Rule(
        id="player.failed",
        label="player",
        triggers="video browser player transcript listen",
        pattern=(
            r"(?:we apologi[sz]e, but|sorry,) th(?:is|e) video (?:has failed to load|is (?:not"
            r"|no longer) available)\b.{0,60}|try refreshing (?:your browser|the page)\b.{0,60}"
            r"|(?:read|see|view|show) (?:the )?(?:full )?transcript"
            r"|(?:listen|watch|play)(?: to (?:this|the) (?:story|article|episode"
            r"|segment))?\s?[·•|(-]?\s?\d{1,2}:\d\d\)?(?:\s?min(?:utes)?)?"
            r"|listen to (?:this|the) (?:story|article|episode)(?: instead)?\.?"
        ),
        why="What a player says.",
    ),
    Rule(
        id="advertisement.sponsor",
        label="advertisement",
        triggers="sponsored presented brought sponsor",
        pattern=(
            r"(?:sponsored|presented|brought to you) by:? (?-i:[A-Z])[\w.’'&-]*(?: (?-i:[A-Z&])[\w.’'&-]*){0,4}"
            r"|become (?:an? )?(?:\w+ ){0,2}sponsor"
        ),
        why="Who paid for the page.",
    ),
    Rule(
        id="related.more_of",
        label="related_label",
        triggers="stories read recommended readers people articles posts",
        pattern=(
            r"(?:more )?(?:stories|articles|posts) by (?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,3}"
            r"|read more by (?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){0,3}"
            r"|recommended from editorial"
            r"|(?:people|readers) (?:also (?:read|liked|enjoyed|viewed)|are also reading)…?"
            r"|read (?:this )?next:?|read related (?:topics|stories|articles):?|now read:?"
        ),
        why="The label of a list of other stories.",
    ),
    Rule(
        id="navigation.catch_all",
        label="navigation",
        triggers="catch stay",
        pattern=(
            r"(?:catch|get) all the (?:(?:(?-i:[A-Z])[\w’']*|latest|live|breaking|business|sports?|political"
            r"|entertainment|top|and|news|,),? ){0,8}(?:news|updates?)\b.{0,60}\bon .{2,120}"
            r"|stay (?:updated|tuned|informed|connected) with (?:(?:the|our|all) [^.:]{0,60}\b"
            r"|(?-i:[A-Z])[^.:]{0,40}\b)(?:news|updates|headlines)\b.{0,160}"
        ),
        why="A site's words about its own news.",
    ),
    Rule(
        id="editor_note.published_as",
        label="editor_note",
        triggers="originally",
        pattern=r"originally published as (?-i:[A-Z‘'“\"])[^,]{5,200}",
        why="The title that the story had in print.",
    ),
    Rule(
        id="disclaimer.by_machine",
        label="disclaimer",
        triggers="ai generative artificial",
        pattern=(
            r"(?:this|the|these) (?:summary|summaries|article|translation|audio|story|text|content|key points"
            r"|bullet points)\b[^.!?]{0,40}\b(?:generated|created|produced|written|translated|summari[sz]ed|narrated"
            r"|assisted) (?:by|with|using)(?: the help of)?(?: an?| generative)? (?:ai"
            r"|artificial intelligence)(?:[ -](?:and|with|from|for|based|powered|models?|tools?|technology"
            r"|systems?)\b[^,]{0,160})?(?:\.(?: .{0,200})?)?"
            r"|(?:summary|translation|text|audio) (?:is|was) ai[- ]generated\b.{0,80}"
            r"|(?:takeaways|summary|generated|summari[sz]ed|translated) by (?:\w+ )?ai\b.{0,40}"
            r"|ai[- ](?:generated|assisted) (?:summary|translation|content|audio)\b.{0,60}"
        ),
        why="A notice that a machine wrote a part of the page.",
    ),
    Rule(
        id="disclaimer.selected",
        label="disclaimer",
        triggers="independently prices",
        pattern=(
            r"(?:all )?(?:the )?products (?:featured|mentioned|listed"
            r"|recommended)?\b.{0,60}\bindependently (?:selected|chosen|reviewed|curated)\b(?=.*\b(?:our|we|us"
            r"|editors?|commission)\b|[.!]?$).{0,250}"
            r"|prices (?:were |are )?(?:correct|accurate) at (?:the )?time of (?:publication|publishing|writing)\.?"
        ),
        why="That a page earns by what it recommends.",
    ),
    Rule(
        id="author_bio.button",
        label="author_bio",
        triggers="follow",
        pattern=(
            r"follow (?!(?:your|the|that|this|my|our|his|her|their|its|me|us|him|them|up|through|these"
            r"|those)\b)(?-i:[A-Z])[\w.’'-]*(?: (?-i:[A-Z])[\w.’'-]*){1,2}"
        ),
        why="A button to follow the author.",
    ),
    Rule(
        id="footer.visit",
        label="footer",
        triggers="visit",
        pattern=r"to (?:see|read|learn|find out) more,? (?:please )?visit (?-i:[A-Z])[\w.’' ]{2,40}\.?",
        why="Where more of the publisher's stands.",
    ),
    Rule(
        id="author_bio.covers",
        label="author_bio",
        triggers="contact reach email follow call reached",
        pattern=(
            rf"{_NAME}(?: {_NAME}){{1,3}} (?:is|was|has been|covers|reports|writes|joined"
            rf"|works)\b.{{3,300}}\b(?:(?:contact|reach|email|e-mail|follow|call|text) (?:him|her|them)"
            rf"|can be (?:reached|contacted)) (?:directly )?(?:at|on|via|by|here|through)\b:?\s?(?=.*(?:@|https?:"
            rf"|\d{{3}}|{_NETWORK}\b|e-?mail|phone|$)).{{0,200}}"
        ),
        why="Who the author is, and how to reach them.",
    ),
    Rule(
        id="disclaimer.supported",
        label="disclaimer",
        triggers="solely",
        pattern=(
            r"(?=.*\b(?:content|editorial|reporting|views|newsroom|article|coverage|journalism|paper"
            r"|outlet)\b).{2,160}\b(?:receives?|received|supported|funded)\b.{0,200}\b(?:is"
            r"|are) solely responsible for\b.{0,300}"
        ),
        why="Who pays for a newsroom's work.",
    ),
    Rule(
        id="disclaimer.forward_looking",
        label="disclaimer",
        triggers="forward",
        pattern=(
            r"(?:cautionary (?:note|statement) (?:on|about|regarding) )?forward[- ]looking statements?(?:[.:]?"
            r"|(?=.*\b(?:risks?|uncertaint\w+|within the meaning|actual results|securities|expectations|assumptions"
            r"|release|company)\b).{0,350})"
            r"|(?:this|the) (?:press |news )?release (?:may )?(?:contains?"
            r"|includes?)\b.{0,60}\bforward[- ]looking\b.{0,340}"
        ),
        why="What a company's release says of what it foretells.",
    ),
    Rule(
        id="share.channel_of",
        label="share",
        triggers="channel",
        pattern=(
            rf"(?:follow|join|subscribe to) [^.!?]{{2,60}}\bchannel on (?:whatsapp|telegram|viber"
            rf"|{_NETWORK})\b.{{0,60}}"
        ),
        why="A call to follow a channel.",
    ),
    Rule(
        id="residue.file",
        label="html_residue",
        triggers="jpg jpeg png gif webp avif svg mp3 mp4 pdf",
        pattern=r"[\w-]{1,80}\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|pdf)",
        why="A file's name, printed where a picture stands.",
    ),
    Rule(
        id="caption.above",
        label="caption",
        triggers="above below",
        pattern=(
            r"(?:video|photo|image|picture|map|graphic|chart|audio)s? (?:above|below)\s?:\s.{2,250}"
            r"|(?:above|below) (?:video|photo|image|picture)\s?:\s.{2,250}"
        ),
        why="What the player or the picture above shows.",
    ),
    Rule(
        id="disclaimer.grant",
        label="disclaimer",
        triggers="grant fund foundation fellowship",
        pattern=(
            r"(?:(?:this|our) (?:reporting|story|article|series|project|coverage|work)"
            r"|(?:our|(?-i:[A-Z])[\w.&-]+['’]s)(?: [\w-]+){0,2} (?:reporting|coverage|journalism)) (?:was|is"
            r"|has been) (?:made possible|supported|funded|produced) (?:in part )?(?:by|with|through"
            r"|thanks to)\b[^.!?]{2,160}(?:\bgrants? from\b|(?-i:\b(?:Fund|Foundation|Fellowship|Fellowships"
            r"|Grant)\b)).{0,120}"
        ),
        why="Who paid for the reporting.",
    ),
    Rule(
        id="published.originally",
        label="published",
        triggers="published posted updated",
        pattern=(
            r"this (?:story|article|post|report) was (?:originally |first |last )?(?:published|posted|updated)(?: on"
            r"| at)? (?-i:[A-Z])[a-z]{2,8}\.? \d{1,2},? \d{4}\b.{0,40}"
        ),
        why="The story's day in a sentence.",
    ),
    Rule(
        id="byline.words_and_pictures",
        label="byline",
        triggers=(
            "photographs photography photograph photos photo pictures images illustrations illustration videos video "
            "graphics"
        ),
        pattern=(
            rf"(?:words|story|text"
            rf"|reporting)(?: and [a-z]+)? by {_NAME}(?: {_NAME}){{0,3}}(?:\s?[.,;|&]?\s?(?:and )?(?:photo(?:graph)?s?"
            rf"|photography|pictures|images|illustrations?|videos?"
            rf"|graphics)(?: and [a-z]+)? by {_NAME}(?: {_NAME}){{0,3}})+\.?"
        ),
        why="Who wrote the story and who took its pictures.",
    ),
    Rule(
        id="player.part_from",
        label="player",
        triggers="cookies permission",
        pattern=(
            rf"(?:part of )?th(?:is|e) (?:article|story|page|content) (?:comes|contains content|is provided"
            rf"|includes content) (?:from|by) {_NETWORK}\b.{{0,250}}"
        ),
        why="What stands in place of a post until its cookies are allowed.",
    ),
)
