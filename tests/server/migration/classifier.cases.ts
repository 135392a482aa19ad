/** Examples from general knowledge, one a line: name | publisher | system | wanted class. */
export const cases = `
LibreOffice 7.6.4.1 | The Document Foundation | windows | open
LibreOffice 7.6 Help Pack (Indonesian) | The Document Foundation | windows | ignore
Mozilla Firefox (x64 en-US) | Mozilla | windows | open
Mozilla Maintenance Service | Mozilla | windows | ignore
VLC media player 2.0.8 | VideoLAN | windows | open
GIMP 2.10.34 | The GIMP Team | windows | open
7-Zip 22.01 (x64) | Igor Pavlov | windows | open
Notepad++ (64-bit x64) | Notepad++ Team | windows | open
Google Chrome | Google LLC | windows | closed
Google Update Helper | Google Inc. | windows | ignore
Adobe Acrobat Reader DC | Adobe Systems Incorporated | windows | closed
Adobe Acrobat Reader DC MUI | Adobe Systems Incorporated | windows | closed
Microsoft Visual C++ 2010  x64 Redistributable - 10.0.40219 | Microsoft Corporation | windows | ignore
Microsoft Visual C++ 2022 X64 Minimum Runtime - 14.36.32532 | Microsoft Corporation | windows | ignore
Microsoft Office Professional Plus 2016 - en-us | Microsoft Corporation | windows | closed
Microsoft 365 Apps for enterprise - id-id | Microsoft Corporation | windows | closed
Office 16 Click-to-Run Extensibility Component | Microsoft Corporation | windows | ignore
Microsoft Edge WebView2 Runtime | Microsoft Corporation | windows | ignore
Python 3.11.4 (64-bit) | Python Software Foundation | windows | open
R for Windows 4.2.2 | R Core Team | windows | open
Git version 1.9.5 | The Git Development Community | windows | open
Java 8 Update 231 | Oracle Corporation | windows | closed
Java SE Development Kit 8 Update 231 | Oracle Corporation | windows | closed
Eclipse Temurin JDK with Hotspot 17.0.8.1+1 (x64) | Eclipse Adoptium | windows | open
MySQL Workbench 8.0 CE | Oracle Corporation | windows | open
Oracle VM VirtualBox 7.0.10 | Oracle Corporation | windows | open
Oracle VM VirtualBox Guest Additions 4.3.8 | Oracle Corporation | windows | ignore
WinRAR 5.91 (64-bit) | win.rar GmbH | windows | closed
KeePass Password Safe 2.49 | Dominik Reichl | windows | open
Intel(R) Management Engine Components | Intel Corporation | windows | ignore
Realtek High Definition Audio Driver | Realtek Semiconductor Corp. | windows | ignore
Canon iP2700 series Printer Driver | | windows | ignore
HP LaserJet P1102 | Hewlett-Packard | windows | ignore
AutoCAD 2016 - English | Autodesk | windows | closed
Microsoft Visual Studio Code (User) | Microsoft Corporation | windows | closed
Docker Desktop | Docker Inc. | windows | closed
PowerShell 7-x64 | Microsoft Corporation | windows | open
DBeaver Enterprise 23.1 | DBeaver Corp | windows | closed
DBeaver 23.1.0 | DBeaver Corp | windows | open
Smadav 2021 | | windows | closed
Update for Windows 10 for x64-based Systems (KB5001716) | Microsoft Corporation | windows | ignore
YouTube | Google\\Chrome | windows | ignore
A program nobody knows | Some Firm GmbH | windows | closed
A program nobody knows | Jane Doe | windows | unknown
A program nobody knows | | windows | unknown
A program nobody knows | Nobodyknows Contributors | windows | open
A program nobody knows | The Nobodyknows Project | windows | open
A program nobody knows | Nobodyknows Project | windows | unknown
A program nobody knows | Developers | windows | unknown
A program nobody knows | Nobodyknows Developers Inc. | windows | closed
A program nobody knows | Nobodyknows Software | windows | closed
A program nobody knows | Nobodyknows Software Foundation | windows | open
HWiNFO64 | | windows | closed
MySQLWorkbench | | macos | open
Activity Watch | | windows | open
A278AB0D.DisneyMagicKingdoms | | windows | closed
D5EA27B7.Duolingo-LearnLanguagesforFree 2.1 | | windows | closed
A278AB0D.NobodyKnowsThis | | windows | unknown
HP Nobody Knows This | | windows | ignore
iwl6000g2a-firmware.noarch | @anaconda | linux | ignore
some-tool | Debian Some Software Group | linux | open
Things3 | | macos | closed
Goat Simulator | | windows | closed
Xamarin Remoted iOS Simulator | | windows | ignore
Asterisk Password Recovery | | windows | unknown
GIMP Photo Converter Premium | | windows | unknown
Keynote | | macos | closed
Safari | Apple | macos | ignore
SecurityAgent | | macos | ignore
Microsoft Entourage | | macos | closed
google-chrome-stable | Google LLC | linux | closed
code | Microsoft Corporation | linux | closed
dash | Andrej Shadura | linux | open
libc6:i386 | | linux | open
glibc | Fedora Project | linux | open
linux-firmware | Fedora Project | linux | ignore
nvidia-driver-535 | Ubuntu Core Developers | linux | closed
some-tool | Some Firm Inc. | linux | closed
`
