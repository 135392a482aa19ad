/** Cases of the laptop's own agent: its tests show them, on its real recorder, spool and sender. */
import { elsewhere, type Fault, notYet } from './fault.ts'

/** Paths within tests/agent. */
const cases: [id: string, title: string, files: string[]][] = [
  ['P06', 'an agent killed while it writes its spool', ['spool/kill.slow.test.ts']],
  ['P07', 'a damaged file in the spool', ['spool/spool.test.ts', 'record/recorder.test.ts']],
  ['P08', 'a full disk of the laptop', ['run/faults.test.ts', 'spool/spool.test.ts']],
  ['P09', 'sixty days offline', ['spool/spool.test.ts', 'record/recorder.test.ts']],
  ['P10', 'a tool that hangs', ['collect/runner.test.ts', 'run/faults.test.ts']],
  [
    'P11',
    'a tool that is missing or answers oddly',
    ['collect/runner.test.ts', 'collect/recordings.test.ts', 'run/faults.test.ts'],
  ],
  ['P13', 'an answer with a command, a script or a redirect', ['promises.test.ts', 'send/link.test.ts']],
  ['P16', 'a report that the sleep of the laptop breaks off', ['send/sender.test.ts']],
  ['P17', 'two agents on one laptop', ['lock.slow.test.ts', 'run/faults.test.ts']],
  ['P18', 'an agent without the rights of an administrator', ['collect/recordings.test.ts']],
]

export function agentFaults(): Fault[] {
  return [
    ...cases.map(([id, title, files]) =>
      elsewhere(
        id,
        title,
        files.map((file) => `tests/agent/${file}`),
      ),
    ),
    notYet(
      'P12',
      'an agent above its bounds of processor or memory',
      'that it ends and counts it is tested; who starts it again is not',
    ),
    notYet('P14', 'a wrong package given to the installer', 'packages of the agent are not built yet'),
    notYet('P15', 'a power cut while the agent is upgraded', 'packages of the agent are not built yet'),
  ]
}
