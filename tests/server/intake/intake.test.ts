import { describeIntake } from './intake.cases.ts'

describeIntake('sqlite')
