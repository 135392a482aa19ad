import { describeRollUp } from './rollup.engine.cases.ts'

describeRollUp('postgres')
