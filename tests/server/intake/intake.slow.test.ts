import { describeIntake } from './intake.cases.ts'

describeIntake('postgres')
