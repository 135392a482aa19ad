/** A process of its own that takes the lock of a folder, says whether it got it, and holds it until it is killed. */
import { takeLock } from '../../../agent/lock.ts'

const lock = takeLock(process.argv[2] ?? '')
process.stdout.write(lock ? 'held\n' : 'refused\n')
if (lock) setInterval(() => lock.beat(), 1_000)
