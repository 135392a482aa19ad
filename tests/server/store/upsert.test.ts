import { describeUpsert } from './upsert.cases.ts'

describeUpsert('sqlite')
