import { describeUnits } from './unit.cases.ts'

describeUnits('postgres')
