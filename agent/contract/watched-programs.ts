/**
 * The watch list: programs of which a laptop tells, once a UTC day, whether they ran. Data, a line each:
 *
 *   id | name | category | open or closed | names of running programs | what a system calls it as the default for a file
 *
 * Ids are for ever: a line is never changed in meaning, renumbered or removed, a new one is added at the end. The version
 * of the list is its last id, so that a server knows what an older agent could not have seen. Names are compared without
 * regard to case; `*` at the end stands for any ending. On Linux a running program's name is known to 15 characters.
 *
 * Only programs that say something about the way to open source, or that stand in its way: no games, no private chats,
 * no activators (lists of installed software name those).
 */
export const watchedProgramLines = `
1 | LibreOffice | office | open | soffice.bin, oosplash, soffice, soffice.exe, swriter.exe, scalc.exe, simpress.exe, sdraw.exe | libreoffice*, org.libreoffice.*
2 | Microsoft Word | office | closed | winword.exe, Microsoft Word | com.microsoft.word
3 | Microsoft Excel | office | closed | excel.exe, Microsoft Excel | com.microsoft.excel
4 | Microsoft PowerPoint | office | closed | powerpnt.exe, Microsoft PowerPoint | com.microsoft.powerpoint
5 | Microsoft Outlook | mail | closed | outlook.exe, Microsoft Outlook | com.microsoft.outlook
6 | Outlook for Windows | mail | closed | olk.exe | microsoft.outlookforwindows*
7 | Microsoft Access | database | closed | msaccess.exe |
8 | Microsoft Publisher | graphics | closed | mspub.exe |
9 | Microsoft OneNote | office | closed | onenote.exe, Microsoft OneNote | com.microsoft.onenote*
10 | Microsoft Visio | graphics | closed | visio.exe |
11 | Microsoft Project | office | closed | winproj.exe |
12 | WPS Office | office | closed | wps, wpp, et, wpspdf, wpsoffice, wps.exe, wpp.exe, et.exe, wpspdf.exe, wpsoffice.exe | wps-office*, cn.wps.*, com.kingsoft.wpsoffice*
13 | ONLYOFFICE Desktop Editors | office | open | DesktopEditors, desktopeditors.exe, ONLYOFFICE | onlyoffice-desktopeditors*, org.onlyoffice.desktopeditors*, asc.onlyoffice*
14 | SoftMaker Office | office | closed | textmaker, planmaker, textmaker.exe, planmaker.exe, presentations.exe | textmaker*, planmaker*, presentations*
15 | Apache OpenOffice | office | open | | openoffice4*, org.openoffice.*
16 | Calligra | office | open | calligrawords, calligrasheets, calligrastage | calligra*, org.kde.calligra*
17 | AbiWord | office | open | abiword, abiword.exe | abiword, com.abisource.abiword
18 | Gnumeric | office | open | gnumeric, gnumeric.exe | gnumeric, org.gnumeric.gnumeric
19 | Apple Pages | office | closed | Pages | com.apple.iwork.pages
20 | Apple Numbers | office | closed | Numbers | com.apple.iwork.numbers
21 | Apple Keynote | office | closed | Keynote | com.apple.iwork.keynote
22 | WordPad | office | closed | wordpad.exe |
23 | Apple TextEdit | editor | closed | TextEdit | com.apple.textedit
24 | Mozilla Firefox | browser | open | firefox, firefox-bin, firefox-esr, firefox.exe | firefox*, org.mozilla.firefox*
25 | Chromium | browser | open | chromium, chromium-browser | chromium*, org.chromium.*
26 | Google Chrome | browser | closed | chrome, google-chrome, chrome.exe, Google Chrome | google-chrome*, com.google.chrome*
27 | Microsoft Edge | browser | closed | msedge, msedge.exe, Microsoft Edge | microsoft-edge*, com.microsoft.edge*, microsoft.microsoftedge*
28 | Internet Explorer | browser | closed | iexplore.exe |
29 | Opera | browser | closed | opera, opera.exe | opera*, com.operasoftware.opera*
30 | Brave | browser | open | brave, brave.exe, Brave Browser | brave-browser*, com.brave.browser*
31 | Vivaldi | browser | closed | vivaldi-bin, vivaldi.exe, Vivaldi | vivaldi*, com.vivaldi.vivaldi*
32 | Safari | browser | closed | Safari | com.apple.safari
33 | GNOME Web | browser | open | epiphany, epiphany-browser | epiphany*, org.gnome.epiphany*
34 | Falkon | browser | open | falkon, falkon.exe | falkon, org.kde.falkon*
35 | Konqueror | browser | open | konqueror | konqueror, kfmclient*, org.kde.konqueror
36 | UC Browser | browser | closed | ucbrowser.exe |
37 | Maxthon | browser | closed | maxthon.exe |
38 | LibreWolf | browser | open | librewolf, librewolf.exe | librewolf*, io.gitlab.librewolf-community*
39 | SeaMonkey | browser | open | seamonkey, seamonkey.exe | seamonkey
40 | Waterfox | browser | open | waterfox, waterfox.exe | waterfox*, net.waterfox.waterfox
41 | Mozilla Thunderbird | mail | open | thunderbird, thunderbird-bin, thunderbird.exe | thunderbird*, mozilla-thunderbird, org.mozilla.thunderbird*
42 | Evolution | mail | open | evolution | evolution, org.gnome.evolution
43 | Geary | mail | open | geary | geary*, org.gnome.geary
44 | KMail | mail | open | kmail | kmail*, org.kde.kmail*
45 | Claws Mail | mail | open | claws-mail, claws-mail.exe | claws-mail, org.claws_mail.claws-mail
46 | Windows Mail | mail | closed | hxoutlook.exe | microsoft.windowscommunicationsapps*
47 | Apple Mail | mail | closed | Mail | com.apple.mail
48 | eM Client | mail | closed | mailclient.exe |
49 | Mailspring | mail | open | mailspring, mailspring.exe | mailspring*, com.getmailspring.mailspring
50 | Betterbird | mail | open | betterbird, betterbird.exe | betterbird, eu.betterbird.betterbird
51 | Foxmail | mail | closed | foxmail.exe |
52 | Adobe Acrobat | pdf | closed | acrord32.exe, acrobat.exe, acroread, AdobeReader, AdobeAcrobat | acroread, adobereader, com.adobe.reader, com.adobe.acrobat*
53 | Foxit PDF | pdf | closed | foxitreader.exe, foxitpdfreader.exe, foxitpdfeditor.exe, foxitphantompdf.exe, FoxitReader | foxitreader, com.foxitsoftware.*, com.foxit-software.*
54 | Nitro PDF | pdf | closed | nitropdf.exe, nitropdfreader.exe |
55 | SumatraPDF | pdf | open | sumatrapdf.exe |
56 | Evince | pdf | open | evince | evince, org.gnome.evince*
57 | GNOME Papers | pdf | open | papers | org.gnome.papers*
58 | Okular | pdf | open | okular, okular.exe | okular*, org.kde.okular*, org.kde.mobile.okular*
59 | Atril | pdf | open | atril | atril
60 | Xreader | pdf | open | xreader | xreader
61 | qpdfview | pdf | open | qpdfview | qpdfview
62 | Zathura | pdf | open | zathura | zathura, org.pwmt.zathura*
63 | MuPDF | pdf | open | mupdf, mupdf-gl, mupdf-x11, mupdf.exe, mupdf-gl.exe | mupdf
64 | PDF-XChange | pdf | closed | pdfxedit.exe, pdfxcview.exe |
65 | Apple Preview | pdf | closed | Preview | com.apple.preview
66 | Master PDF Editor | pdf | closed | masterpdfeditor*, masterpdfeditor.exe | masterpdfeditor*, net.code_industry.masterpdfeditor
67 | Xournal++ | pdf | open | xournalpp, xournalpp.exe | com.github.xournalpp.xournalpp
68 | Wondershare PDFelement | pdf | closed | pdfelement.exe |
69 | WinRAR | archiver | closed | winrar.exe |
70 | 7-Zip | archiver | open | 7zfm.exe, 7zg.exe |
71 | WinZip | archiver | closed | winzip64.exe, winzip32.exe | winzipcomputing.*
72 | PeaZip | archiver | open | peazip, peazip.exe | peazip*, io.github.peazip.peazip
73 | File Roller | archiver | open | file-roller | file-roller, org.gnome.fileroller
74 | Ark | archiver | open | ark | ark, org.kde.ark
75 | Engrampa | archiver | open | engrampa | engrampa
76 | Xarchiver | archiver | open | xarchiver | xarchiver
77 | Bandizip | archiver | closed | bandizip.exe |
78 | NanaZip | archiver | open | nanazip.exe, nanazipg.exe | 40174mourinaruto.nanazip*
79 | Windows' own archives | archiver | closed | | compressedfolder
80 | Apple Archive Utility | archiver | closed | Archive Utility | com.apple.archiveutility
81 | GNOME Files | archiver | open | | org.gnome.nautilus*, nautilus*
82 | Adobe Photoshop | graphics | closed | photoshop.exe |
83 | GIMP | graphics | open | gimp, gimp-2.*, gimp-3*, gimp.exe | gimp, org.gimp.gimp*
84 | Inkscape | graphics | open | inkscape, inkscape.exe | inkscape, org.inkscape.inkscape*
85 | CorelDRAW | graphics | closed | coreldrw.exe |
86 | Adobe Illustrator | graphics | closed | illustrator.exe |
87 | Adobe InDesign | graphics | closed | indesign.exe |
88 | Adobe Lightroom | graphics | closed | lightroom.exe |
89 | Krita | graphics | open | krita, krita.exe | krita*, org.kde.krita*
90 | Scribus | graphics | open | scribus, scribus.exe | scribus, net.scribus.scribus
91 | darktable | graphics | open | darktable, darktable.exe | org.darktable.darktable
92 | digiKam | graphics | open | digikam, digikam.exe | org.kde.digikam
93 | Canva | graphics | closed | canva.exe, Canva |
94 | Paint.NET | graphics | closed | paintdotnet.exe |
95 | Microsoft Paint | graphics | closed | mspaint.exe |
96 | PhotoScape | graphics | closed | photoscape.exe |
97 | Affinity | graphics | closed | affinity.exe |
98 | Blender | graphics | open | blender, blender.exe | blender, org.blender.blender
99 | Pinta | graphics | open | pinta, pinta.exe | pinta, com.github.pintaproject.pinta
100 | KolourPaint | graphics | open | kolourpaint | org.kde.kolourpaint
101 | Shotwell | graphics | open | shotwell | shotwell*, org.gnome.shotwell*
102 | SketchUp | cad | closed | sketchup.exe, SketchUp |
103 | Figma | graphics | closed | figma.exe, Figma |
104 | AutoCAD | cad | closed | acad.exe, acadlt.exe |
105 | FreeCAD | cad | open | freecad, freecad.exe | freecad*, org.freecad.freecad*, org.freecadweb.freecad
106 | LibreCAD | cad | open | librecad, librecad.exe | librecad*, org.librecad.librecad
107 | QGIS | cad | open | qgis, qgis.bin, qgis-bin.exe, qgis-ltr-bin.exe | org.qgis.qgis*
108 | ArcMap | cad | closed | arcmap.exe |
109 | ArcGIS Pro | cad | closed | arcgispro.exe |
110 | DraftSight | cad | closed | draftsight, draftsight.exe |
111 | Autodesk Revit | cad | closed | revit.exe |
112 | SolidWorks | cad | closed | sldworks.exe |
113 | Google Earth Pro | cad | closed | googleearth-bin, googleearth.exe | google-earth-pro
114 | VLC | media | open | vlc, vlc.exe | vlc*, org.videolan.vlc*
115 | mpv | media | open | mpv, mpv.exe | mpv, io.mpv.mpv
116 | Windows Media Player | media | closed | wmplayer.exe |
117 | KMPlayer | media | closed | kmplayer.exe, kmplayer64.exe |
118 | GOM Player | media | closed | gom.exe, gom64.exe |
119 | PotPlayer | media | closed | potplayermini64.exe, potplayermini.exe |
120 | MPC-HC | media | open | mpc-hc64.exe, mpc-hc.exe |
121 | Audacity | media | open | audacity, audacity.exe | audacity, org.audacityteam.audacity
122 | OBS Studio | media | open | obs, obs64.exe | com.obsproject.studio
123 | Kdenlive | media | open | kdenlive, kdenlive.exe | org.kde.kdenlive
124 | Shotcut | media | open | shotcut, shotcut.exe | org.shotcut.shotcut
125 | OpenShot | media | open | openshot-qt, openshot-qt.exe | org.openshot.openshot
126 | Adobe Premiere Pro | media | closed | Adobe Premiere Pro.exe |
127 | Adobe After Effects | media | closed | afterfx.exe |
128 | Wondershare Filmora | media | closed | wondershare filmora.exe, filmora.exe |
129 | CapCut | media | closed | capcut.exe, CapCut |
130 | Camtasia | media | closed | camtasiastudio.exe, camtasia.exe |
131 | Bandicam | media | closed | bdcam.exe |
132 | GNOME Videos | media | open | totem | org.gnome.totem
133 | Celluloid | media | open | celluloid | io.github.celluloid_player.celluloid
134 | Rhythmbox | media | open | rhythmbox | org.gnome.rhythmbox3
135 | SMPlayer | media | open | smplayer, smplayer.exe | smplayer
136 | HandBrake | media | open | ghb, handbrake.exe | fr.handbrake.ghb
137 | DaVinci Resolve | media | closed | resolve, resolve.exe |
138 | CyberLink PowerDirector | media | closed | pdr.exe |
139 | IBM SPSS Statistics | statistics | closed | stats.exe |
140 | GNU PSPP | statistics | open | psppire, psppire.exe | org.gnu.pspp
141 | R | statistics | open | R, rgui.exe, rterm.exe |
142 | RStudio | statistics | open | rstudio, rstudio.exe | rstudio
143 | JASP | statistics | open | jasp, jasp.exe | org.jaspstats.jasp
144 | jamovi | statistics | open | jamovi, jamovi.exe | org.jamovi.jamovi
145 | Stata | statistics | closed | statamp-64.exe, statase-64.exe, statabe-64.exe, xstata, xstata-mp |
146 | EViews | statistics | closed | eviews10_x64.exe, eviews12_x64.exe, eviews13_x64.exe |
147 | SmartPLS | statistics | closed | smartpls.exe |
148 | Minitab | statistics | closed | mtb.exe |
149 | MATLAB | statistics | closed | matlab, matlab.exe |
150 | GNU Octave | statistics | open | octave-gui, octave-cli, octave-gui.exe | org.octave.octave
151 | wxMaxima | statistics | open | wxmaxima, wxmaxima.exe | io.github.wxmaxima_developers.wxmaxima
152 | GeoGebra | statistics | closed | geogebra, geogebra.exe |
153 | NVivo | statistics | closed | nvivo.exe |
154 | Mendeley | office | closed | mendeleydesktop, mendeleydesktop.exe, Mendeley Reference Manager.exe |
155 | Zotero | office | open | zotero, zotero-bin, zotero.exe | zotero, org.zotero.zotero
156 | DBeaver | database | open | dbeaver, dbeaver.exe | io.dbeaver.dbeavercommunity
157 | MySQL Workbench | database | open | mysql-workbench, mysqlworkbench.exe | mysql-workbench
158 | Microsoft Power BI Desktop | database | closed | pbidesktop.exe |
159 | HeidiSQL | database | open | heidisql, heidisql.exe |
160 | Navicat | database | closed | navicat, navicat.exe |
161 | SQL Server Management Studio | database | closed | ssms.exe |
162 | pgAdmin 4 | database | open | pgadmin4, pgadmin4.exe | pgadmin4
163 | Tableau | database | closed | tableau.exe |
164 | XAMPP | developer | open | xampp-control.exe |
165 | AnyDesk | remote | closed | anydesk, anydesk.exe |
166 | TeamViewer | remote | closed | teamviewer, teamviewer.exe |
167 | RustDesk | remote | open | rustdesk, rustdesk.exe | rustdesk, com.rustdesk.rustdesk
168 | Remmina | remote | open | remmina | org.remmina.remmina
169 | Remote Desktop Connection | remote | closed | mstsc.exe |
170 | UltraViewer | remote | closed | ultraviewer_desktop.exe |
171 | PuTTY | remote | open | putty, putty.exe |
172 | FileZilla | remote | open | filezilla, filezilla.exe | filezilla, org.filezillaproject.filezilla
173 | WinSCP | remote | open | winscp.exe |
174 | Zoom | meeting | closed | zoom, zoom.exe, zoom.us | zoom, us.zoom.*
175 | Microsoft Teams | meeting | closed | teams, teams.exe, ms-teams.exe, Microsoft Teams | teams*, com.microsoft.teams*
176 | Webex | meeting | closed | ciscocollabhost.exe, CiscoCollabHost |
177 | Jitsi Meet | meeting | open | jitsi-meet, jitsi meet.exe | org.jitsi.jitsi-meet
178 | Element | meeting | open | element-desktop, element.exe | im.riot.riot
179 | Nextcloud | sync | open | nextcloud, nextcloud.exe | com.nextcloud.desktopclient.nextcloud
180 | Microsoft OneDrive | sync | closed | onedrive.exe, OneDrive |
181 | Google Drive | sync | closed | googledrivefs.exe, Google Drive |
182 | Dropbox | sync | closed | dropbox, dropbox.exe |
183 | Visual Studio Code | developer | closed | code, code.exe | code, com.visualstudio.code*, com.microsoft.vscode
184 | VSCodium | developer | open | codium, vscodium.exe | codium, com.vscodium.codium
185 | Visual Studio | developer | closed | devenv.exe |
186 | Notepad++ | editor | open | notepad++.exe |
187 | Sublime Text | editor | closed | sublime_text, sublime_text.exe | sublime_text
188 | Eclipse | developer | open | eclipse, eclipse.exe | eclipse
189 | Geany | developer | open | geany, geany.exe | geany, org.geany.geany
190 | VirtualBox | system | open | virtualbox, virtualboxvm, virtualbox.exe, virtualboxvm.exe | virtualbox
191 | VMware Workstation | system | closed | vmware, vmware-vmx, vmware.exe, vmware-vmx.exe, vmplayer.exe |
192 | Virtual Machine Manager | system | open | virt-manager | virt-manager
193 | Wine | system | open | wineserver, wineserver64 | wine
194 | GNOME Text Editor | editor | open | gnome-text-editor, gedit | org.gnome.texteditor, org.gnome.gedit
195 | Kate | editor | open | kate, kate.exe, kwrite | org.kde.kate, org.kde.kwrite
196 | Windows Notepad | editor | closed | notepad.exe | microsoft.windowsnotepad*
197 | ClamAV | antivirus | open | clamd, freshclam, clamtk, clamd.exe |
198 | Microsoft Defender | antivirus | closed | msmpeng.exe |
199 | Smadav | antivirus | closed | smadav.exe |
200 | Kaspersky | antivirus | closed | avp.exe, avpui.exe |
201 | ESET | antivirus | closed | ekrn.exe, egui.exe |
202 | Avast | antivirus | closed | avastui.exe, avastsvc.exe |
203 | Veyon | education | open | veyon-master, veyon-master.exe |
204 | Safe Exam Browser | education | open | safeexambrowser.exe, Safe Exam Browser |
205 | GCompris | education | open | gcompris-qt, gcompris-qt.exe | org.kde.gcompris
`
