import { describePrices } from './price.cases.ts'

describePrices('sqlite')
