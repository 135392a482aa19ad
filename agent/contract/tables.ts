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

/** What kept a machine from going to sleep by itself, by kind: never which program, window or page. */
export const blockerKinds = ['audio', 'update', 'backup', 'sharing', 'keep-awake', 'program', 'system'] as const
export type BlockerKind = (typeof blockerKinds)[number]

/** Where the minutes of a sleep policy were read; all but the last two know only what is set for everyone. */
export const policySources = ['desktop-default', 'desktop-admin', 'kde', 'logind', 'powercfg', 'pmset'] as const
export type PolicySource = (typeof policySources)[number]

/** What a laptop tells the default program of. */
export const defaultKinds = ['documents', 'web', 'post', 'pdf', 'archives'] as const
export type DefaultKind = (typeof defaultKinds)[number]
