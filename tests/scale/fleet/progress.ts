/** Where a long run is, on stderr: one line that is written over on a terminal, a line every few seconds elsewhere. */
const terminalEveryMs = 500
const fileEveryMs = 5_000

export type Progress = { at: (done: number) => void; end: () => void }

/** @param of `what` names the unit; `total` of them make the whole */
export function progress({ what, total }: { what: string; total: number }): Progress {
  const startedMs = performance.now()
  const isTerminal = process.stderr.isTTY
  let shownMs = startedMs
  return {
    at(done) {
      const nowMs = performance.now()
      if (nowMs - shownMs < (isTerminal ? terminalEveryMs : fileEveryMs)) return
      shownMs = nowMs
      const perSecond = (done * 1000) / (nowMs - startedMs)
      const leftS = perSecond > 0 ? Math.round((total - done) / perSecond) : null
      const line = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}, ${Math.round(perSecond).toLocaleString('en')}/s, ${leftS ?? '?'} s left`
      process.stderr.write(isTerminal ? `\r${line}   ` : `${line}\n`)
    },
    end() {
      if (isTerminal) process.stderr.write('\n')
    },
  }
}
