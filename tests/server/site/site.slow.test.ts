import { describeSites } from './site.cases.ts'

describeSites('postgres')
