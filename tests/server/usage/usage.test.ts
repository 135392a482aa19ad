import { describeUsage } from './usage.cases.ts'

describeUsage('sqlite')
