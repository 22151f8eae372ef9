"""Rules whose text varies, of what English publishers ask of their readers: to sign up, to subscribe, to comment in good manners."""

# ruff: noqa: E501  (a pattern reads best on its own line)

from __future__ import annotations

from flows.pages.rules import Rule

FORM_PATTERNS: tuple[Rule, ...] = (
    Rule(
        id="comments.rules_of_house",
        label="comments",
        triggers=(
            "clean truthful nice proactive threaten eyewitness discussion moderated accepting forum conversations "
            "opinion conversation"
        ),
        pattern=(
            r"(?:keep it clean|be truthful|be nice|be proactive|don['’]t threaten|share with us)\. .{10,200}"
            r"|welcome to the discussion\.?"
            r"|the comments below have (?:not )?been (?:moderated|updated)\b.{0,80}"
            r"|(?:sorry,? )?we are (?:not|no longer) (?:currently )?accepting comments\b.{0,80}"
            r"|join our commenting forum|join thought-provoking conversations\b.{0,120}"
            r"|do you have an opinion on\b.{0,60}\braised in this (?:article|story)\?.{0,250}"
            r"|to join the conversation,? (?:please )?(?:log|sign) in\b.{0,120}"
        ),
        why="The rules of a page's comments.",
    ),
    Rule(
        id="comments.form",
        label="comments",
        triggers="comment comments",
        pattern=(
            r"(?:report|flag|hide|edit|delete|share) (?:this )?comment"
            r"|(?:log|sign) in to (?:leave|post|add|view|write|read) (?:an? |your )?comments?"
            r"|add (?:your|a) comment(?: to this (?:story|article|post))?"
            r"|reader comments?(?: \(\d{1,5}\))?"
            r"|(?:please )?enable javascript to view (?:the )?comments\b.{0,60}"
        ),
        why="The buttons of a comment form.",
    ),
    Rule(
        id="newsletter.form",
        label="newsletter",
        triggers="inbox email notification notifications newsletter newsletters sign wrong error headlines",
        pattern=(
            r"(?:please )?check your (?:inbox|email)(?:[.!]?| (?:for|to) (?:your|the|an?|confirm\w*|complete"
            r"|verify)\b[^.:]{0,80}[.!]?|[.!] .{0,80})|(?:a )?welcome email is on its way\b.{0,120}"
            r"|the next issue of .{2,60} will soon be in your inbox\.?"
            r"|interested in more newsletters\?.{0,40}"
            r"|(?:your|there was a problem saving your) (?:email )?notifications?(?: has been saved)?\.?"
            r"|get email notifications on .{2,60}!?|(?:skip past|after) newsletter promotion"
            r"|free (?:daily|weekly|morning|evening) (?:newsletter|email)"
            r"|we use your sign-up to provide\b.{0,250}"
            r"|sign up to (?:receive|get)\b[^.!?]{2,80}\b(?:news|headlines?|newsletters?|emails?|updates?|alerts?"
            r"|stories)\b.{0,120}|(?:something went wrong|an error (?:has )?occurred"
            r"|there was an error)[.,]? please try again(?: later)?\.?"
            r"|there was an (?:issue|error),? please (?:provide|enter) a valid email\b.{0,40}"
        ),
        why="What a form for newsletters says.",
    ),
    Rule(
        id="subscription.form",
        label="subscription",
        triggers="account articles subscriber refresh supporter",
        pattern=(
            r"create an account or (?:sign|log) in to continue\b.{0,80}"
            r"|you(?:['’]ve| have) (?:run out of|no more) free (?:articles|stories)\b.{0,80}"
            r"|this is an? (?:exclusive subscriber|subscriber[ -]exclusive|subscriber[ -]only)(?: (?:story|article"
            r"|content))?\.?|please refresh the page\b.{0,120}\blogged in\b.{0,40}"
            r"|become an? (?:\w+ )?supporter(?: (?:today|now))?[.!]?"
        ),
        why="What a gate says.",
    ),
    Rule(
        id="subscription.support",
        label="subscription",
        triggers="support donate give",
        pattern=(
            r"support (?:the )?(?-i:[A-Z])[\w.’' ]{2,40}[’']s? (?:independent |nonprofit |public "
            r"|local )?(?:journalism|reporting|news)\b.{0,160}"
            r"|support (?:our|the) (?:work|mission|newsroom|reporting|reporters|station)(?: today| now)?[.!]?"
            r"|(?:donate|give) (?:today|now|here|monthly)[.!]?"
        ),
        why="An appeal for money.",
    ),
    Rule(
        id="newsletter.wanted",
        label="newsletter",
        triggers="newsletter newsletters inbox app alerts email",
        pattern=(
            r"(?:want|looking for|interested in|love|enjoy|like|need"
            r"|hungry for) [^.!?]{3,90}\?\s(?=.{0,250}\b(?:newsletters?|inbox|our \w{0,12} ?app|alerts"
            r"|email)\b).{0,60}\b(?:sign up|subscribe|bookmark|follow|download|join|click|get|check out)\b.{3,250}"
        ),
        why="A question, and the newsletter that answers it.",
    ),
    Rule(
        id="comments.have_your_say",
        label="comments",
        triggers="comment comments",
        pattern=r"(?:[^.!?]{4,80}\?\s)?have your say (?:in|on) (?:the|our) comments?\b.{0,60}",
        why="A call to comment.",
    ),
    Rule(
        id="comments.sort",
        label="comments",
        triggers="sort",
        pattern=(
            r"sort(?:ed)?(?: comments)?(?: by)?\s?:?\s?(?:newest|oldest|best|top|most (?:liked|recent|popular)"
            r"|relevance|recommended|default)(?: first)?"
        ),
        why="How comments are sorted.",
    ),
    Rule(
        id="subscription.like_you",
        label="subscription",
        triggers="readers listeners viewers members supporters people",
        pattern=(
            r"(?=.*\b(?:support|help|count on|rely on|depend on|donat\w+|thanks to|funded by"
            r"|free)\b).{0,160}\b(?:readers|listeners|viewers|members|supporters|people) like you\b.{0,160}"
        ),
        why="An appeal for money.",
    ),
    Rule(
        id="newsletter.handled",
        label="newsletter",
        triggers="privacy details",
        pattern=(
            r"your (?:personal )?(?:details|information|data|email(?: address)?) (?:is|are|will be"
            r"|may be) (?:being )?(?:used|handled|processed|stored|collected|shared)\b.{0,200}\b(?:privacy|send you"
            r"|in accordance)\b.{0,160}"
        ),
        why="What a form says of the address that it asks for.",
    ),
    Rule(
        id="newsletter.said",
        label="newsletter",
        phrases=(
            "Be the first to know",
            "Invalid email",
            "Don't show me this message again",
            "Interested in more newsletters",
        ),
        why="Set phrases of forms, whose words say nothing by themselves.",
    ),
    Rule(
        id="subscription.open_to_all",
        label="subscription",
        triggers="paywall paywalls donation donations",
        pattern=(
            r"(?:our|this|we)\b[^.!?]{0,120}\b(?:journalism|reporting|newsroom|reporters|work)\b.{0,160}\b(?:paywalls?"
            r"|your (?:donation|support|contribution)s?)\b.{0,250}"
            r"|.{0,160}\byour (?:donation|contribution|support)s? (?:lets?|helps?|allows?|enables?|keeps?) (?:us"
            r"|our)\b.{0,250}"
        ),
        why="An appeal for money.",
    ),
)
