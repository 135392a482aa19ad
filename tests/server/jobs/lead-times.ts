import type { LeadTimes } from '../../../server/jobs/job-leader.ts'

/** The real ones by ten. */
export const shortTimes: LeadTimes = { beatMs: 200, leaseMs: 1_000, silenceMs: 1_500 }
