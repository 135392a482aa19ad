/** A process of its own that saves one day again and again until it is killed, and says each time what it saved. */
import { realDisk } from '../../../agent/spool/disk.ts'
import { openSpool } from '../../../agent/spool/spool.ts'

const [folder = '', from = '0'] = process.argv.slice(2)
const spool = openSpool({ disk: realDisk, folder, onDamaged: () => process.exit(9) })
for (let rev = Number(from) + 1; ; rev++) {
  const head = {
    utcDay: '2026-11-02',
    deviceId: 'device',
    chain: 'chain',
    rev,
    sealed: false,
    hash: `hash-${rev}`,
    sections: { hardware: null, system: null, software: null },
    cutAtMs: 0,
    bytes: 4000,
    acknowledgedAtMs: null,
    refused: null,
  }
  spool.save(head, {
    deviceId: 'device',
    signature: 's',
    main: Buffer.alloc(3000, rev),
    quarters: Buffer.alloc(1000, rev),
  })
  process.stdout.write(`${rev}\n`)
}
