/** POST /v1/enrol and POST /v1/keys. */
import { Hono } from 'hono'
import { enrolRequestSchema, keyRequestSchema } from '../../agent/contract/v1.ts'
import type { Deps } from '../deps.ts'
import { AppError } from '../http/app-error.ts'
import type { HttpEnv } from '../http/env.ts'
import { readJson } from '../http/json-body.ts'
import { peerReader } from '../http/peer.ts'
import type { Intake } from '../intake/intake.ts'
import { knownDevice } from '../intake/report.usecases.ts'
import { enrolDevice } from './enrol.usecases.ts'
import { enrolThrottle } from './enrol-throttle.ts'
import { offerKey } from './key-change.usecases.ts'

export function enrolmentRoutes(deps: Deps & { intake: Intake }): Hono<HttpEnv> {
  const throttle = enrolThrottle(deps)
  const peerOf = peerReader(deps.config.trustedProxies)
  const app = new Hono<HttpEnv>()

  app.post('/enrol', async (c) => {
    const { address } = peerOf(c)
    await throttle.check(address)
    const request = await readJson(c, enrolRequestSchema)
    try {
      const { answer, isNew } = await enrolDevice(request, deps)
      if (answer.state === 'pending') return c.json(answer, 202)
      return c.json(answer, isNew ? 201 : 200)
    } catch (error) {
      if (error instanceof AppError && error.code === 'token_unknown') await throttle.failed(address)
      throw error
    }
  })

  app.post('/keys', async (c) => {
    const request = await readJson(c, keyRequestSchema)
    const device = await knownDevice(deps.intake, request.deviceId)
    return c.json(await offerKey(request, device, deps), 202)
  })

  return app
}
