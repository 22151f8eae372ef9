"""English: whole lines that systems of pages and large houses print around stories, as they stand there."""

WHOLE_LINES = {
    "share": """
Read original article here | Rate this story | Pop-up Message | Ask us a question here
Contact us with news and stories | Want to tell us something? Email us | Send us a news tip
You've reached your account maximum for followed topics | Follow with Notifications | Manage Your List | Unfollow
Reuse content | See all topics | Facebook Tweet Email Link | Facebook Tweet Email
Share via Close extra sharing options | Share Via Copy Link | Tap to share | Read in app | Save Saved Read in app
Add reaction | Save Story Manage followed notifications | Save this story | License this content
License this article | Gift this article free | Gift this subscriber-only story | Kindly share this story
Send this page to someone via email | Share this item on Facebook | Share this item on Twitter
Share this item via WhatsApp | Bookmark popover | Article bookmarked | Removed from bookmarks | Read later
Descrease article font size | Increase article font size | Decrease article font size | Normal text size
Larger text size | Very large text size | Text settings | Print content | Print with images and other media
Print text only | Report an editorial error | Report a technical issue | Acquire Licensing Rights
Acquire Licensing Rights, opens new tab | Send Tip or Correction | Report an error, omission or problem
Embed this post | To embed this post, copy the code below on your site
Corrections and clarifications|Submit a news tip | Share your feedback to help improve our site experience
Contact us: Provide news feedback or report an error | Follow related authors and topics | Follow related topics
Authors and topics you follow will be added to your personal news feed in Following
Share icon A curved arrow pointing right | Facebook Icon The letter F
Send Facebook Twitter reddit EMail Facebook Messenger Web Whatsapp Telegram linkedin | Share this news article on
Save articles for later | Add articles to your saved list and come back to them any time
Save articles to read later and create your own reading list | Click here to share on social media
Let us know if there is a problem with our content | Feedback to editors | Send me a secure tip | Share what you think
Continue the conversation on Facebook and Twitter | Article share options | Follow topics and authors | PlusFollow
Connect via Twitter, Facebook or email | Keep up with the latest from ScienceDaily via social networks
Do you have information to share with our reporters | Share on social media Facebook Twitter LinkedIn
Follow a topic and we'll email you when we publish a new article about it | Congratulations on your first follow
""",
    "comments": """
Be part of the conversation | We are using Civil Comments | The rules of replying
Create your account or sign in to use our comments | Be the first one to comment on this story
Comments that don't comply with our rules will be deleted | JavaScript is required to load the comments
Optional Screen Reader | Comments are not available on this story | You must be logged in to react
Click any reaction to login | PLEASE TURN OFF YOUR CAPS LOCK | Please report any comments that break our rules
Read the rules here | Comments: Our rules | Comments Drawer | Getting the conversation ready | 0 Comments (0 New)
Waiting for response to load | Dear visitor, the comments section is undergoing an overhaul and will return soon
There are no comments yet. Add your comment to start the conversation | How does this make you feel?
Comments - Please login in order to comment | Start a Conversation | Join the conversation, you are commenting as
You must confirm your public display name before commenting
Please logout and then login again, you will then be prompted to enter your display name
Join the conversation and sign in or register for an account | Get access to commenting, newsletters, and more
Sign in and unlock a world of features | Manage your preferences here
One Community. Many Voices. Create a free account to share your thoughts
Your post will be rejected if we notice that it seems to contain
User accounts will be blocked if we notice or believe that users are engaged in | So, how can you be a power user?
Your comment will be posted to MailOnline as usual | Open Extended Reactions | Comment Icon Bubble
To join the conversation, please log in | Comments on this post are now closed
""",
    "navigation": """
Was this page helpful? | Thanks for your feedback | Previous item Next item | Access options | Subscribe to journal
Rent or buy this article | Prices vary by article type | Download PDF | Your changes have been saved | Media Download
Quick Link | More news on MIT News homepage | You have permission to edit this article
You are the owner of this article | Edit Article | Add New Article | Please log in to use this feature
Please enable JavaScript in your browser settings
Your browser is out of date and potentially vulnerable to security risks
We recommend switching to one of the following browsers
For a complete ESPN.com experience, please upgrade or use a supported browser
An icon in the shape of an angle pointing down | It indicates a way to close an interaction, or dismiss a notification
Sorry, there are no recent results for popular commented articles
Sorry, there are no recent results for popular videos | Sorry, there are no recent results for popular images
Footer Links | Social Links Navigation | Minimize to nav | Skip next section Explore more | HamburgerNavigation Drawer
Navigation Drawer | Login / Sign Up | View Bio | Modal title | Story Source | Cite This Page | No posts
Release Summary | News provided by | View all partners | Back to Newsroom | Error loading the next article
Error loading the article | The content you requested does not exist or is not available anymore
If you're unable to load the form, click here | We are having trouble retrieving the article content
We're sorry, this feature is currently unavailable | Multiple Authors | Expand Image | Catch Up | Show full article
Interact with The Globe | Your Privacy Choices Opt-Out Icon | Thanks for reading our community guidelines
Email notifications are only sent once a day, and only if there are new matching items
""",
    "player": """
This audio is auto-generated. Please let us know if you have feedback | Video Ad Feedback
Please use Chrome browser for a more accessible video player
To play the video you need to enable JavaScript in your browser | view larger image | PHOTO GALLERY (CLICK TO ENLARGE)
Example video title will go here for this video | Listen to article 1x 1.2x 1.5x | Subscribe to listen
Hear this story | Only have a minute? Listen instead | Getting your Trinity Audio player ready
Loading YouTube content | Loading Twitter content | Loading Facebook content | Loading Instagram content
Upload pictures or video | Audio By Vocalize | Watch on YouTube | Play video content | Previous image Next image
Download the podcast | Waiting for your permission to load the Instagram Media
Waiting for your permission to load the Twitter Media | Waiting for your permission to load the YouTube Media
Waiting for your permission to load the Facebook Media | Waiting for your permission to load the TikTok Media
""",
    "advertisement": """
This Story is Brought to You By | Featured Flyer
Sponsored contents planned and edited by JT Media Enterprise Division | Company Announcements | Post a press release
Paid Advertisement | Paid Partner Content | Advertiser Content From | This is the title for the native ad
Today's flyers | This Week in Flyers | Partner Content From | REGISTER NOW | 440k+ Newsrooms & Influencers
270k+ Journalists Opted In | 9k+ Digital Media Outlets
""",
    "newsletter": """
Stay up to date with what you want to know | Get local stories you won't find anywhere else right to your inbox
Find out what's happening in your town | A confirmation email has been sent | Email has already been sent
Email is sent | Please verify your email address | Send confirmation email | Enter email address
Sorry, there was a problem with your subscription | Select Newsletter | Get the best of Variety
Don't miss another exclusive update | Smart Brevity on the news of the day | Get the latest news, reviews and features
Never share your email | Subscribe to notifications | Lunchtime News
Real-time updates and all local stories you want right in the palm of your hand | Take Us With You
Be the first to know | Be the first to get Breaking News | Install the Sky News app for free | Not Now Turn On
Get browser notifications for breaking news, live events, and exclusive reporting
Success! An email has been sent to with a link to confirm list signup
Error! There was an error processing your request | We encountered an issue signing you up. Please try again
We encountered an issue signing you up | Your subscription could not be saved. Please try again
Your subscription has been successful | We have more newsletters | No thanks, close | More Newsletters
Newsletter email address | Type your email | Contact me with news and offers from other Future brands
Receive email from us on behalf of our trusted partners or sponsors
Sign up for breaking news, reviews, opinion, top tech deals, and more | Create Email Alert | Get WhatsApp alerts
Get breaking National news | Click the alert icon to follow topics
Join our channel for the top reads for the day on your preferred chat app
now signed up to receive the Morning Headlines Newsletter | GET FREE ALERTS | Stay in touch with us anytime, anywhere
You may occasionally receive promotional content from the Los Angeles Times
A free daily digest of the news that matters most | Your source for the latest research news
Keep up to date with the latest news | Daily newsletterReceive essential international news every morning
Receive essential international news every morning | Old news is old news! Be First! | Be First!
""",
    "subscription": """
Want to support local journalism? Make a donation here | Support us in just a few clicks
Make a one-time contribution | Not ready to support today? Remind me later | Remind me next month
Reminder, this is a Premium article | First read is on us
These actions are direct attempts to silence independent journalism in Russia
Enjoying our latest content? Log in or create an account to continue
You have full access to this article via your institution | Enjoyed this article? | Want all of The Times? Subscribe
Institutional Subscriber | Thank you for your patience while we verify access
Local news has never been more important | Unlimited digital access to all our premium content
Create your free profile or log in to save this article | Your Support Has Never Been More Critical
Please log in to bookmark this story. Log In Create Free Account | Please log in to bookmark this story
REGISTER / SIGN IN TO UNLOCK MORE ARTICLES | Subscribe now to read the latest news in your city and across Canada
You can save this article by registering for free here. Or sign-in if you have an account
Access to Herald Premium articles require a Premium subscription. Subscribe now to listen
Reminder, this is a Premium article and requires a subscription to read | Become a CBC Member | Make Contribution
Give a gift subscription | Checking your Rappler+ subscription
Upgrade to Rappler+ for exclusive content and unlimited access | By subscribing, you can help us get the story right
Log in, register or subscribe to save articles for later | You're a dedicated reader | Join Our Community
Already a member? Sign in to stop seeing this | Join Our Community Already a member? Sign in to stop seeing this
Our best subscription plan now has a special price
Find your bookmarks in your Independent Premium section, under my profile
Are you a paying subscriber to the newspaper? | Have an account? Log in | Start your Substack
Substack is the home for great culture | stand up for the facts
Our only agenda is to publish the truth so you can be an informed participant in democracy
I would like to contribute | An Urgent Message From Our Co-Founder | Join Us: News for people demanding a better world
Join The Club
""",
    "footer": """
Registration on or use of this site constitutes acceptance of our User Agreement
Community Rules apply to all content you upload or otherwise submit to this site | Cookies Settings | Advance Local
We've updated our Terms of Use | #ReadLocal | Part of the McClatchy Media Network | HEARST newspapers logo
About Our Company | Our Use of AI | Interest Based Ads | Interest-Based Ads | Your US State Privacy Rights
Children's Online Privacy Policy | About Nielsen Measurement | Disney Ad Sales Site
The BBC is not responsible for the content of external sites | Telling news together since 1754
Editorial code of conduct | Journalistic Standards | Editorial Policies | Get involved with the news in your community
Send your stories and photos now | Comments to the author | Market Data Terms of Use and Disclaimers
Intraday Data provided by FACTSET and subject to terms of use | All quotes are in local exchange time
Historical and current end-of-day data provided by FACTSET
Real-time last sale data for U.S. stock quotes reflect trades reported through Nasdaq only
Intraday data delayed at least 15 minutes or per exchange requirements | Discover more from CBC
Advertising enquiries | Information you can trust
Exclusive news, data and analytics for financial market professionals | Learn more about Refinitiv
Learn more about LSEG | Download the App (iOS) | Download the App (Android) | Download the App (iOS), opens new tab
Download the App (Android), opens new tab
The industry leader for online information for tax, accounting and finance professionals
Before it's here, it's on the Bloomberg Terminal | Site feedback: Take our Survey
For feedback, complaints, or inquiries, contact us | Send us a confidential tip | Who Funds Us? | How we are funded
""",
    "disclaimer": """
The Motley Fool has a disclosure policy
Some elements may be removed from this article due to republishing restrictions
Public Interest Journalism funded through NZ On Air | Did our AI summary help?
Find out how we conduct our reviews by reading our review policy
This article does not contain investment advice or recommendations
""",
    "cookie_notice": """
Enable cookies Allow cookies once | Accept Manage my choices
""",
    "related_label": """
What Others Are Reading | See more latest | Popular on Variety | From Our Print Edition | Top reads in section
Top of the news | TopLatestDiscussions | Top Latest Discussions | Related terms | Subscribers are Reading
Most watched News videos | Popular Now in News | Elsewhere on the BBC | Also worth reading | Recommended Topics
More Releases From This Source | Also from this source | Strange & Offbeat Stories | Featured Video Of The Day
EDITORS' PICK | Best of Express | Top News Today | Prev story | On the same topic | To read also
Read also on this topic
""",
    "keywords_label": """
This article tagged under | More stories on | Explore related story topics | Read related topics
""",
    "agency_credit": """
This article contains reporting from Reuters, published under license
""",
    "copyright": """
This story can be republished for free (details) | USE OUR CONTENT | Reprinted with permission of MIT News
""",
}
