import { queryCases } from './device.queries.cases.ts'

queryCases('postgres')
