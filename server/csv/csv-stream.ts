/** A table sent row by row as it is read: nothing is gathered in memory or in a temporary file. */
import { byteOrderMark, type Cell, csvRow } from './csv-out.rules.ts'

export type Rows = AsyncIterable<readonly (readonly Cell[])[]>

/**
 * The answer with a table. The first rows are read before it begins, so that what fails at once is still an error; what fails
 * later breaks the connection off, so that no half a file looks whole. Pages are read only as fast as the client takes them.
 *
 * @param table `rows` come in pages; `ended` is called once: at the end, after a failure, or when the client has left
 */
export async function csvResponse(table: {
  fileName: string
  header: readonly string[]
  rows: Rows
  ended: () => void
}): Promise<Response> {
  const pages = table.rows[Symbol.asyncIterator]()
  const next = async () => {
    try {
      const page = await pages.next()
      if (page.done) table.ended()
      return page.done ? null : page.value.map(csvRow).join('')
    } catch (error) {
      table.ended()
      throw error
    }
  }
  const encoder = new TextEncoder()
  let text: string | null = `${byteOrderMark}${csvRow(table.header)}${(await next()) ?? ''}`
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        while (text === '') text = await next()
        if (text === null) return controller.close()
        controller.enqueue(encoder.encode(text))
        text = await next()
        if (text === null) controller.close()
      },
      cancel: async () => {
        await pages.return?.()
        table.ended()
      },
    },
    { highWaterMark: 1 },
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${table.fileName}"`,
      'cache-control': 'private, no-store',
    },
  })
}
