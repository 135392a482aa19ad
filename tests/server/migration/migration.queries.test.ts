import { describeMigrationQueries } from './migration.queries.cases.ts'

describeMigrationQueries('sqlite')
