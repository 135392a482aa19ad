/**
 * Written by `npm run -s fit:embodied`; do not edit. Embodied carbon is the whole life without use: gwp_total x (1 - gwp_use_ratio).
 *
 * Medians and 10% and 90% ends over models of boavizta-pcf-2023.csv (Boavizta/environmental-footprint-data, commit 61323eb of
 * 2023-02-23, Open Database License 1.0). These figures derive from that database and are made available under the same licence.
 * What is filed under Desktop with a screen below 18 inch counts as a laptop, with a larger one as all-in-one; at least
 * 5 models a row.
 */
export const embodiedVersion = '2026-11-24'
export const embodiedSource =
  'Boavizta environmental-footprint-data 2023-02-23 (ODbL 1.0), jejak karbon menurut pembuat'
export type EmbodiedModel = {
  kind: 'embodied' | 'weight'
  /** Class, or class and maker. */
  key: string
  models: number
  /** kgCO2e or kg. */
  median: number
  low: number
  high: number
}

export const embodiedModels: readonly EmbodiedModel[] = [
  { kind: 'embodied', key: 'laptop', models: 269, median: 251, low: 169, high: 363 },
  { kind: 'embodied', key: 'laptop/apple', models: 16, median: 206, low: 159, high: 349 },
  { kind: 'embodied', key: 'laptop/dell', models: 137, median: 279, low: 200, high: 383 },
  { kind: 'embodied', key: 'laptop/hp', models: 10, median: 150, low: 135, high: 169 },
  { kind: 'embodied', key: 'laptop/lenovo', models: 98, median: 234, low: 179, high: 328 },
  { kind: 'embodied', key: 'laptop/microsoft', models: 7, median: 130, low: 86, high: 311 },
  { kind: 'weight', key: 'laptop', models: 259, median: 1.79, low: 1.3, high: 3.09 },
  { kind: 'embodied', key: 'desktop', models: 62, median: 295, low: 177, high: 467 },
  { kind: 'embodied', key: 'desktop/dell', models: 18, median: 243, low: 204, high: 411 },
  { kind: 'embodied', key: 'desktop/lenovo', models: 41, median: 337, low: 199, high: 459 },
  { kind: 'weight', key: 'desktop', models: 48, median: 6.55, low: 2.82, high: 11.87 },
  { kind: 'embodied', key: 'all-in-one', models: 25, median: 394, low: 268, high: 600 },
  { kind: 'embodied', key: 'all-in-one/dell', models: 8, median: 279, low: 258, high: 368 },
  { kind: 'embodied', key: 'all-in-one/lenovo', models: 14, median: 512, low: 322, high: 610 },
  { kind: 'weight', key: 'all-in-one', models: 22, median: 8.43, low: 6.49, high: 12.61 },
  { kind: 'embodied', key: 'tablet', models: 9, median: 86, low: 45, high: 137 },
  { kind: 'embodied', key: 'tablet/microsoft', models: 5, median: 93, low: 85, high: 145 },
  { kind: 'embodied', key: 'thin-client', models: 8, median: 65, low: 47, high: 113 },
  { kind: 'embodied', key: 'thin-client/dell', models: 8, median: 65, low: 47, high: 113 },
  { kind: 'weight', key: 'thin-client', models: 7, median: 1.18, low: 0.59, high: 4.56 },
  { kind: 'embodied', key: 'monitor', models: 135, median: 350, low: 179, high: 485 },
  { kind: 'embodied', key: 'monitor/dell', models: 85, median: 376, low: 318, high: 498 },
  { kind: 'embodied', key: 'monitor/hp', models: 9, median: 169, low: 82, high: 300 },
  { kind: 'embodied', key: 'monitor/lenovo', models: 39, median: 205, low: 171, high: 279 },
  { kind: 'weight', key: 'monitor', models: 152, median: 5.69, low: 3.1, high: 9.87 },
]
