import { type Expression, sql, type SqlBool } from 'kysely'

/**
 * Whether a lower-case column contains a text: `%`, `_` and `\` in it are looked for as they stand.
 *
 * @param column an expression whose values are lower case already
 */
export function containsText(column: Expression<string>, text: string): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return sql<SqlBool>`${column} like ${pattern} escape '\\'`
}
