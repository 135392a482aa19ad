import { describeUpsert } from './upsert.cases.ts'

describeUpsert('postgres')
