/** `COPY ... FROM STDIN`, which the driver carries but has no call for. */
import type { Client, Submittable } from 'pg'

/** The part of the driver's connection that COPY speaks through. */
type CopyConnection = {
  query: (text: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}

/**
 * Sends rows to a table in one statement; when it resolves they are in.
 *
 * @param statement `copy table (columns) from stdin`
 * @param text lines in COPY's text format
 */
export function copyIn(client: Client, statement: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | null = null
    const query = {
      submit: (connection: unknown) => (connection as CopyConnection).query(statement),
      handleCopyInResponse: (connection: CopyConnection) => {
        connection.sendCopyFromChunk(Buffer.from(text))
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleError: (error: Error) => {
        failure = error
        reject(error)
      },
      handleReadyForQuery: () => {
        if (failure === null) resolve()
      },
    }
    client.query(query as unknown as Submittable)
  })
}
