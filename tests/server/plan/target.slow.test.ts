import { describeTargets } from './target.cases.ts'

describeTargets('postgres')
