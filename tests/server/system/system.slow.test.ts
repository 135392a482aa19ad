import { describeSystem } from './system.cases.ts'

describeSystem('postgres')
