import { describeRetention } from './retention.cases.ts'

describeRetention('postgres')
