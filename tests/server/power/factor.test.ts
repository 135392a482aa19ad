import { describeFactors } from './factor.cases.ts'

describeFactors('sqlite')
