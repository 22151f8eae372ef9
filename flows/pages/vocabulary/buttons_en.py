"""What English pages offer their readers to press: to share, to comment, to play, to sign up and to subscribe."""

BUTTONS = {
    "share": """
Social Sharing | Share on Linked In | You can share this story on social media
Sharing is caring
Share | Share this | Share this article | Share this story | Share this page | Share page | Share panel
Close share panel | Read more about sharing | Share this with | Share this post
Share on | Share on Facebook | Share on Twitter | Share on X | Share on WhatsApp | Share on LinkedIn
Share on Pinterest | Share on Reddit | Share on Telegram | Share on social media | Share via email | Share via
Share by email | Share with | Share to | Sharing options | Share article | Share story | Share link
Share full article | Tweet | Tweet this | Pin it | Pin | Email | E-mail | Email this | Email this article
Email article | Email a friend | Send by email | Send to a friend | Print | Print this | Print article
Print this article | Print page | Printer friendly | Printer-friendly version
Printer friendly version | Copy link | Copy URL | Copy to clipboard | Link copied
Link copied to clipboard | Copied | Get short URL | Short URL | Save | Save article | Save for later
Save this article | Bookmark | Add to bookmarks | Save to read later | Facebook | Twitter | X | WhatsApp
LinkedIn | Reddit | Pinterest | Telegram | Flipboard | Tumblr | Google+ | Google plus | StumbleUpon | Digg
Delicious | Messenger | Instagram | YouTube | Mastodon | Bluesky | Threads | Viber | VKontakte | Skype | Pocket
Weibo | WeChat | Line | Facebook Messenger | Snapchat | TikTok | Gift this article | Gift article
Give this article | Facebook icon | Twitter icon | Email icon | Click to share on Facebook (Opens in new window)
Click to share on Twitter (Opens in new window) | Click to email this to a friend (Opens in new window)
Click to print (Opens in new window) | Share Options | Like this | Like us on Facebook | Like | Likes
Recommend | Follow | Follow us | Follow us on | Follow us on Facebook | Follow us on Twitter
Follow us on Instagram | Follow us on Google News | Follow us on social media | Facebook Twitter
Opens in new window | Share Facebook Twitter | Share close | close panel | About sharing
Found the story interesting? | Like this story? Share it | Add us on Google | Text size | Translate
Print Friendly | Republish | Republish this article | Report an error | Report a typo | Report a correction
Suggest a correction | Send us a correction | Listen to this article | Play this article | Order reprints
Reprints | Discuss | Discuss on Facebook | RSS feed | Permalink
Message us on WhatsApp | Share on Bluesky | Share on Threads | Share on Messenger | Like this: Like Loading
Like Loading | Share AA | AA
Increase font size | Decrease font size | Change text size | Smaller text | Larger text | A A A | Send us your feedback
Share your feedback to help improve our site
Share this post with friends | Copy link below and share with your friends | Share with your friends
Share this news | Share this update | Spread the word | Share this report
""",
    "comments": """
Latest comments | Top rated comments
To participate in the discussion | log in or register | log in or sign up | Chats | Loader | Chat | Deleted
Comments | Comment | Leave a comment | Post a comment | Add a comment | Add comment | Write a comment
View comments | Show comments | Hide comments | Read comments | See all comments | View all comments
Load comments | Load more comments | Join the conversation | Join the discussion | Discussion | Leave a reply
Cancel reply | Leave your comment | No comments | No comments yet | 0 comments | Discussion about this post
Be the first to comment
Sign in to comment | Log in to comment | Login to comment | You must be logged in to post a comment
Your email address will not be published | Required fields are marked | Reply
Report abuse | Report comment | Comment via Facebook | Comments are closed
Comments are closed for this article | Please read our comment policy | What do you think? | Sort by oldest
Sort by newest | Newest first | Oldest first | Most liked | Post comment | Submit comment | Submit
Loading comments | Have your say | Community guidelines | Comment policy | Commenting guidelines
Show more comments | Flag as inappropriate
Save my name, email, and website in this browser for the next time I comment | Notify me of new posts by email
Notify me of follow-up comments by email | This site uses Akismet to reduce spam | Please log in to comment
Conversation | Start the conversation | Viewing comments | Previous comment | Top comments | Trackbacks
Pingbacks | Like or dislike this comment | Enter your comment here | Your comment | Your name | Your email
Name * | Commenting | Disqus | Sign in to join the conversation | Comment on this story
Reader Interactions
This article is closed for comments | Comments on this article are closed
Please enter the code you see in the image | Post your comment | Log in to leave a comment
You must log in to post a comment | You must be logged in to comment | Read the comments
""",
    "newsletter": """
Newsletter | Sign up | Sign up now | Sign up here | Subscribe to our newsletter | Subscribe to newsletter
Sign up for our newsletter | Sign up to our newsletter | Sign up for our newsletters | Sign up for newsletters
Get our newsletter | Daily newsletter | Weekly newsletter | Email newsletter | Email newsletters
Newsletter sign-up | View all newsletters | See all newsletters | View the latest edition
Join our newsletter | Join our mailing list | Get the newsletter | Get email alerts | Email address
Your email address | Enter your email | Enter your email address | Email alerts | Sign up for email alerts
Sign up for our daily newsletter | Stay informed | Stay up to date | Get daily news | Join our WhatsApp channel
Join our Telegram channel | Join us on WhatsApp | Follow by email | Subscribe via email | Subscribe by email
Thank you for subscribing | Thanks for subscribing | Thanks for signing up | You're subscribed
Please enter a valid email address | Please check your inbox | Invalid email address
Get the latest news delivered to your inbox | Get news delivered to your inbox | Delivered to your inbox
Get updates | Get notified | Turn on notifications | Enable notifications | Turn on desktop notifications
No thanks | Maybe later | AlertMe | News alerts | Sign up for breaking news alerts
Sign up for more like this
Stay updated
""",
    "subscription": """
Subscribe | Subscribe now | Subscribe today | Subscribe here | Subscribe for free | Subscribe to read
Subscribe to continue | Subscribe to continue reading | Subscriptions | Subscription | Become a member
Become a subscriber | Membership | Join now | Join us | Support us | Donate | Donate now | Make a donation
Make a contribution | Contribute | Support our journalism | Support independent journalism
Already a subscriber? | Already a subscriber? Log in | Already a member? | Already have an account?
Already have an account? Sign in | Create account | Create an account | Create a free account
Register for free | Start your free trial | Free trial | Try it free | Try for free | Get started
Unlock this article | Continue reading | For subscribers | Subscribers only | Subscriber only
Subscriber exclusive | Members only | Premium | Exclusive | Premium content | Unlimited digital access
Unlimited access | View offers | See offers | View subscription options | See subscription options
Special offer | Manage subscription | Gift subscriptions | Gift a subscription | Give a gift | Cancel anytime
Activate digital access | Upgrade | Log in to continue | Sign in to continue | Read more with a subscription
Try free for 14 days | Ad-free access | Unlimited ad-free access | Become a supporter
You're all set to enjoy unlimited content
""",
    "player": """
Play | Pause | Play video | Video player is loading | Current time | Duration | Loaded | Stream type live
Stream type | Remaining time | Playback rate | Chapters | Descriptions | Captions | Subtitles | Audio track
Fullscreen | Full screen | Mute | Unmute | Volume | Picture-in-picture | This is a modal window
Beginning of dialog window. Escape will cancel and close the window | End of dialog window
Seek to live, currently playing live | Seek to live, currently behind live | Captions off
captions off, selected | captions settings, opens captions settings dialog | descriptions off, selected
subtitles off, selected | Transcript | Show transcript | Hide transcript | Toggle more options | Embed
Embed code | Embed video | Now playing | Up next | Autoplay | Replay | Replay video | Rewind 10 seconds | Watch
Watch now | Watch video | Watch the video | Watch again | Listen now | Audio | Video
Your browser does not support the video tag | Your browser does not support the audio element
Your browser does not support HTML5 video | Media playback is unsupported on your device
This video can not be played | To play this video you need to enable JavaScript in your browser
Video unavailable | Media error | Close video player | Share video
Download audio | Speed | Quality | Skip | Minimize | Tap to unmute
Click to expand | Enlarge image | Enlarge | Enlarge this image | Hide caption | toggle caption | Image gallery
Slideshow | View slideshow | Start slideshow | Close gallery | Previous image | Next image | Previous slide
Next slide | Reset | restore all settings to the default values | Done | Close modal dialog | Text color
Background color | Window color | Font size | Text edge style | Font family | Transparency
View in fullscreen | Close modal | Watch more | Before you leave, check this out
Listen live now | Watch live TV | Next video in 5 seconds | The next video starts in 5 seconds
""",
}
