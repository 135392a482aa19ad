import type { State } from '../contract/v1.ts'

/** The contract's states; repeated here because the agent imports only its types, so that zod stays out of its memory. */
export const states = ['screen', 'dark', 'awake', 'asleep', 'off'] as const satisfies readonly State[]
