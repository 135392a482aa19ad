import { describePower } from './power.cases.ts'

describePower('postgres')
