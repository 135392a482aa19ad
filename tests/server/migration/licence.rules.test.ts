import { describe, expect, test } from 'vitest'
import { licenceClass } from '../../../server/migration/licence.rules.ts'

describe('a licence text', () => {
  test.each([
    'GPL-2.0-or-later',
    'GPLv2+ and LGPLv2+ and MIT',
    'Expat',
    'Apache-2.0 WITH LLVM-exception',
    'BSD-3-clause',
    'ASL 2.0',
    'Public Domain',
    'MPL-2.0 AND CC0-1.0',
    'CC-BY-SA-4.0',
  ])('%s is open', (licence) => expect(licenceClass(licence)).toBe('open'))

  test.each([
    'Proprietary',
    'MIT AND Proprietary',
    'SSPL-1.0',
    'BUSL-1.1',
    'CC-BY-NC-SA-4.0',
    'Apache-2.0 with Commons-Clause',
    'LicenseRef-proprietary=https://example.org',
    'Freeware',
    'Redistributable, no modification permitted',
  ])('%s is closed', (licence) => expect(licenceClass(licence)).toBe('closed'))

  test.each(['custom', 'see LICENSE', ''])('%j says nothing', (licence) => expect(licenceClass(licence)).toBeNull())
})
