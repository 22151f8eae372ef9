"""English."""

from flows.pages.vocabulary.buttons_en import BUTTONS
from flows.pages.vocabulary.whole_lines_en import WHOLE_LINES as WHOLE_LINES

PHRASES = {
    **BUTTONS,
    "footer": """
Community standards | Privacy policy | Privacy notice | Privacy | Terms of use | Terms of service
Terms and conditions | Terms & conditions | Terms | Conditions of use | Legal | Legal notice | Legal notices
Contact | Contact us | About | About us | Advertise | Advertise with us | Careers | Jobs | Work for us
Work with us | Help | Help center | Help centre | FAQ | FAQs | Accessibility | Accessibility statement
Accessibility help | Accessibility links | Site map | Sitemap | Site index | Imprint | Editorial policy
Editorial standards | Corrections | Ethics policy | Code of ethics | Cookie policy | Privacy & cookies
Privacy and cookies | Privacy & cookie policy | Do not sell my personal information
Do not sell or share my personal information | Your privacy choices | Your privacy rights | Your ad choices
Ad choices | AdChoices | Manage cookies | California privacy rights | California notice | Cookie settings
Cookie preferences | Manage preferences | Media kit | Press | Press office | Press releases | Media center
Investor relations | Investors | Partners | Affiliates | Customer service | Customer support | Support
Feedback | Send feedback | Site feedback | Give feedback | RSS | RSS feeds | Apps | Mobile apps | Mobile app
Download our app | Download the app | Get the app | App store | Google Play | Download on the App Store
Get it on Google Play | Back to top | Scroll to top | Go to top | Return to top | Top of page | Masthead
Our team | Our staff | Newsroom | Newsroom policies | Syndication | Licensing | Permissions | Archive | Archives
Company | Subscriber agreement | User agreement | Copyright | Copyright notice | Copyright policy | Disclaimer
Disclosure | Complaints | How to complain | Powered by WordPress | Proudly powered by WordPress
Powered by WordPress.com VIP | Powered by | Close | Stay connected | Connect with us | Connect | News tips
Submit a tip | Submit a news tip | Send us a tip | Submit a letter | Letters to the editor
Contact the newsroom | Diversity
Our privacy notice | See our privacy notice | Get our app | Read about our approach to external linking
""",
    "navigation": """
Jump directly to the content | Skip directly to content
Home | Homepage | Home page | Menu | Main menu | Open menu | Close menu | Show menu | Hide menu | Navigation
Main navigation | Site navigation | Toggle navigation | Toggle menu | Toggle search | Search | Search for
Search this site | Site search | Open search | Close search | Search the site | Search results | Skip to content
Skip to site index
Skip to main content | Skip to navigation | Skip to footer | Skip to primary content | Skip links
Skip to main navigation | Skip navigation | Jump to content | Log in | Login | Log out | Logout | Sign in
Sign out | Register | My account | Account | My profile | Profile | Settings | Edition | Editions
Breaking news | Latest news | Top stories | Top news | All news | News feed | Newsfeed | Trending now
Trending topics | Watch live | Live | Live TV | Live updates | On air | Listen | Listen live | Live radio
Radio | TV schedule | Schedule | Programs | Programmes | Shows | Podcasts | Podcast | Photos | Photo
Photo gallery | Gallery | Galleries | View gallery | View photos | Videos | E-paper | ePaper | E-edition
eEdition | Today's paper | Digital edition | Print edition | Newspaper | Classifieds | Obituaries | Puzzles
Crossword | Games | Horoscope | Horoscopes | Events | Calendar | Weather | Weather forecast | Newsletters
Alerts | Notifications | See all | View all | Show all | Show more | Show less | See more | View more
Load more | More stories | More news | All stories | Back | Go back | Next | Previous | Prev | Next article
Previous article | Next story | Previous story | Next page | Previous page | Next post | Previous post
Older posts | Newer posts | Older post | Newer post | Read full article | Full story | Read full story | Expand
Collapse | Page | Sections | All sections | Categories | Category | Browse | Explore | Explore more | Discover
Discover more | Quick links | Useful links | Resources | Services | Other | Others | Follow topic | Following
Choose your edition | Change edition | Language | Select language | English | Featured | Featured stories
Special reports | Special report | Special coverage | Coronavirus | Most recent | Recent | Latest
Latest headlines | Headlines | News in brief | In brief | In pictures | You are here | Breadcrumb | Breadcrumbs
Return to homepage | Main content | Close ad | More from us | Loading | Please wait | Submit search | Go | OK
Yes | No | Cancel | Dismiss | Continue | Learn more | Find out more | Click here | More info | More information
Download | Details | Here | Site information navigation | Local navigation | Secondary navigation | Hot topics
Popular topics | What's hot | Market data | Markets today | My news | For you | My list | Watchlist
Manage account | Manage alerts | Account settings | US edition | UK edition | International edition
End of article | Story outline | See less | Expand to read more | Tap to expand | Just in
Back to top button | Scroll top | Search the website | Directory of sites | Popular categories | Source link
More from this category | More from this section | More in this section | View all articles | Browse all
Font size: Decrease font Enlarge font | Decrease font | Enlarge font | View attachment
""",
    "advertisement": """
Advertisement · Scroll to continue | Scroll to continue | Skip advertisement
Hide Ad | Advertisement Hide Ad
Advertisement | Advertisements | Advert | Ad | Ads | Advertising | Sponsored | Sponsored content
Sponsored links | Sponsored by | Sponsor message | Thanks for our sponsor | Message from our sponsor | Promoted
Promoted content | Promoted stories | Paid content | Paid post | Partner content | Paid partnership
Brand content | From our partners | Article continues below advertisement | Article continues below
Article continues after ad | Story continues below | Story continues below advertisement
Story continues after advertisement | Advertisement - story continues below | Advertisement - scroll to continue
Continue reading below | Content continues below
Continue reading the main story | Skip ad | Skip this ad | This is an advertisement
Ad feedback | Report this ad | Report ad | Remove ads | Why this ad? | About this ad | Your ad here
Advertise here | Ad blocker detected | Please disable your ad blocker | Recommended by Outbrain
Recommended by Taboola | Taboola | Outbrain | Ads by Google | Around the web | From around the web
From the web | Promoted links | by Taboola | Sponsored Links by Taboola | More on this story after the ad
Special offers | Shopping | Deals | Coupons | Shop now | Buy now | Buy tickets | Advertiser content
Post continues below | Advertising Loading
""",
    "related_label": """
Related articlesMore from author | Related articles More from author
Related | Related articles | Related article | Related stories | Related story | Related topics | Related topic
Related content | Related posts | Related news | Related links | Related coverage | Related reading
Related video | Related videos | Related items | Related internet links | More on this story
More on this topic | More on this | More like this | You might also like | You may also like
You might be interested in | You may be interested in | You may also be interested in | You may like
You may like these posts | You might like | Recommended | Recommended for you | Recommended stories
Recommended articles | Recommended reading | Recommended videos | Editors' picks | Editor's picks
Editor's pick | Editor's choice | Editors' choice | Our picks | Top picks | Staff picks | Don't miss
Don't miss this | Must read | Must reads | Must-reads | Most read | Most read in news | Most viewed
Most popular | Most popular stories | Most shared | Most commented | Most watched | Most discussed
Most emailed | Popular | Popular stories | Popular now | Popular posts | Popular articles | Popular news
Popular in the community | Trending | Trending stories | Trending articles | Trending news | Trending videos
Trending in news | Read next | Read also | Also read | Read more | Read more stories | What to read next
Next read | Further reading | Keep reading | Continue reading on | More to read | More to explore | More from
More from author | More from this author | More by this author | More stories by | More in news | More in
Latest stories | Latest articles | Latest posts | Latest videos | Recent stories | Recent news | Recent posts
Recent articles | Recent comments | Our latest stories | Random posts | Other stories | Other news | Other headlines
Other headlines this week | You can also check | You may also check
In other news | In case you missed it | Elsewhere on the web | See also | See more on | In this story
Also in the news | Also on | More top stories | Explore related topics | Stories for you | More for you
Suggested for you | Suggested articles | Suggested reads | Today's top stories | Today's most popular
This week's most read
Top articles | Top headlines | Top videos | Featured video | Featured videos | Featured articles | More videos
More news from | More articles | More coverage | Full coverage | Big story | Other articles | More great stories
Related galleries | Latest national stories | Exclusive video | Links
Next up
In the headlines | You might have missed | You may have missed | Stories you may have missed | Related news stories
More stories from this author | Other stories you may like | People also read | Other top stories
Readers also read | More headlines | Latest from this section
""",
    "keywords_label": """
Tags | Tag | Tagged | Tagged as | Tagged with | Filed under | Posted in | Filed in | Keywords
Topics in this article | Topics | Topics mentioned in this article | Read more about | More about
In this article | Article tags | Topics in this story | Explore more on these topics | Story tags
Mentioned in this article
Related tags | Suggested topics | Read more on | Explore more on | Explore topics | Follow topics | See more about
Read more news on
""",
    "cookie_notice": """
Accept | Accept all | Accept all cookies | Accept cookies | Accept & continue | Accept and continue | Reject all
Reject | Decline | I accept | I agree | Agree | Agree and continue | Agree & continue | Manage settings
Manage consent | Manage my choices | Privacy settings | Privacy preferences | Privacy preference center
Cookies | Cookie consent | We use cookies | This website uses cookies | This site uses cookies
This website is using cookies | Allow all | Allow cookies | Allow all cookies | Save preferences | Save and exit
Strictly necessary cookies | Functional cookies | Performance cookies | Targeting cookies | Analytics cookies
Always active | Consent | Got it | Confirm my choices | Your choices | We value your privacy
We care about your privacy | Your privacy is important to us | Your privacy, your choice | Before you continue
Cookie notice | Cookies policy
""",
    "byline": """
By | Written by | Author | Authors | Reporter | Posted by | Published by | Contributor | Contributors
Contributing writer | Staff writer | Staff reporter | Staff | Staff report | Senior reporter | Senior writer
Senior editor | Political editor | Political reporter | Political correspondent | Chief correspondent
Special correspondent | Special to | Correspondent | Freelance writer | Freelance journalist | Associate editor
Deputy editor | Digital editor | News editor | Sports editor | Web editor | Managing editor | Editor-in-chief
Guest author | Guest contributor | Sports writer | Sports reporter | Business reporter | Business editor
Technology reporter | Health reporter | Science reporter | Crime reporter | Education reporter
Environment correspondent | Diplomatic correspondent | Health editor | Science editor
Home affairs correspondent | Columnist | Opinion columnist | Associated Press | The Associated Press | Reuters
AFP | Agence France-Presse | Bloomberg | By our correspondent | By staff | By staff reporter | By staff writer
By news desk | News desk | Web desk | Online desk | By Associated Press | By The Associated Press | By Reuters
Reuters Staff | Agency report | Our reporter | Our reporters | Agency reporter | News agencies | Staff and agencies
Staff and wire reports | Wire reports | From staff reports | By agency report | By agencies | By our reporter
By staff reports
""",
    "author_bio": """
About the author | About the authors | About author | About the writer | Author bio | View all posts
View all posts by | See all articles by | More by | Read more from this author | View profile | See bio
Full bio | Follow the author | Contact the author | Email the author | View author archive | See full bio
All posts by | Articles by this author
Author email
""",
    "credit": """
Photo credit | Credit | Picture | Getty | Getty Images | AP Photo | Shutterstock | iStock | Image
Image credits | File photo | Courtesy photo | Stock photo | Photo illustration | Handout | Supplied | Screenshot
Family photo | Family handout | Family photograph | Police handout | Contributed photo | Submitted photo
Screengrab | Reuters photo | Unsplash | Pixabay | Wikimedia Commons | PA Media | EPA
Image source, Getty Images | Image copyright Getty Images
""",
    "published": """
Published | Published on | Published at | Posted | Posted on | Posted at | Date | Publication date
First published | First published on | Just now | Today | Yesterday
""",
    "updated": """
Updated | Updated on | Updated at | Last updated | Last updated on | Last update | Last modified | Modified
Revised
""",
    "counter": """
Views | View | Shares | Total shares | Reading time | Read time | Reads | Estimated reading time | Votes | Vote
Rating | Rate this | Rate this article | Was this helpful? | Was this article helpful?
Was this article helpful? Yes No
""",
    "copyright": """
All rights reserved | Copyright. All rights reserved
This material may not be published, broadcast, rewritten, or redistributed
This material may not be published, broadcast, rewritten or redistributed
""",
    "disclaimer": """
The views expressed are the author's own | Opinions expressed are those of the author
The opinions expressed in this article are the author's own
Our Standards: The Thomson Reuters Trust Principles
Our Standards: The Thomson Reuters Trust Principles., opens new tab | Our Standards:The Thomson Reuters Trust Principles
""",
    "editor_note": """
For immediate release | For release
""",
    "html_residue": """
NaN | undefined | null | [object Object] | Javascript is disabled | Please enable JavaScript
JavaScript is required | Javascript must be enabled | You need to enable JavaScript to run this app
This content requires JavaScript | Untitled
opens new tab | External link
""",
}

