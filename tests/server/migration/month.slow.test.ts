import { describeMonths } from './month.cases.ts'

describeMonths('postgres')
