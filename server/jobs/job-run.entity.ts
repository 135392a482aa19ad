import { defineEntity, p } from '@mikro-orm/core'

const JobRunSchema = defineEntity({
  name: 'JobRun',
  tableName: 'job_run',
  properties: {
    job: p.text().primary(),
    goodStartMs: p.bigint('number'),
  },
})

/** When a nightly job last began a run that succeeded: what was missed while the server was off is seen from it. */
export class JobRun extends JobRunSchema.class {}
JobRunSchema.setClass(JobRun)
