import { describeDrift } from './drift.cases.ts'

describeDrift('postgres')
