/** How a device is called everywhere: brand, model and a short code; never a host name, never a person. */

import type { Ui } from './ui.ts'

/** The last four hex digits of the public id, upper case: enough to tell two equal laptops of an office apart. */
export function shortCode(publicId: string): string {
  return publicId.slice(-4).toUpperCase()
}

/** `Acer TravelMate P214`; brand and model as reported, a repeated brand said once; null when neither is known. */
export function modelName({
  brand,
  model,
}: {
  brand?: string | null | undefined
  model?: string | null | undefined
}): string | null {
  const plainBrand = brand?.trim() ?? ''
  const plainModel = model?.trim() ?? ''
  if (plainModel.toLowerCase().startsWith(plainBrand.toLowerCase())) return plainModel || null
  return `${plainBrand} ${plainModel}`.trim() || null
}

type Named = { kind: string; brand?: string | null | undefined; model?: string | null | undefined }

/** Brand and model, or what kind of device it is, in words. */
export function nameOf(ui: Ui, device: Named): string {
  return modelName(device) ?? ui.words.kinds[device.kind] ?? ui.words.unnamed
}
