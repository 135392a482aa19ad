/** Protection from malware, passwords, keys, encryption. Columns: product-table.rules.ts. */
export const security = `
# antivirus
360 Total Security | free | 360 safe; 360 internet security
360杀毒 | closed | 360安全卫士; 360安全浏览器; 360软件管家; 360压缩
Ad-Aware | closed | lavasoft ad aware; adaware; lavasoft
Ahnlab | closed
AhnLab V3 | closed | ahnlab; v3 lite; v3
ALYac | closed
ANSAV | free
Arcabit | paid
Avast | closed | avast free antivirus; avast antivirus; avast premier; avast cleanup; avast software; avast business; avast premium security
AVG | closed | avg antivirus free; avg protection; avg pc tuneup; avg tuneup; avg internet security; avg antivirus; avg 2012; avg security toolbar; avg zen
Avira | closed | avira antivirus; avira antivir; avira free antivirus; avira connect; avira phantom vpn; avira system speedup; avira security; antivir desktop
Baidu Antivirus | free | baidu pc faster
Bitdefender | paid | bitdefender total security; bitdefender antivirus; bitdefender endpoint security tools; bitdefender agent
BullGuard | paid
ByteFence | free
Carbon Black | paid | cb defense sensor; carbon black cloud sensor; vmware carbon black; cb defense
Cisco AMP | paid | cisco secure endpoint; cisco amp for endpoints; cisco umbrella roaming client; umbrella
ClamAV | open | clamwin; clamwin free antivirus; clamtk; clamxav
ClamXAV | paid
Comodo | closed | comodo internet security; comodo firewall; comodo antivirus
Cortex XDR | paid | palo alto cortex xdr; traps; cortex
CrowdStrike | paid | crowdstrike falcon sensor; crowdstrike windows sensor; falcon
Cylance | paid | cylanceprotect; blackberry protect
Deep Freeze | paid | faronics deep freeze; faronics
Deep Instinct | paid
Dr.Web | paid | dr web
Emsisoft | closed | emsisoft anti malware; a squared
eScan | paid
ESET | paid | eset nod32 antivirus; eset smart security; eset endpoint antivirus; eset endpoint security; eset management agent; eset remote administrator; eset internet security; nod32; eset online scanner; eset security
F-Secure | paid | f secure client security; f secure; f secure safe; withsecure
FireEye Endpoint Agent | paid | fireeye; xagt
G Data | paid | g data internet security; g data antivirus
GlassWire | closed
HijackThis | open | trend micro hijackthis
HitmanPro | paid
Huntress | paid | huntress agent
Immunet | free
Ivanti Device Control | paid
K7 | paid | k7 total security; k7 antivirus; k7 ultimate security
Kaspersky | paid | kaspersky anti virus; kaspersky internet security; kaspersky endpoint security; kaspersky security center network agent; kaspersky total security; kaspersky secure connection; kaspersky free
Malwarebytes | closed | malwarebytes anti malware; malwarebytes antimalware; malwarebytes anti exploit; malwarebytes adwcleaner; adwcleaner
McAfee Security | closed | 5a894077; mcafeewpssparsepackage
McAfee | paid | mcafee security scan plus; mcafee virusscan enterprise; mcafee agent; mcafee livesafe; mcafee webadvisor; mcafee siteadvisor; mcafee internet security; mcafee antivirus; mcafee security center; mcafee total protection; mcafee endpoint security; mcafee dlp endpoint; mcafee host intrusion prevention; trellix; trellix agent
Microsoft Defender for Mac | paid | microsoft defender; microsoft defender for endpoint
Microsoft Security Essentials | free | microsoft forefront; forefront; microsoft antimalware; microsoft security client; system center endpoint protection; forefront endpoint protection
Morphisec | paid
NANO Antivirus | closed
Nessus | paid | nessus agent; tenable nessus
Norman | paid | norman security suite
Norton | paid | norton internet security; norton antivirus; norton 360; norton security; norton security scan; norton online backup; norton utilities; symantec antivirus; symantec endpoint protection; liveupdate symantec; symantec; symantec endpoint encryption; symantec ghost; norton ghost; symantec antivirus client; liveupdate
Outpost Firewall | paid | agnitum outpost
Panda | closed | panda free antivirus; panda cloud antivirus; panda antivirus; panda dome; panda security; panda endpoint
PC Matic | paid
PC Tools | paid | spyware doctor; threatfire
PCMAV | free | pc media antivirus
Qualys | paid | qualys cloud agent; qualys cloud security agent
Quick Heal | paid | quick heal total security; seqrite
Rapid7 | paid | rapid7 insight agent
RAV Endpoint Protection | closed | rav antivirus; rav network protection; reason cybersecurity; rav vpn
Reimage | paid | reimage repair
Rising Antivirus | closed
Rootkit Hunter | open | rkhunter
Sandboxie | open | sandboxie plus; sandboxie classic
SecureAPlus | closed
SentinelOne | paid | sentinel agent; sentinelone agent; sentinelone extensions
Shadow Defender | paid
simplewall | open
Smadav | closed | smadav antivirus; =smadav; smadav pro
Sophos | paid | sophos endpoint agent; sophos anti virus; sophos home; sophos autoupdate; sophos remote management system; sophos connect
Spybot - Search & Destroy | closed | spybot; spybot search destroy
SpywareBlaster | free
SUPERAntiSpyware | closed
Tanium | paid | tanium client
Tencent PC Manager | free
ThreatLocker | paid
TinyWall | closed
Toolwiz Time Freeze | free
Total Defense | paid | ca anti virus; etrust; ca etrust; ca internet security
TotalAV | paid
Trend Micro | paid | trend micro officescan client; trend micro internet security; trend micro titanium; trend micro apex one security agent; officescan; trend micro maximum security; virusbuster; trend micro client server security agent
Unchecky | free
UnHackMe | paid
USB Disk Security | paid
USB Guard | closed | usb safeguard; panda usb vaccine; usb vaccine
VBA32 | paid
VIPRE | paid
VoodooShield | closed
Watchdog | closed | watchdog anti malware
Webroot | paid | webroot secureanywhere; webroot spy sweeper
Windows Defender | ignore | windows defender antivirus
Zemana | closed
Zillya | closed
ZoneAlarm | closed | zonealarm free; zonealarm security; zonealarm toolbar
江民 | closed | 江民杀毒
火绒 | closed | 火绒安全软件
瑞星 | closed | 瑞星杀毒软件
腾讯电脑管家 | closed | 电脑管家
# security
1Password | paid | agilebits 1password; 1password 7; 1password for mac; 1password cli
Absolute Secure Access | closed | netmotion
ActivClient | paid
ActivTrak | closed
Admin By Request | closed
AES Crypt | closed
age | open | =age
Aircrack-ng | open
Appgate | closed
Arctic Wolf | closed | arctic wolf agent
AusweisApp | open | ausweisapp2
AuthPass | open
Authy | closed | authy desktop; twilio authy
AutoFirma | open
Autopsy | open
AxCrypt | closed
Belgium e-ID | open | beid; eid viewer; eid middleware
BestCrypt | paid
BitLocker To Go | ignore
Bitwarden | open
Blackpoint | closed
BleachBit | open
Bulk Extractor | open
Burp Suite | closed | burp suite community edition; burp suite professional
Buttercup | open
Cain & Abel | free | cain
Code42 Insider | paid
ConnectWise Automate | closed | labtech
cppcryptfs | open | dokany; dokan library; winfsp; sshfs win; sirikali
Cutter | open | =cutter; rizin
CyberArk | paid | cyberark endpoint privilege manager
Cybereason | closed
Dangerzone | open
Darktrace | closed
Dashlane | closed
DeskTime | closed
Digital Guardian | paid
DiskCryptor | open
DNIe | ignore
DriveStrike | closed
Egress | closed
encryptpad | open
Enpass | closed
Entrust | paid | entrust entelligence
Eraser | open | =eraser
Evidian | paid
Folder Lock | paid
Forcepoint | paid | websense
Gpg4usb | open
hashcat | open
HID ActivID | paid | activid
Hubstaff | paid
IceFloor | open
Imprivata | paid
Insightful | closed
InterGuard | closed
IPED | open
JaCarta | paid
jadx | open
John the Ripper | open
Kali Linux | open
KeePass | open | keepass password safe; keepass 2
KeePassXC | open | keepassx
Keeper | closed | keeper password manager; keeper desktop; keepersecurityinc
KeeWeb | open
Keybase | open
KeyStore Explorer | open
Kickidler | closed
Kleopatra Card | open
Kryptor | open
LastPass | closed
Lithnet | open
Little Snitch | paid
Loki Scanner | open
Lynis | open
MacPass | open
Metasploit | open
Mimecast | closed
Monitask | closed
mSecure | paid
Netiquette | open | =netiquette
NetworkMiner | open
Nikto | open
Nmap | open | nmap zenmap; zenmap
NordPass | closed
Objective-See LuLu | open | lulu; knockknock; blockblock; oversight
OpenSC | open
OpenSSL | open | =openssl; win32 openssl; win64 openssl; openssl light
Ophcrack | open
OWASP ZAP | open | zap; zaproxy; zed attack proxy
Padloc | open
pass-winmenu | open
Passbolt | open
Passky | open
Password Safe | open | pwsafe
PE-bear | open | pe bear
PeerBlock | open
Peritus Privileges | open | =privileges
PGP Desktop | paid | pgp; symantec encryption desktop
Picocrypt | open
PolicyPak | paid
Portecle | open
Prey | open | prey anti theft; =prey
Proofpoint | closed
Radare2 | open
RansomWhere | open
Red Canary | closed
RegShot | open
ReiKey | open
RoboForm | closed
RSA SecurID | closed | securid; rsa
Rutoken | free | рутокен; драйверы рутокен
SafeInCloud | closed
SafeNet Authentication Client | closed | safenet; gemalto; aladdin etoken; etoken pki client
Santa | open | =santa; north pole santa
SecureCRT Pack | paid
Secureframe | closed
SecureW2 | closed
Signal-COM | paid
Sleuth Kit | open
Steam Desktop Authenticator | open
Steganos | paid
Sticky Password | closed
stunnel | open
Super User Run (SuRun) | open | surun
Symantec VIP | closed | vip access
TaskExplorer | open | =taskexplorer
Teramind | paid
Thycotic | paid | delinea
Time Doctor | paid
Titus | closed | =titus
TrueCrypt | closed
tshark | open
Varonis | paid
VeraCrypt | open
Veriato | closed
ViPNet | paid
Virtru | closed
Volatility | open
Whonix | open
WinAuth | open
Wireshark | open | ethereal
XCA | open | x certificate and key management
YARA | open
Yubico Authenticator | open | yubikey manager; yubico yubikey manager; yubikey personalization tool; yubico; yubioath
Yubico Login | closed
Zoho Vault | closed
Антивирус Касперского | paid | антивирус касперского; агент администрирования kaspersky
КриптоАРМ | paid | криптоарм; cryptoarm; крипто арм; криптопро эцп browser plug in; криптопро эцп; vipnet csp
КриптоПро CSP | paid | крипто про; криптопро; cryptopro csp; cryptopro
`
