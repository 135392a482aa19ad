/** Accounting, taxes, money. Columns: product-table.rules.ts. */
export const finance = `
# finance
Accurate Accounting | paid | accurate; accurate 5
Banktivity | closed
Billings | closed | billings pro
Binance | closed
Bitcoin Core | open
Buku Kas | closed
DATEV | paid
Dolibarr | open | dolibarr erp crm
Electrum | open
ElsterFormular | free
Exodus | closed
Firefly III | open
FreshBooks | closed
GrandTotal | closed
Grisbi | open
H&R Block | paid | h r block
HomeBank | open
iBank | closed
iFinance | closed
Intuit QuickBooks | paid | quickbooks
Jameica | open | hibiscus
JStock | open
KMyMoney | open
Krishand | paid | krishand pph; krishand payroll; krishand inventory
Ledger Live | open
Lexware | paid
MetaTrader | free | metatrader 4; metatrader 5
Monero | open | monero gui wallet; feather wallet; wasabi wallet; electron cash
Money Manager Ex | open
Moneydance | paid
MoneyMoney | closed
MoneyWell | closed
MYOB | paid
Odoo | open
Portfolio Performance | open
Quicken | paid
Sage 50 | paid | sage; peachtree
SAP GUI | paid | sap gui for windows; sap logon; sap business one; sap
Skrooge | open
StarMoney | paid
Tally | paid | tally erp; tallyprime
TaskJuggler | open
TaxCut | paid
TurboTax | paid
WISO | paid
YNAB | paid | you need a budget
Zahir Accounting | paid | zahir
КонсультантПлюс | paid | консультантплюс; консультант плюс; гарант
СБИС | paid | сбис; контур; контур экстерн; контур плагин; парус; налогоплательщик
`
