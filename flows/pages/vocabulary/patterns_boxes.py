"""Rules whose text varies, of boxes on English pages: newsletters, plans, channels, comments, corrections, rights."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule
from flows.pages.vocabulary.shapes import NETWORK

_STORY = r"(?:article|story|stories|post|piece|content)"
_NEWS = r"(?:news|headlines|stories|updates|alerts|analysis|coverage|journalism|reporting|newsletters?|briefing)"
_CHANNEL = r"(?:whatsapp|telegram|viber|signal) (?:community|channel|group|service)"
_END = r"[.!]?"
_PERSON = r"(?-i:[A-Z])[\w.'’-]+(?: (?-i:[A-Z])[\w.'’-]+){1,3}"

BOX_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="newsletter.sent",
        label="newsletter",
        triggers="inbox phone",
        pattern=(
            rf"(?=.*\b(?:{_NEWS}|best of|long reads|recipes|every|each|daily|weekly)\b).{{0,200}}\b(?:sent|delivered"
            r"|emailed|straight|directly|direct)(?: (?:straight|directly|direct))? (?:in)?to your inbox\b.{0,160}"
            rf"|(?:get|have) .{{0,80}}\b{_NEWS}\b.{{0,60}} (?:sent|delivered|straight|directly|direct)"
            rf"(?: (?:straight|directly|direct))? to your phone\b.{{0,100}}"
            r"|[^.!?]{3,60} in your inbox\?(?: .{0,80})?"
        ),
        why="What a newsletter brings, and where it comes.",
    ),
    Rule(
        id="newsletter.sign_up_here",
        label="newsletter",
        triggers="sign subscribe register",
        pattern=(
            r"(?!.{0,330}\b(?:respond|declined|according|comment)\b).{10,330}[.!?] ?(?:sign up|subscribe|register) (?:here|now|today|for free|below)"
            r"(?: (?:to (?:get|receive|have|read|keep|stay)|for)\b.{0,80})?[.!]?"
            r"|for .{3,80}, (?:sign up|subscribe) (?:to|for) (?:our|the|one of our)\b.{0,120}"
            rf"|subscribe (?:for|to get|to receive|to read) (?:the |all |our |more |exclusive )?(?:\w+ ){{0,3}}{_NEWS}\b"
            rf".{{0,120}}|subscribe to (?:the |our )?(?:[\w’'&-]+ ){{1,4}}newsletters? (?:to|for|and)\b.{{0,120}}"
            r"|.{10,200}[.!?] (?:sign up|subscribe) (?:for|to) (?:our|the|my) (?:\w+ ){0,3}newsletter\b.{0,100}"
        ),
        why="A call to sign up, behind what is offered.",
    ),
    Rule(
        id="newsletter.what_it_is",
        label="newsletter",
        triggers="newsletter newsletters email notebook",
        pattern=(
            r"(?:the|our) [\w&'’. -]{2,50} newsletter is (?:our|your|a (?:daily|weekly|free))\b.{5,250}"
            r"|(?:this is|you(?:['’]re| are) reading) (?:a preview of )?(?:our|the|my) (?:[\w’'&-]+ ){0,4}newsletter"
            r"(?:[.,!]?|[.,!] .{0,160}| (?:from|about|for|of|on)\b.{0,160})"
            r"|a (?:free |new )?(?:daily|weekly|monthly|fortnightly) (?:e-?mail|newsletter) (?:bringing|featuring"
            r"|delivering|packed|with the (?:best|latest|biggest|top|week|day))\b.{0,200}"
            r"|our (?:free )?(?:daily|weekly|morning|evening|afternoon)(?: \w+)? (?:e-?mail|newsletter) (?:breaks|gives"
            r"|brings|delivers|rounds|has|covers|explains)\b.{0,200}"
            r"|(?:privacy notice\s?: )?(?:our )?newsletters may contain info(?:rmation)? about\b.{0,330}"
            r"|(?:sign|subscribe|get|read|receive)\b[^.!?]{0,40}\bnewsletters?\b[^.!?]{0,60}[.!] no spam\b.{0,60}"
            r"|we respect your privacy\. unsubscribe\b.{0,60}"
            r"|get (?:free )?e?-?mail updates (?:from|on|about) (?:your|our|the)\b.{0,80}"
        ),
        why="What a newsletter is, and what it may hold.",
    ),
    Rule(
        id="newsletter.get_latest",
        label="newsletter",
        triggers="news headlines stories updates coverage analysis videos shots",
        pattern=(
            rf"get (?:all )?(?:the )?(?:latest|breaking|top) (?:\w+ ){{0,2}}(?:{_NEWS}|news live) (?:from|on|live|and"
            r"|with|from)\b(?!.*\b(?:before|until|when)\b).{3,220}"
            r"|track (?:the )?latest news live\b.{0,140}"
            rf"|for (?:more|the latest|all the latest|breaking|(?:\w+ ){{1,3}}news and) (?:\w+ ){{0,3}}{_NEWS}\b"
            r"[^.!?]{0,50}, (?:go to|visit|click|head to|check out|download|log on to|follow)\b.{2,160}"
            r"|the planet['’]s most important stories\. get all the week['’]s environment news\b.{0,60}"
            r"|original reporting and incisive analysis, direct from .{2,40} every morning"
            r"|watch more of our videos (?:on|at|here)\b.{0,60}(?:and live on freeview channel \d+.{0,30})?"
            r"|(?:visit|watch) shots!? now!?"
        ),
        why="A call to read or watch more, elsewhere.",
    ),
    Rule(
        id="newsletter.form_failed",
        label="newsletter",
        triggers="sorry oops whoops uh inbox email recaptcha treated",
        pattern=(
            r"(?:sorry|oops|whoops|uh oh)\b[^.!?]{0,80}[.!,] ?please try (?:again|that again)(?: later)?[.!]?(?: .{0,40})?"
            r"|we(?:['’]re| are) sorry,? this feature is currently unavailable\b.{0,120}"
            r"|you(?:['’]re| are) all set\b.{0,60}\binbox\b.{0,60}"
            r"|(?:enter|type) your e-?mail address (?:to subscribe|below to|to receive|to sign up|to get)\b.{0,120}"
            r"|this (?:site|form|page) is protected by (?:google )?recaptcha\b.{0,200}"
            r"|our community members are treated to special offers\b.{0,240}"
        ),
        why="What a form says that was sent or failed, and who guards it.",
    ),
    Rule(
        id="share.channels",
        label="share",
        triggers="whatsapp telegram viber signal messenger facebook twitter instagram google",
        pattern=(
            rf"(?:[^.!?]{{0,120}}[.:!?–—-] )?(?:click here to )?(?:join|follow)(?: us on)? (?:our|the [\w’'&. -]{{2,40}})"
            rf"(?: (?:free|official|news))? ?{_CHANNEL}\b.{{0,120}}"
            rf"|[^.!?]{{3,160}}\b(?:via|on|through|with) our (?:[\w’'&-]+ )?{_CHANNEL}\b.{{0,80}}"
            rf"|[\w’'&. -]{{2,50}} is (?:now )?(?:also )?on (?:whatsapp|telegram|{NETWORK})[.!]? (?:click|join|follow|tap"
            r"|subscribe)\b.{0,180}"
            r"|chat with us (?:in|on) facebook messenger\b.{0,120}"
            rf"|you can (?:also )?(?:follow|find) us on {NETWORK}\b.{{0,80}}"
            r"|(?:see|get) more of our (?:stories|coverage|news) (?:on|in) google\b.{0,100}"
        ),
        why="A call to follow a paper's channel.",
    ),
    Rule(
        id="subscription.plans",
        label="subscription",
        triggers=(
            "subscription subscriber subscribers subscribe unlimited access account limit plan crossword journalists "
            "epaper articles free unlock market"
        ),
        pattern=(
            r"(?:\w{0,4}get the full experience\b.{0,20}|(?:subscribe to comment and )?get the full experience\b.{0,60})"
            r"|did you know (?:that )?with (?:a|an|our)\b[^.!?]{0,60}\bsubscription\b.{0,280}"
            r"|(?:enjoy |get |with )?unlimited (?:online |digital |website )?access to (?!.*\b(?:was|were|is|are|will|has"
            r"|have|would|could)\b)(?:all|our|every|premium|exclusive|articles|stories|content|news|the (?:web)?site)\b.{0,160}"
            r"|get exclusive access to (?:the |our )?[^.!?]{2,60}\be-?paper\b.{0,160}"
            r"|(?:enjoy|access|unlock|read) (?:additional |unlimited |premium |\d+ )?articles (?:per month|from across"
            r" .{2,30} with one account)[.!]?"
            r"|(?:enjoy |get )?[^.!?]{3,60} from our award-winning journalists[.!]?"
            r"|[—–-]{0,2} ?follow (?:broader )?market action like a pro on .{2,40}"
            r"|daily puzzles(?:,)? including the new york times\b.{0,40}"
            r"|to continue reading,? (?:please )?(?:subscribe|log in|sign in|register|create)\b.{0,100}"
            r"|unlock (?:this|the full|the rest of this|unlimited|every|more|all) "
            rf"{_STORY}s?\b[^.!?]{{0,60}}[.!]?"
            rf"|you(?:['’]ve| have) (?:reached|exhausted|used|hit) (?:all )?your\b[^.!?]{{0,40}}\b(?:limit|{_STORY}s?)\b"
            rf".{{0,80}}|(?:this is a |this {_STORY} is )?subscriber[- ]only {_STORY}?{_END}"
            rf"|exclusive(?:ly)? (?:to|for) (?:our )?subscribers(?: only)?{_END}"
            rf"|(?:only )?subscribers can (?:read|access|see) (?:the (?:full|entire|rest of)|this)\b[^.!?]{{0,40}}{_END}"
            rf"|(?:enjoy|read|get) this (?:{_STORY} )?for free\b.{{0,100}}"
            rf"|(?:sign in|log in) or create (?:a|an|your) (?:free )?account\b.{{0,80}}"
        ),
        why="What subscribers get, and that a story is theirs.",
    ),
    Rule(
        id="subscription.gifts",
        label="subscription",
        triggers="readers journalism reporting consider donate donation gift support fund newsroom uncertainty blurred",
        pattern=(
            r"(?=.*\b(?:our|us|we)\b)(?=.*\b(?:journalism|work|reporting|support\w*|free|possible|stories|news|donat\w+"
            r"|newsroom)\b).{0,160}\breaders like you\b.{0,160}"
            r"|if you (?:value|believe in|appreciate) (?:our|independent|this|quality|local) (?:\w+ ){0,3}(?:journalism"
            r"|reporting|work|coverage|stories)\b.{0,40}\b(?:support|donat\w+|subscri\w+|consider|member)\b.{0,120}"
            r"|.{0,220}\bplease consider (?:a gift|(?:making )?an? (?:[\w-]+ )?(?:donation|contribution|gift)"
            r"|supporting (?:us|our (?:work|journalism|newsroom|reporting))|subscribing|donating)"
            r"(?: today| now| to (?:us|our))?[.!](?: .{0,80})?"
            r"|(?:fund|support|back) independent (?:journalism|news|media) (?:with|from|for) .{2,60}"
            r"|in times of uncertainty,? you need journalism you can trust\b.{0,330}"
            r"|we live in a world where facts and fiction get blurred[.!]?"
            r"|support the work [\w’'&. -]{2,40} does(?: become a member)?"
            r"|support local journalists and the next generation of journalists[.!]?"
            r"|[\w’'&. -]{2,60} is an? (?:[\w-]+ ){0,4}(?:newsroom|news (?:organi[sz]ation|outlet|site))\b[^!?]{0,200}"
            r"[.!] (?:donate|support (?:us|our)|sign up|subscribe|become a|consider|help us)\b.{0,120}"
        ),
        why="An appeal for money, and who reads for it.",
    ),
    Rule(
        id="footer.network",
        label="footer",
        triggers="network nonprofit newsroom newsrooms",
        pattern=(
            r"[\w’'&. -]{2,60} is part of (?:the )?[\w’'&. -]{2,60},? (?:an?|the|network)\b[^.!?]{0,60}\b(?:news ?rooms?"
            r"|news (?:network|organi[sz]ation|outlets?)|news sites)\b.{0,300}"
        ),
        why="Which network of newsrooms a paper is of.",
    ),
    Rule(
        id="comments.house_rules",
        label="comments",
        triggers="comments comment commenting conversations conversation discussion submission",
        pattern=(
            r"to encourage (?:thoughtful|respectful|civil)\b[^.!?]{0,60}\b(?:conversations?|discussion|debate)\b.{0,330}"
            r"|comments on (?:this|our) (?:story|article|site|page|post)s? are (?:moderated|subject to|now closed|closed)"
            r"\b.{0,120}"
            r"|comments (?:have to|must|should) be in english\b.{0,250}"
            r"|comments (?:may|can|might) take (?:up to )?[^.!?]{2,24} to appear\b.{0,120}"
            r"|comments are (?:pre-|post-)?moderated\b[^,;]{0,120}"
            r"|comments are (?:now |currently )?(?:closed|turned off|disabled)(?: (?:for|on|to) .{2,40})?[.!]?"
            r"|this (?:comments? section|comment thread|discussion) is (?:now )?closed[.!]?"
            r"|this is your comments community\b.{0,200}"
            r"|[\w’'&. -]{2,40} is committed to maintaining a (?:lively|civil|respectful)\b[^.!?]{0,40}\bforum\b.{0,330}"
            r"|[\w’'&. -]{2,40} values your comments\b.{0,240}"
            r"|we encourage (?:all )?(?:our )?readers to (?:share their views|comment|join the)\b.{0,160}"
            r"|(?:log|sign) in to (?:join|comment|leave|post|reply|participate|take part)\b.{0,60}"
            r"|we have migrated to a new commenting platform\b.{0,330}"
        ),
        why="How readers shall comment, and that they may not any more.",
    ),
    Rule(
        id="comments.got_touch",
        label="comments",
        triggers="affected contact form opinion view tip touch",
        pattern=(
            r"(?:are|have) you (?:been )?(?:personally )?(?:affected|impacted) by\b[^.!?]{2,100}\? (?:share|e-?mail|contact"
            r"|get in touch|tell us|you can|let us|send)\b.{0,200}"
            r"|please include a contact number if you are willing\b.{0,200}"
            r"|if you(?:['’]re| are) reading this page and can['’]?t see the form\b.{0,240}"
            r"|(?:do you have|have you|have|got) (?:an opinion|a view|something to say) (?:on|about)\b[^.!?]{2,60}\?"
            r" (?:send|e-?mail|write|let us|tell us|share|join|if you)\b.{0,240}"
            r"|(?:have|got|do you have) (?:a|any) (?:confidential )?(?:news )?(?:tips?|story)\b[^.!?]{0,50}\? (?:get in"
            r" touch|contact|e-?mail|send|let us)\b.{0,120}"
        ),
        why="A call to write to the newsroom.",
    ),
    Rule(
        id="editor_note.corrected",
        label="editor_note",
        triggers="correction amended mistake clarification corrected editor note",
        pattern=(
            r"a correction was made on\b.{3,380}|when we learn of a mistake, we acknowledge it\b.{0,200}"
            rf"|this {_STORY} was amended on (?:\d{{1,2}}|\w+ \d)\b.{{2,380}}"
            rf"|(?:correction|clarification)\s?[:,] (?:this {_STORY} (?:has been|was|previously|originally|incorrectly)"
            rf"|an? (?:earlier|previous) version)\b.{{2,380}}"
            rf"|(?:editor['’]?s['’]? note)\s?: this {_STORY} (?:has been|was) (?:updated|corrected|amended|changed)\b.{{2,300}}"
        ),
        tells=True,
        why="What was wrong in a story, and when it was mended.",
    ),
    Rule(
        id="agency_credit.contributed_from",
        label="agency_credit",
        triggers="contributed",
        pattern=(
            rf"(?!.*associated press)[—–-]{{0,2}} ?{_PERSON}(?:, {_PERSON}){{0,5}}(?:,? and {_PERSON})?(?:,? (?:in|from) [\w.'’, -]{{2,60}})?"
            r" contributed (?:to this (?:report|story|article)|reporting|research)(?: (?:from|in) [\w.'’, -]{2,60})?\."
            rf"(?: {_PERSON} contributed \w+(?: from .{{2,40}})?\.)*"
        ),
        why="Who wrote a part of the story, and where.",
    ),
    Rule(
        id="editor_note.page_closed",
        label="editor_note",
        triggers="closed",
        pattern=(
            r"(?:this|our) (?:live ?)?(?:blog|page|coverage) (?:is|has) now (?:been )?closed(?:[.!]?|[.!] .{0,200})"
            r"|(?:this|our) live (?:blog|page|coverage) is (?:now )?closed(?:[.!]?|[.!] .{0,200})"
        ),
        why="That a live page tells no more.",
    ),
    Rule(
        id="disclaimer.quotes",
        label="disclaimer",
        triggers="quotes quote snapshot provided transcripts publications requested ombudsman standards role advertiser sponsor democracy",
        pattern=(
            r"(?:all |stock |market )?quotes (?:are )?(?:delayed (?:a minimum|at least|by)|displayed in real[- ]time)\b.{2,250}"
            r"|(?:market |(?:most )?stock )?(?:quote )?data (?:is )?provided by\b.{2,60}\b(?:real[- ]time|delayed|quotes?"
            r"|factset|refinitiv|implemented|exchanges?)\b.{0,240}|data is a real-time snapshot\b.{0,320}"
            r"|[\w’'& -]{2,30} transcripts are created on a rush deadline\b.{0,360}"
            r"|some publications may contain information not intended for\b.{0,80}"
            r"|the information you requested is not available at this time, please check back\b.{0,30}"
            r"|[\w’'&. -]{2,60} supports the work of the press council\b.{0,240}"
            r"|(?:this website|[\w’'&. -]{2,60}) (?:and (?:its )?associated newspapers? )?adheres? to the independent press"
            r" standards organi[sz]ation\b.{0,330}"
            r"|this content (?:was|is) (?:paid for|sponsored|produced|supplied|provided) by an? (?:\w+ )?(?:advertiser"
            r"|sponsor|third[- ]party|partner)\b.{0,160}"
            r"|the (?:editorial staff|newsroom|news and editorial staffs?)(?: of .{2,40})? (?:had|has|have) no role in\b.{0,160}"
            r"|local democracy reporting is\b.{0,80}\bfunded\b.{0,60}"
        ),
        why="How late prices are, who made what the page holds, and whose code it keeps.",
    ),
    Rule(
        id="copyright.reuse",
        label="copyright",
        triggers="republished reproduction rewritten redistributed licensed republish edition reprinted",
        pattern=(
            r"(?:all rights reserved[.,] )?this material,? (?:and other digital content on this website,? )?may not be"
            r" (?:published|reproduced|broadcast)\b.{0,300}"
            r"|(?:any )?reproduction (?:of [^.!?]{2,60} )?in (?:whole|part|full) or (?:in )?(?:part|whole)\b[^.!?]{0,80}"
            r"\b(?:prohibited|forbidden|permission|consent)\b.{0,80}"
            r"|our (?:stories|articles|work|content) (?:may|can) be republished\b.{0,330}"
            r"|this (?:work|article|story|content) is licensed under (?:a |the )?creative commons\b.{0,200}"
            rf"|this {_STORY} (?:first |originally )?appeared in the [^!?]{{2,80}}\b(?:print edition|section of the print"
            r" edition|print issue)\b.{0,160}"
            rf"|a version of this {_STORY} (?:was (?:first |originally )?(?:published|printed)|(?:first |originally )?appear"
            r"(?:s|ed)) (?:in|on)\b.{2,200}"
        ),
        why="What may be done with a text, and where it was printed.",
    ),
    Rule(
        id="player.needs",
        label="player",
        triggers="javascript player browser podcast podcasts content",
        pattern=(
            r"javascript (?:must be|needs to be|has to be|is) (?:enabled|required|turned on)\b.{0,80}"
            r"|(?:video |audio )?player (?:is )?loading[.… ]*|loading (?:the )?(?:video |audio |media )?player[.… ]*"
            r"|sorry,? your browser (?:doesn['’]t|does not) support\b.{0,80}"
            r"|to view this content,? (?:choose|please|click|you)\b.{0,120}"
            r"|adverts may appear in this content"
            r"|listen to [^.!?]{3,80}\bwherever you (?:get|find|listen to) your podcasts\b.{0,60}"
        ),
        why="What a player says that does not play, and where to hear it.",
    ),
    Rule(
        id="player.posts_end",
        label="player",
        triggers="twitter facebook instagram youtube tiktok x telegram",
        pattern=rf"(?:skip|end of) (?:{NETWORK}) (?:post|content|video)(?: by .{{2,40}})?",
        why="Where another network's post begins and ends, for those who hear the page.",
    ),
)
