/** What the forms of pages have in common: their size, their fields as text, their token, and what a refusal says. */
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { checkToken } from '../server/account/viewer.routes.ts'
import type { Deps } from '../server/deps.ts'
import { AppError, type BadField, httpStatus } from '../server/http/app-error.ts'

/** A form that was refused, as it was filled in. */
export type RefusedForm = { form: string; values: Record<string, string>; code: string; fields: BadField[] }

export function limitForm(mostBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new AppError('tooLarge', 'form.too_large')
    },
  })
}

/** The fields of a form whose token is ours. @throws AppError `account.form_forged` */
export async function readForm(c: Context, deps: Pick<Deps, 'config'>): Promise<Record<string, string>> {
  const body = await c.req.parseBody()
  const fields = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  checkToken(c, deps, fields['token'])
  return fields
}

/** What a form shows again: what was filled in wrongly, or came too late. Any other refusal goes on to the error page. */
export function refusedForm(
  error: unknown,
  { form, values }: Pick<RefusedForm, 'form' | 'values'>,
): { refused: RefusedForm; status: 409 | 422 } {
  if (!(error instanceof AppError) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
  return { refused: { form, values, code: error.code, fields: error.fields }, status: httpStatus[error.kind] }
}
