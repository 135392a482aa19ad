import { describeCalendar } from './calendar.cases.ts'

describeCalendar('postgres')
