import { describeSystem } from './system.cases.ts'

describeSystem('sqlite')
