import { describeFindings } from './finding.cases.ts'

describeFindings('postgres')
