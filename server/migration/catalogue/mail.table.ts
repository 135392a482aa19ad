/** Mail, calendars, feeds. Columns: product-table.rules.ts. */
export const mail = `
# mail
Airmail | paid
Blue Mail | free
Boxy | closed | =boxy
Business Contact Manager | free
Canary Mail | closed
Cardhop | closed
Chandler | open
Claws Mail | open
DavMail | open | davmail gateway
Edison Mail | closed
eM Client | closed
EssentialPIM | closed
Eudora | closed
Evolution | open | =evolution
FeedReader | free | feeddemon
Foxmail | free
Front | paid | =front
Geary | open
GnuPG | open | gnu privacy guard
GPG Suite | closed
GPG4win | open
Hey | paid | =hey
hMailServer | open
Hotmail Connector | ignore | microsoft office outlook connector; outlook connector; outlook hotmail connector
IBM Notes | paid | lotus notes; ibm lotus notes; hcl notes; ibm domino; hcl domino
ImapSize | free
IncrediMail | free
Kleopatra | open
KMail | open
Kontact | open
KrojamSoft | closed
Letter Opener | closed
Lightning | open | =lightning
Lotus Organizer | paid
Mailbird | paid
MailMate | paid
Mailplane | closed
Mailspring | open
MailSteward | closed
MailStore | closed | mailstore home
Mailvelope | open
MailWasher | closed
Microsoft Outlook | paid | =outlook; outlook for windows; microsoft office outlook; outlook
Microsoft Outlook Express | ignore | outlook express
Mimestream | paid
Missive | closed
MozBackup | free
Mozilla Thunderbird | open | thunderbird; thunderbird esr; betterbird
Mulberry | open
NetNewsWire | open
Newton Mail | closed
Newton | closed | =newton
Notion Mail | free
Novell GroupWise | paid | groupwise
Nylas Mail | open
Outlook add-ins | closed | outlook google calendar sync
Pegasus Mail | free
Polymail | closed
Postbox | paid | =postbox
Proton Mail | open | proton mail bridge; protonmail; protonmail bridge; proton mail desktop
Rainlendar Pro | paid
Reeder | paid
RSS Guard | open | quiterss; rssowl; fluent reader; raven reader; liferea; newsboat; rss bandit; feedreader open source; rssguard
Shortwave | closed
SpamSieve | closed
Spark | closed | spark mail; spark desktop; =spark
Sunbird | open | mozilla sunbird
Sylpheed | open
TempBox | open
The Bat! | paid | the bat
Trojita | open
Tutanota | open | tuta; tutanota desktop; tuta mail
Unibox | paid
Windows Live Mail | free
Xobni | closed
Zimbra Desktop | closed | zimbra; zimbra connector
`
