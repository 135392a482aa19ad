/** The page that explains the API, written from the OpenAPI document: plain HTML, no script. */
import { html } from 'hono/html'
import type { OpenApiDocument, Operation, Parameter } from './openapi.ts'

/** @param stylesheetHref the dashboard's stylesheet, or null for a page without one */
export function docsPage(document: OpenApiDocument, stylesheetHref: string | null) {
  const { title, version, description } = document.info
  const base = document.servers[0]?.url ?? ''
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} API v${version}</title>
        ${stylesheetHref === null ? '' : html`<link rel="stylesheet" href="${stylesheetHref}" />`}
      </head>
      <body>
        <main class="docs">
          <h1>${title} API v${version}</h1>
          <p>${description}</p>
          <pre>${`curl -H 'Authorization: Bearer KEY' ADDRESS${base}/devices?limit=10`}</pre>
          <p><a href="${base}/openapi.json">openapi.json</a></p>
          ${Object.entries(document.paths).map(([path, { get }]) => operationSection(base + path, get))}
          <h2>Schemas</h2>
          ${Object.entries(document.components.schemas).map(
            ([name, schema]) =>
              html`<details>
                <summary id="${name}">${name}</summary>
                <pre>${JSON.stringify(schema, null, 2)}</pre>
              </details>`,
          )}
        </main>
      </body>
    </html>`
}

function operationSection(path: string, operation: Operation) {
  return html`<section>
    <h2><code>GET ${path}</code></h2>
    <p>${operation.summary}</p>
    ${operation.parameters.length === 0 ? '' : parameterTable(operation.parameters)}
    <ul>
      ${Object.entries(operation.responses).map(([status, answer]) => html`<li>${status}: ${answer.description}</li>`)}
    </ul>
  </section>`
}

function parameterTable(parameters: Parameter[]) {
  return html`<table>
    <thead>
      <tr>
        <th>name</th>
        <th>in</th>
        <th>meaning</th>
        <th>values</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(
        ({ name, in: place, description, schema }) =>
          html`<tr>
            <td><code>${name}</code></td>
            <td>${place}</td>
            <td>${description}</td>
            <td>${valuesOf(schema).map((value) => html`<code>${value}</code> `)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The words that a parameter may be. */
function valuesOf(schema: Record<string, unknown>): string[] {
  const branches = Array.isArray(schema['anyOf']) ? (schema['anyOf'] as Record<string, unknown>[]) : [schema]
  return branches.flatMap((branch) => (Array.isArray(branch['enum']) ? branch['enum'].map(String) : []))
}
