/** Parts of queries that several addresses take. */
import { z } from 'zod'

/** A whole number of 1 or more; what is above `most` is cut to it, so that no page is larger (L06). */
export const count = ({ usual, most }: { usual: number; most: number }) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, `a whole number from 1; above ${most} it is taken as ${most}`)
    .transform((text) => Math.min(Number(text), most))
    .optional()
    .default(usual)
    .meta({ description: `Rows at most: ${usual} when not given, never more than ${most}.` })

export const cursor = z
  .string()
  .min(1)
  .max(2_000)
  .nullish()
  .default(null)
  .meta({ description: '`nextCursor` of the page before.' })
export const search = z.string().trim().max(100).nullish().default(null)
export const code = z.string().trim().min(1).max(32)
