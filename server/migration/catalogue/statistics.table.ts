/** Statistics, survey, references. Columns: product-table.rules.ts. */
export const statistics = `
# statistics
Aabel | closed
Alceste | paid
Analyse-it | paid
AntConc | free
AnyLogic | closed
Arena Simulation | paid | rockwell arena
ATLAS.ti | paid
Citavi | paid
Crystal Ball | paid | oracle crystal ball
CSPro | free | census and survey processing system
CurveExpert | closed
Cytoscape | open
DataFit | paid
DataGraph | paid
DEAP | free
Deducer | open
DeltaGraph | closed
Derive | paid
Docear | open
ELAN (annotation) | open
EndNote | paid
Epi Info | open
EpiData | free | epidata entry; epidata analysis; epidata manager
EViews | paid
Expert Choice | paid
f4transkript | paid
Frontier Analyst | paid
G*Power | free | g power
GAMS | paid
GAUSS | paid | aptech gauss
Gephi | open
GraphPad Prism | paid | graphpad; prism; prism 9
gretl | open
HLM | paid
HyperRESEARCH | paid
IBM SPSS Statistics | paid | spss; ibm spss; spss statistics; spss for windows; pasw statistics; ibm spss amos; amos; spss amos; predictive analytics software; ibm spss modeler
Igor Pro | paid
IMPS | free
IRaMuTeQ | open
JabRef | open
JAGS | open
jamovi | open
JASP | open
KaleidaGraph | paid
KNIME | open | knime analytics platform
KoBoToolbox | open | kobo
LabPlot | open
Latent GOLD | paid
Limdep | paid | nlogit
LimeSurvey | open
LINDO | paid | lingo; what s best
LISREL | paid
Maple | paid | maplesoft maple; =maple
Mathcad | paid | ptc mathcad
Mathematica | paid | wolfram mathematica; wolfram; wolfram cdf player
MATLAB | paid | mathworks matlab; matlab runtime; simulink; mathworks
MATLAB Compiler Runtime | ignore | matlab runtime; matlab component runtime
Maxima | open | wxmaxima; =maxima
MAXQDA | paid
MedCalc | paid
Mendeley | closed | mendeley desktop; mendeley reference manager; mendeley cite
Minitab | paid
ModelRisk | closed
Mplus | paid
NCSS | paid | =pass 2020; pass 15
NVivo | paid
ODK Briefcase | open | odk
OpenEpi | open
OpenRefine | open
Orange | open | orange data mining; =orange; orange canvas
OriginPro | paid | originlab; origin; =origin pro
Ox Metrics | paid | oxmetrics
Pajek | free
Papers | paid | =papers
Plot | closed | =plot
POM-QM | free | pom qm; qm for windows
Positron | closed
Power BI Desktop | free | microsoft power bi desktop; power bi; power bi report builder; microsoft power bi
Praat | open
pro Fit | paid
PSPP | open | gnu pspp
Publish or Perish | free | harzing publish or perish
QDA Miner | closed
QDAcity | closed
QlikView | paid | qlik sense; qlik
QtiPlot | closed
R | open | r for windows; r project; =r; r core | r core
RapidMiner | closed
RATS | paid | winrats
Rattle | open
ReadCube | closed
Redatam | free
Reference Manager | paid
RefWorks | paid
@RISK | paid | palisade; decisiontools suite; palisade decisiontools
RKWard | open
RStudio | open | rstudio desktop; =rstudio
RStudio Server Pro | paid | posit workbench
Rtools | open
SageMath | open | sage math
SAS | paid | sas system; sas enterprise guide; sas base; jmp; sas jmp; sas foundation
Scilab | open
Shazam | paid
SigmaPlot | paid
SigmaStat | paid
SmartPLS 3 | closed | smartpls
SOFA Statistics | open
Solver Platform | paid | frontline solvers; risk solver platform
Sphinx Survey | paid
Stan | open
Stata | paid | statase; stata se; stata mp
STATGRAPHICS | paid
Statistica | paid | statsoft
StatPlus | closed
Stella Architect | paid
SuperCROSS | paid
SYSTAT | paid | systat 13; tablecurve; peakfit
Tableau | paid | tableau desktop; tableau prep; tableau prep builder
Tableau Reader | free | tableau public
Taguette | open
Tanagra | free
Transana | paid
TSP | paid
Turnitin | paid
TXM | open
Vensim | closed | powersim
Veusz | open
VOSviewer | free
Weka | open
WinBUGS | free | openbugs
Wizard | closed | =wizard
WordSmith Tools | paid
XLSTAT | paid
Zotero | open | zotero for word
`
