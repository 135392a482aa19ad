import { createHmac } from 'node:crypto'

/** Names a network without telling which: HMAC-SHA256 of the gateway with the satker's key, cut to 16 bytes, in hex. */
export function gatewayHash(gateway: string, networkKey: string): string {
  const key = Buffer.from(networkKey, 'base64url')
  return createHmac('sha256', key).update(gateway).digest('hex').slice(0, 32)
}
