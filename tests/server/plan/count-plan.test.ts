import { describeCountPlan } from './count-plan.cases.ts'

describeCountPlan('sqlite')
