import { describeDeviceMigration } from './device-migration.cases.ts'

describeDeviceMigration('postgres')
