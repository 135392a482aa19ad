import { describeUsage } from './usage.cases.ts'

describeUsage('postgres')
