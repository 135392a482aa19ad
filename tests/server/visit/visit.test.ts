import { describeVisits } from './visit.cases.ts'

describeVisits('sqlite')
