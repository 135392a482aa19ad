/** A case of the list of bad inputs and faults, under the list's id. */

export type Fault = {
  id: string
  title: string
  /** Fails when the stated result is not seen; null = its subject is not built yet. */
  run: (() => Promise<void>) | null
  /** Where `run` is null: what is missing. */
  why?: string
  /** Where `run` is null because tests elsewhere show it: their files, each with a test whose title names the id. */
  provedBy?: string[]
  /** For a case that may take longer than the others. */
  limitMs?: number
}

export const fault = (id: string, title: string, run: () => Promise<void>, limitMs?: number): Fault => ({
  id,
  title,
  run,
  ...(limitMs === undefined ? {} : { limitMs }),
})
export const notYet = (id: string, title: string, why: string): Fault => ({ id, title, run: null, why })
/** A case of which tests of their own show that it holds: counted apart from those that run here. */
export const elsewhere = (id: string, title: string, provedBy: string[]): Fault => ({ id, title, run: null, provedBy })
