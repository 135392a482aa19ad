import { describeUnitChanges } from './unit-change.cases.ts'

describeUnitChanges('postgres')
