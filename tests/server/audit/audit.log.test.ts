import { describeAudit } from './audit.cases.ts'

describeAudit('sqlite')
