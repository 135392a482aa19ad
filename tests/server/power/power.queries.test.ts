import { describePowerQueries } from './power.queries.cases.ts'

describePowerQueries('sqlite')