READ_MORE = """
Previous coverage | PREVIOUS COVERAGE | Earlier coverage | Earlier | EARLIER | Related coverage | RELATED COVERAGE
MORE COVERAGE | More coverage | MORE NEWS | More news | Previous story | PREVIOUS STORY | FROM THE ARCHIVE
READ MORE | Read also | Also read | ALSO READ | READ NEXT | Read next | Related | RELATED | RELATED STORY
Related story | RELATED VIDEO | RELATED CONTENT | RELATED ARTICLE | Related article | SEE ALSO | See also
SEE MORE | Must read | MUST READ | Also on | WATCH | WATCH VIDEO | Watch | Watch live | WATCH LIVE | WATCH NOW
More | MORE | More on this | Further reading | Read the full story | FULL STORY | Full story | DON'T MISS
Don't miss | Don't Miss | You may also like | You might also like | You may like | Recommended | RECOMMENDED
LISTEN | Listen | CLICK HERE | VIDEO | PHOTOS | IN PICTURES | In pictures | READ | READ ALSO | Read here
READ HERE | Read this | MORE FROM | Check out | CHECK OUT | ALSO SEE | Also see | Also Read | EXPLAINED
Explained | OPINION | Editorial | Previously | ICYMI | EXCLUSIVE | LIVE UPDATES | Live updates | FACT CHECK
More about this article | More about this story | More on this article | Read more about this article
"""

