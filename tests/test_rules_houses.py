"""What single English houses print around each story is named, and what a story says in like words is not."""

from __future__ import annotations

import pytest

from flows.pages.vocabulary import generic_rules

LINES = {
    "share": """
Facebook Tweet Email Link
Add articles to your saved list and come back to them any time.
Notice a spelling or grammar error in this article? Click or tap here to report it.
For all latest news, follow The Lindvik Star's Google News channel.
Want to tell us something? Email us
""",
    "comments": """
All comments (276)Sort by
You must confirm your public display name before commenting
Lindvik World encourages reader discussion on our stories. User feedback adds a rich layer of context.
Comment Icon Bubble12
""",
    "newsletter": """
Download the free KLVK news app and weather app for alerts where you are.
To stream KLVK 11 on your phone, you need the KLVK 11 app.
When you subscribe we will use the information you provide to send you these newsletters.
Get Low Tide, our newsletter exploring the coast, its weather and its people, and become part of the conversation.
Join LP's Telegram channel and get the latest news delivered to you.
Type START <space> BR and send SMS it to 2222
Find out what's happening in Lindvik with free, real-time updates from Harbour.
A lunchtime summary of content highlights on the Lindvik Examiner website. Delivered at 1pm each day.
Get Latest Lindvik News, Election updates along with Weather and Top Headlines from the coast and around the world.
""",
    "subscription": """
Thanks to our subscribers, who help make this coverage possible. If you are not one, please consider it.
This story is available exclusively to Harbour Insider subscribers. Become an Insider and start reading now.
Independent Lindvik reporting needs your support. The Lindvik Tribune tells what happens on the coast.
Did you know Lindvik has an Ethical Paywall? If you're using Lindvik for work, your office pays a small fee.
You can save this article by registering for free here. Or sign-in if you have an account.
You're a dedicated reader
We, the journalists of The Lindvik Times, refuse to be silenced. But to go on, we need your help.
Your support, no matter how small, makes a world of difference.
""",
    "player": """
Getting your Trinity Audio player ready...
Listen to this article · 6:12 min Learn more
Example video title will go here for this video
A pilot turns the ferry around in the storm and steers it back to the pier. (0:42)
To display this content from YouTube, you must enable advertisement tracking and audience measurement.
""",
    "advertisement": """
Advertiser Content From
This is the title for the native ad
TEXT AD: Boats for every purse, call 555 0100
""",
    "disclaimer": """
Disclosure: Harbour Foods has been a financial supporter of The Lindvik Tribune, a nonprofit news organization.
If you purchase a product or register for an account through a link on our site, we may receive compensation.
Mara Lindqvist has no position in any of the stocks mentioned. The Harbour Fool recommends Lindvik Foods.
This is AI generated summarization, which may have errors. For context, always refer to the full article.
""",
    "editor_note": """
This article was produced for the Lindvik Reporting Network in partnership with Harbour Public Radio.
Update, May 14th: Added that the timetable is now online.
""",
    "copyright": """
Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.
""",
    "agency_credit": """
- With files from Mara Lindqvist and The Harbour Press
(with AFP)
This story was originally featured on Harbour.com
Materials provided by University of Lindvik. Original written by Mara Lindqvist.
""",
    "footer": """
Information you can trust
AEST = Australian Eastern Standard Time which is 10 hours ahead of GMT (Greenwich Mean Time)
Lindvik TV’s website can also be accessed at the following alternate addresses:
Harbour News Agency, opens new tab
""",
    "byline": """
From CNN’s Mara Lindqvist and Tom Hale
Mara Lindqvist - Jul 7, 2024 / 7:12 pm | Story: 471822
Mara Lindqvist - Staff portraits in The Lindvik Post studio on October 5, 2022. (Photo by Tom Hale/The Lindvik Post)
""",
    "caption": """
The bell on the bridge is not a toy.Source:istock
""",
    "credit": """
(Supplied: Lindqvist family)
(ABC Western Downs: Mara Lindqvist)
""",
    "keywords_label": """
Explore related story topics
More stories on
""",
    "related_label": """
Featured Video Of The Day
Also worth reading
More Lindvik News
""",
    "counter": """
Total Views: 3141
This has been shared 12 times
2 Related
""",
}
#: What a story may say in words that are much alike.
INNOCENT = """
Download the plans for the pier, the council asks its citizens.
The free app that the harbour built has few users.
When you subscribe to a theory, you have to live with it, she said.
The hospital's subscribers pay a fee each month.
Independent reporting on the harbour is rare, he said.
Disclosure of the contract came late.
The report was produced in partnership with the university of the coast.
The update of May 14 made the timetable worse.
The work is licensed to a firm in Lindvik.
With files under his arm, the mayor left the room.
(with a laugh)
(Mara Lindqvist: the pilot's daughter)
The pilot's website can be reached again.
From the harbour's oldest crane
From NASA's Apollo Program to the pier of Lindvik
The source: supplied by nobody, it seems
More stories on the upper floors burned out.
The ferry needs 12 minutes (or 0:12 in the timetable).
He won in 1 hour (59:12).
Total views of the bay are rare here.
The harbour has 12 posts.
Learn more about the pier at the museum.
The citation: bravery in the face of the sea
Promoted to captain, she sails on Monday.
Be the first to know the tide.
Provided by the town, the boats are free.
Read the original letter of the captain.
Connect with nature
Thanks to our captain, who never slept
A reader comments on 12 of the plans.
Type the word start and wait.
More bad news came on Monday.
More good news from the pier
Want more news of the pier?
He has no position on the stocks mentioned.
Support independent candidates, she said.
The secret was shared 12 times over dinner.
"""


@pytest.mark.parametrize(
    ("text", "label"), [(line, label) for label, block in LINES.items() for line in block.strip().splitlines()]
)
def test_lines_of_houses_are_named(text: str, label: str) -> None:
    rule = generic_rules().match(text)
    assert rule is not None
    assert rule.label == label


@pytest.mark.parametrize("text", INNOCENT.strip().splitlines())
def test_a_story_in_like_words_stays_open(text: str) -> None:
    assert generic_rules().match(text) is None


def test_a_call_behind_a_sentence_of_the_story_takes_it_not_along() -> None:
    """Where an agency's letter is offered, the button touches the paragraph above it."""
    paragraph = "The pier belongs to a firm in Lindvik, which did not respond to questions on Monday. Sign up here."
    assert generic_rules().match(paragraph) is None
