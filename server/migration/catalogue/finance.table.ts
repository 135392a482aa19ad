/** Accounting, taxes, money. Columns: product-table.rules.ts. */
export const finance = `
# finance
Accurate Accounting | paid | accurate; accurate 5
Banktivity | closed
Beecloud | closed
Billings | closed | billings pro
Binance | closed
Bitcoin Core | open
Bukku | closed
Buku Kas | closed
CashBase | closed
Chronicle | closed | =chronicle
DATEV | paid
Debit & Credit | closed
Dolibarr | open | dolibarr erp crm
Electrum | open
ElsterFormular | free
Emma | closed | =emma
Exodus | closed
Finansya | closed
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
Jurnal | closed
KMyMoney | open
Krishand | paid | krishand pph; krishand payroll; krishand inventory
Ledger Live | open
Lexware | paid
Mekari | closed
MetaTrader | free | metatrader 4; metatrader 5
Microsoft Money | closed
Monero | open | monero gui wallet; feather wallet; wasabi wallet; electron cash
Money Manager Ex | open
Money Pro | closed
Moneydance | paid
MoneyMoney | closed
MoneyWell | closed
MoneyWiz | closed
MYOB | paid
Odoo | open
Olsera | closed
Portfolio Performance | open
Quicken | paid
Rosistem | closed
Sage 50 | paid | sage; peachtree; ciel compta
SAP GUI | paid | sap gui for windows; sap logon; sap business one; sap
Skrooge | open
StarMoney | paid
Tally | paid | tally erp; tallyprime
TaskJuggler | open
TaxAct | closed
TaxCut | paid
TurboTax | paid
WISO | paid
Xero | closed
YNAB | paid | you need a budget
Zahir Accounting | paid | zahir
КонсультантПлюс | paid | консультантплюс; консультант плюс; гарант
СБИС | paid | сбис; контур; контур экстерн; контур плагин; парус; налогоплательщик
`
