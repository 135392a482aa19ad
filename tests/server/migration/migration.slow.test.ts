import { describeMigration } from './migration.cases.ts'

describeMigration('postgres')
