import { describeSections } from './section.cases.ts'

describeSections('sqlite')
