/** Messages, telephony, meetings. Columns: product-table.rules.ts. */
export const chat = `
# chat
3CX | closed | 3cxphone; 3cx desktop app; 3cx phone
64Gram | open
8x8 Work | paid | 8x8
Adium | open
Aircall | paid
AltSendme | open
Altus | open
Amazon Chime | closed
aMSN | open
AOL Instant Messenger | free | aim; aol desktop
Around | closed | =around
Avaya | paid | avaya workplace; avaya one x; avaya equinox; avaya communicator
BeeBEEP | open
Beeper | closed
BigBlueButton | open
Bitmessage | open | pybitmessage
BlackBerry Desktop | free | blackberry desktop software; blackberry
BlueJeans | paid
Bria | paid | x lite; counterpath; eyebeam
Briar | open | briar desktop
Camfrog | free
Caprine | open
Chanty | closed
Chatology | closed
Chatterino | open
Chatty | open | =chatty
Chatwork | closed
Chime | closed
Cinny | open
Cisco IP Communicator | paid
Cisco Jabber | paid | jabber
Cisco Webex | closed | webex; webex meetings; cisco webex meetings; webex teams; cisco webex meeting center; cisco webex meeting; webex productivity tools
CloudTalk | closed
Colloquy | open
Crisp | closed | =crisp
Curse Voice | closed
Delta Chat | open | deltachat
Demio | closed
Dialpad | paid
Digsby | free
DingTalk | free
Dino | open | =dino
Discord Chat Exporter | open | discordchatexporter
Discord | free | discord ptb; discord canary
dXirc | open
EiskaltDC++ | open
Ekiga | open
ElectronMail | open
Element | open | element desktop; riot; element nightly; schildichat; element im
Emesene | open
Empathy | open
Equibop | open
Facebook Messenger | free | messenger; =messenger; facebook
Fastmate | open
Fathom | closed
Fellow | closed
Fireflies | closed | fireflies ai
Five9 | paid
Flock Chat | closed
Forkgram | open
Fuze | paid
Gajim | open
Gather | closed
Genesys Cloud | paid | genesys
Gitter | open | =gitter
Gong | closed | gong for zoom
GoofCord | open
Google Chat | closed
Google Meet | closed
Google Talk | free | google hangouts; hangouts
Google Voice | closed
GoToMeeting | paid | goto meeting; goto; gotowebinar; goto webinar; goto connect; goto resolve; goto opener
Grain | closed
Grasshopper | paid
Guilded | closed
Halloy | open
Hamsket | open
HexChat | open
HipChat | closed
IceChat | open
ICQ | free
IM+ | closed
imo messenger | free | imo
Inboxer | open
Instagram | closed | =instagram
Instantbird | open
Intercom | closed | =intercom
IP Messenger | open | ipmsg
irssi | open
Ivory | closed | =ivory
Jami | open | gnu ring
Jitsi | open | jitsi meet; jitsi meet electron
JustCall | paid
KakaoTalk | free
Konversation | open
Kopete | open
Krisp | closed
KVIrc | open
Lark | free | =lark; feishu
Legcord | open
Lifesize | paid
LINE | free | =line; line desktop | line; ly corporation; naver
LinkedIn | closed | =linkedin
Linphone | open
LiveChat | closed | =livechat
Livestorm | closed
Loom | closed | =loom
materialgram | open
Mattermost | open | mattermost desktop
Meebo | free
Messages Plus! | free | messenger plus; messenger plus live
MicroSIP | open
Microsoft Teams | free | teams; microsoft teams classic; teams machine wide installer; microsoft teams work or school
Microsoft Teams add-ins | ignore | microsoft teams meeting add in; teams meeting add in
Mightytext | closed
Miranda IM | open | miranda ng
mIRC | paid
Mitel | paid | micollab
Mona | closed | =mona
Mumble | open
News Explorer | closed
Nextiva | paid
nheko | open
Nimbuzz | free
ON24 | closed
ooVoo | free
OpenPhone | closed
Otter.ai | closed
Paltalk | free
Pexip | paid
Pidgin | open
Polycom RealPresence | paid | polycom; realpresence desktop
Pop | closed | =pop
Psi | open | =psi; psi plus; psi im
Pumble | free
QQ | free | =qq; tencent qq; qq international
Quassel | open | quassel irc
Quo | closed
RaidCall | closed
Rakuten Viber | free
ReadKit | closed
RetroShare | open
Ricochet Refresh | open
Ricochet | open
RingCentral | paid
Ringover | paid
Ripcord | closed
Rocket.Chat | open | rocket chat
Rocket.Chat+ | open
Ryver | closed
Session | open | =session
Signal | open | signal desktop; =signal
SimpleX | open
Skype | free | skype click to call; skype for desktop; skype meetings; skype launcher
Skype for Business | paid | microsoft lync; lync; microsoft office communicator; office communicator
Slack | free | slack deployment tool; slack machine wide
Smuxi | open
Softros | paid
Spark IM | open
Spike | closed
Squiggle | open
StarLeaf | paid
Talkdesk | paid
Tango | closed | =tango
Tawk.to | closed
TeamSpeak | free | teamspeak 3 client; teamspeak client
Telegram Desktop | open | telegram; unigram; ayugram; kotatogram; telegram lite
Telephone | open | =telephone
Texts | closed | =texts
Textual | paid | =textual
Threema | open | =threema
TikTok | closed | =tiktok
TIM | closed
Tinode | open
tldv | closed
Tox | open | qtox; utox
Trillian | closed
Tuple | paid | =tuple
Tweetbot | closed
TweetDeck | closed
Twist | closed | =twist
Twitterrific | closed
Unread | closed | =unread
Ventrilo | free
Vesktop | open | vencord
Viber | free
Vidyo | paid | vidyodesktop; vidyo desktop; vidyoconnect
Vienna | open | =vienna
Vonage | paid
WebCord | open
Webex Player | free | webex recorder and player; network recording player; webex network recording player
Webinato | closed
WeChat | free | weixin; wechat work; wecom
WeCom | closed | wxwork
WeeChat | open
WhatsApp | free | whatsapp desktop; whatsapp messenger
Whereby | closed
Wickr | closed | wickr me
Windows Live Call | free
Windows Live Messenger | free | msn messenger; windows messenger; live messenger
Wire | open | =wire; wire desktop
Workplace Chat | closed | workplace
XChat | open
Yahoo! Messenger | free | yahoo messenger
YakYak | open
Yammer | closed
Zalo | free
Zendesk | closed
Zoho Cliq | closed | cliq
Zoiper | closed
Zoiper5 | closed
Zoom | free | zoom workplace; zoom meetings; zoom client; zoom us; =zoom; zoom rooms
Zoom Outlook Plugin | ignore | zoom client plugin; zoom plugin for microsoft outlook
Zulip | open
Агент Mail.Ru | free | агент mail ru; mail ru агент; mail ru
Яндекс.Телемост | free
企业微信 | closed
腾讯QQ | closed | 腾讯qq2013; qq游戏; 腾讯
腾讯会议 | closed | voov meeting
阿里旺旺 | closed | 千牛
飞信 | closed | 飞信2013
`
