/** Messages, telephony, meetings. Columns: product-table.rules.ts. */
export const chat = `
# chat
3CX | closed | 3cxphone; 3cx desktop app
8x8 Work | paid | 8x8
Adium | open
Aircall | paid
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
Chatterino | open
Chime | closed
Cinny | open
Cisco IP Communicator | paid
Cisco Jabber | paid | jabber
Cisco Webex | closed | webex; webex meetings; cisco webex meetings; webex teams; cisco webex meeting center; cisco webex meeting; webex productivity tools
CloudTalk | closed
Delta Chat | open | deltachat
Demio | closed
Dialpad | paid
Digsby | free
DingTalk | free
Dino | open | =dino
Discord | free | discord ptb; discord canary
Ekiga | open
Element | open | element desktop; riot; element nightly; schildichat; element im
Emesene | open
Empathy | open
Facebook Messenger | free | messenger; =messenger; facebook
Fathom | closed
Fellow | closed
Five9 | paid
Flock Chat | closed
Fuze | paid
Gajim | open
Gather | closed
Genesys Cloud | paid | genesys
Google Chat | closed
Google Meet | closed
Google Talk | free | google hangouts; hangouts
Google Voice | closed
GoToMeeting | paid | goto meeting; goto; gotowebinar; goto webinar; goto connect; goto resolve; goto opener
Grain | closed
Grasshopper | paid
HexChat | open
HipChat | closed
ICQ | free
imo messenger | free | imo
Instantbird | open
IP Messenger | open | ipmsg
irssi | open
Jami | open | gnu ring
Jitsi | open | jitsi meet; jitsi meet electron
JustCall | paid
KakaoTalk | free
Konversation | open
Kopete | open
Krisp | closed
KVIrc | open
Lark | free | =lark; feishu
Lifesize | paid
LINE | free | =line; line desktop | line; ly corporation; naver
Linphone | open
Livestorm | closed
Loom | closed | =loom
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
Mumble | open
Nextiva | paid
Nimbuzz | free
ooVoo | free
Otter.ai | closed
Paltalk | free
Pexip | paid
Pidgin | open
Polycom RealPresence | paid | polycom; realpresence desktop
Psi | open | =psi; psi plus; psi im
Pumble | free
QQ | free | =qq; tencent qq; qq international
Quassel | open | quassel irc
Rakuten Viber | free
RetroShare | open
Ricochet | open
RingCentral | paid
Ringover | paid
Ripcord | closed
Rocket.Chat | open | rocket chat
Rocket.Chat+ | open
Session | open | =session
Signal | open | signal desktop; =signal
SimpleX | open
Skype | free | skype click to call; skype for desktop; skype meetings; skype launcher
Skype for Business | paid | microsoft lync; lync; microsoft office communicator; office communicator
Slack | free | slack deployment tool; slack machine wide
Softros | paid
Spark IM | open
Spike | closed
Squiggle | open
StarLeaf | paid
Talkdesk | paid
TeamSpeak | free | teamspeak 3 client; teamspeak client
Telegram Desktop | open | telegram; unigram; ayugram; kotatogram; telegram lite
Telephone | open | =telephone
Texts | closed | =texts
Textual | paid | =textual
Threema | open | =threema
Tox | open | qtox; utox
Trillian | closed
Tuple | paid | =tuple
Twist | closed | =twist
Ventrilo | free
Vesktop | open | vencord
Viber | free
Vidyo | paid | vidyodesktop; vidyo desktop; vidyoconnect
Vonage | paid
Webex Player | free | webex recorder and player; network recording player; webex network recording player
Webinato | closed
WeChat | free | weixin; wechat work; wecom
WeeChat | open
WhatsApp | free | whatsapp desktop; whatsapp messenger
Whereby | closed
Windows Live Call | free
Windows Live Messenger | free | msn messenger; windows messenger; live messenger
Wire | open | =wire; wire desktop
Workplace Chat | closed | workplace
XChat | open
Yahoo! Messenger | free | yahoo messenger
Yammer | closed
Zalo | free
Zoho Cliq | closed | cliq
Zoiper | closed
Zoiper5 | closed
Zoom | free | zoom workplace; zoom meetings; zoom client; zoom us; =zoom; zoom rooms; zoom outlook plugin; zoom client plugin
Zulip | open
Агент Mail.Ru | free | агент mail ru; mail ru агент; mail ru
Яндекс.Телемост | free
`
