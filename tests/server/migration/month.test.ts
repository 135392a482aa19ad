import { describeMonths } from './month.cases.ts'

describeMonths('sqlite')
