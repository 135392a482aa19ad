import { queryCases } from './device.queries.cases.ts'
import { tallyCases } from './device-tally.cases.ts'

queryCases('postgres')
tallyCases('postgres')
