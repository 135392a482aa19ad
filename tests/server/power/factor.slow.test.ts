import { describeFactors } from './factor.cases.ts'

describeFactors('postgres')
