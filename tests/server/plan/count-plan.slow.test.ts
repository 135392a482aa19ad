import { describeCountPlan } from './count-plan.cases.ts'

describeCountPlan('postgres')
