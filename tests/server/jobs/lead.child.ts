/** Competes for the lead and says in each tick of its own whether it leads; a test stops it with SIGSTOP. */
import { competeToLead } from '../../../server/jobs/job-leader.ts'
import { shortTimes } from './lead-times.ts'

const leader = competeToLead(process.argv[2] ?? '', () => {}, shortTimes)
let before = Date.now()
setInterval(() => {
  const nowMs = Date.now()
  // A gap means that it hung; what it believes right after waking up is what counts.
  process.stdout.write(`${nowMs - before > 1_000 ? 'woke' : 'tick'} ${leader.isLeading()}\n`)
  before = nowMs
}, 20)
