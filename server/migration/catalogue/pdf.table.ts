/** Reading and making PDF. Columns: product-table.rules.ts. */
export const pdf = `
# pdf
Able2Extract | paid
Acrobat.com | free
Adobe Acrobat | paid | acrobat; adobe acrobat dc; acrobat dc; acrobat distiller; adobe acrobat pro; adobe acrobat standard; adobe acrobat xi; acrobat professional
Adobe Acrobat (64-bit) | free
Adobe PDF iFilter | ignore
Adobe Reader | free | acrobat reader; adobe acrobat reader dc; adobe reader xi; reader x; acrobat reader dc
Adobe Refresh Manager | ignore
Bullzip PDF Printer | free | bullzip
clawPDF | open
ClickBook | paid
Cool PDF Reader | free
CutePDF Writer | free | cutepdf
deskPDF | paid
diff-pdf | open
doPDF | free
Evince | open
Expert PDF | paid
Foxit PhantomPDF | paid | foxit pdf editor; foxit phantom; foxit pdf; foxit
Foxit Reader | free | foxit pdf reader; foxit cloud
gDoc Fusion | paid
AFPL Ghostscript | free
Ghostscript | open | gpl ghostscript; artifex ghostscript; ghostpcl; gnu ghostscript
Ghostscript GPL | open | | Corel; Artifex
GSview | closed
Highlights | closed | =highlights
iLovePDF | free
Infix PDF Editor | paid
jPDF Tweak | open
Koodo Reader | open
Master PDF Editor | closed
MuPDF | open
Nitro Pro | paid | nitro pdf professional; nitro pdf; primopdf
Nitro Reader | free | nitro pdf reader
novaPDF | paid
Okular | open
PDF Architect | paid
PDF Arranger | open | pdfarranger
PDF Complete | closed
PDF Expert | paid
PDF Reader | closed
PDF Shaper | closed
PDF Suite | paid
PDF-Viewer | free
PDF-XChange Editor | free | pdf xchange viewer; pdf xchange; pdf xchange lite; tracker pdf xchange
PDF24 Creator | free | pdf24
pdf995 | free
PDFCreator | closed | pdf creator
PDFelement | paid | wondershare pdfelement
pdfFactory | paid | pdffactory pro; fineprint
PDFgear | free
PDFill | free | pdfill pdf tools
PDFMate | closed
PDFpen | paid | pdfpenpro
PDFsam Basic | open | pdfsam; pdf split and merge
PDFsam Enhanced | paid | pdfsam visual
PDFtk | open | pdftk server; pdftk builder
PDFtk Pro | paid | pdftk free; pdftk the pdf toolkit
PDFZilla | paid
Power PDF | paid | nuance power pdf; nuance pdf; pdf converter professional; kofax power pdf
Preview PDF Editor | closed
PrimoPDF | free
qpdfview | open
RedMon | open | redmon redirection port monitor
ScanTailor | open
Sejda PDF | paid | sejda
Sioyek | open
Skim | open
Slim PDF | free
Smallpdf | closed
Soda PDF | paid
STDU Viewer | free
Stirling-PDF | open | stirling pdf
SumatraPDF | open | sumatra pdf
Thorium Reader | open
UPDF | paid
Vintasoft | paid
Win2PDF | paid
WinDjView | open | djview
Wondershare PDF | paid
Xournal++ | open | xournal; xournalpp
Xpdf | open
Zathura | open
`
