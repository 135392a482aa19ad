/** A case of the list of bad inputs and faults, under the list's id. */

export type Fault = {
  id: string
  title: string
  /** Fails when the stated result is not seen; null = its subject is not built yet. */
  run: (() => Promise<void>) | null
  /** Where `run` is null: what is missing. */
  why?: string
}

export const fault = (id: string, title: string, run: () => Promise<void>): Fault => ({ id, title, run })
export const notYet = (id: string, title: string, why: string): Fault => ({ id, title, run: null, why })