TAGS_BY_COLON = """
Topics | More about
"""

TOPICS = """
Related topics | Related topic | More on this topic | More on these topics
"""

BYLINE = """
Interview by | Interview | Words
By | Written by | Reported by | Posted by | Story by | Author | Words by | Report by | Article by | Published by
Text by
"""

UPDATED = """
Updated | Last updated | Last Updated | Last update | Last modified | Modified | UPDATED
"""

PUBLISHED = """
Published | Posted | Posted on | Published on | First published | Publish date | Date | PUBLISHED | Posted at
Issued | Created
Date published | Published date | Publication date | Date posted
"""

PRESS_CONTACT = """
Media contact | Media contacts | Press contact | Press contacts | Media inquiries | Press inquiries | Media enquiries
Press enquiries | Media relations | Press office | Contact for media | For media inquiries | For press inquiries
Notes to editors | Note to editors | Notes for editors
"""

ABOUT = """
About
"""

LISTS = """
Latest news | Latest stories | Latest headlines | Top stories | Top news | More stories | More news | Most recent
Trending now | Headlines | Featured stories
"""

HOME = """
Home | Homepage | Home page | Front page
"""

SECTIONS = """
News | World | World news | Politics | Business | Economy | Finance | Markets | Money | Technology | Tech
Science | Health | Sport | Sports | Football | Soccer | Tennis | Cricket | Golf | Entertainment | Culture | Arts
Lifestyle | Life | Style | Travel | Food | Opinion | Opinions | Columnists | Analysis | Commentary | Editorial
Editorials | Middle East | Europe | Asia | Africa | Americas | Latin America | US | U.S. | USA | UK | Russia
China | India | Local | Local news | National | International | Nation | Metro | Regional | Environment
Climate | Education | Crime | Military | Military & intelligence | Viral | Society | Art & living | Multimedia
Columns | Asia & Pacific | Business & economy | Arts & culture | Science & tech | Environment & nature
Religion | Law | Courts | Real estate | Property | Cars | Auto | Motoring | Fashion | Music | Movies | Film | TV
Books | Celebrity | Celebrities | Weather | Features | Investigations | Explainers | Interviews | Interview
Press review
UK News | US News | U.S. News | National News | International News | Business News | Sports News | Sport News
Football News | Political News | Politics News | Crime News | Entertainment News | Health News | Education News
Irish News | India News | Nigeria News | Kenya News | Ghana News | Pakistan News | Jamaica News | Metro News
Regional News | Community News | City News | State News | General News | County News
Crime & courts | Courts & crime | Crime and courts | Police news | Public safety
Technology News
Tech News | Cricket News
"""

