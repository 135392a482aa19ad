/** Column names of the lists in sections. Apart from the schemas, so that the agent can use them without zod. */
export const tableNames = {
  memoryModules: ['sizeMb', 'type', 'speedMts'],
  disks: ['model', 'kind', 'bus', 'sizeMb', 'health'],
  displays: ['maker', 'model', 'widthPx', 'heightPx', 'diagonalIn', 'builtIn'],
  graphics: ['vendor', 'model', 'pciId'],
  batteries: ['maker', 'model', 'chemistry', 'designMwh', 'fullMwh', 'cycles'],
  adapters: ['kind', 'model', 'mac', 'speedMbps', 'virtual'],
  fileSystems: ['role', 'type', 'sizeMb'],
  software: ['name', 'version', 'publisher', 'installedDay', 'source', 'licence'],
} as const

/** Formats of documents that are counted where a satker asks for it, in the order of the counts: open, present, old. */
export const documentFormats = ['odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt'] as const

/** What a laptop tells the default program of. */
export const defaultKinds = ['documents', 'web', 'post', 'pdf', 'archives'] as const
export type DefaultKind = (typeof defaultKinds)[number]
