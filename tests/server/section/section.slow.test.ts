import { describeSections } from './section.cases.ts'

describeSections('postgres')