FACT_BOX = """
Fact box | Factbox | Fact file | Factfile | Key facts | Fast facts | The facts | At a glance | If you go | Did you know
Poll | Quick poll
"""

FUNCTION_WORDS = """
the of and to in a is that was for it on with as at by from his her they be this have are not but which had
has were an their he she we who will said its would been after or when
"""

UNSURE = """
Weather | Games | Puzzles | Radio | Shows | Programs | Programmes | Schedule | Events | Calendar | Language
Settings | Account | Alerts | Notifications | Obituaries | Services | Resources | Other | Others | Home | Page
Live | Latest | Recent | Featured | Explore | Discover | Details | In brief | English | Newspaper | Horoscope
Horoscopes | Crossword | Categories | Browse | Market data | Markets today | Hot topics | Useful links
More information | Yes | No | Classifieds | Special report | Special coverage | Coronavirus | Headlines | Profile
Help | Contact | About | Support | Privacy | Legal | Terms | Jobs | Careers | Press | Partners | Investors
Company | Corrections | Complaints | Disclosure | Diversity | Feedback | Accessibility | Archive | Archives
Licensing | Permissions | Syndication | Affiliates | Copyright | Newsroom | Our team | Our staff | Ethics policy
Code of ethics | Letters to the editor | Connect | Apps | Customer service | Media center | Press office
Press releases | Investor relations | Editorial standards | Masthead | Stay connected | Line | Threads | Pocket
Delicious | Recommend | Discuss | Likes | Conversation | Discussion | Chat | Chats | Deleted | What do you think?
Membership | Exclusive | Contribute | Upgrade | Special offer | Subscription | Subscriptions | Advertising | Deals
Shopping | Coupons | Special offers | Promoted | Speed | Quality | Volume | Chapters | Descriptions | Captions
Subtitles | Duration | Transparency | Transcript | Consent | Cookies | Your choices | Before you continue | Staff
Contributors | Correspondent | Columnist | Credit | Handout | Today | Yesterday | Date | Views | View | Votes
Vote | Rating | Shares | Links | Popular | Big story | Further reading | Story outline | Just in | Next up
External link
"""

SAID = "said told asked wrote replied joked insisted argued admitted recalled laughed shouted whispered warned"
TOLD = "says he she were had him"

CAPTION_LABEL = "Image caption | Media caption | Video caption | Photo caption"
CREDIT_LABEL = "Image source | Image copyright | Image credit"
