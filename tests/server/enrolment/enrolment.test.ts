import { describeEnrolment } from './enrolment.cases.ts'

describeEnrolment('sqlite')
