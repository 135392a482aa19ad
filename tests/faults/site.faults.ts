/** Websites are checked against local servers that misbehave, in tests of their own. */
import { elsewhere, type Fault } from './fault.ts'

const addresses = 'tests/server/site/site-address.rules.test.ts'
const checker = 'tests/server/site/check-site.test.ts'
const runs = 'tests/server/site/run-checks.test.ts'
const store = 'tests/server/site/site.cases.ts'

export function siteFaults(): Fault[] {
  return [
    elsewhere('W01', 'a website of a private address, in any notation, is refused when saved and when connecting', [
      addresses,
      checker,
      runs,
      store,
    ]),
    elsewhere('W02', 'a name that is public first and private then is connected to where it was checked only', [
      checker,
    ]),
    elsewhere('W03', 'a redirect to a private address, to another scheme, and fifty of them are refused', [checker]),
    elsewhere('W04', 'an address with a password, another port or another scheme is refused', [addresses]),
    elsewhere('W05', 'an endless body, ten gigabytes and a byte a second are cut', [checker]),
    elsewhere('W06', 'a compressed answer that explodes is cut at the unpacked limit', [checker]),
    elsewhere('W07', 'a certificate that is expired, of another name or self-signed is recorded, and is not healthy', [
      checker,
    ]),
    elsewhere('W08', 'name, refused, timeout, reset and TLS are five results', [checker]),
    elsewhere('W09', 'a title of markup or of a megabyte is kept cut, as text', [
      checker,
      'tests/dashboard/sites.test.ts',
    ]),
    elsewhere('W10', '4,600 sites that hang end in time, and one hanging province delays no other', [runs]),
    elsewhere('W11', 'while our own line is down nothing is judged', [store]),
    elsewhere('W12', 'a parking or suspended page is recorded with its evidence', [
      checker,
      'tests/dashboard/sites.test.ts',
    ]),
    elsewhere('W13', 'a site that flaps keeps its state', [store]),
    elsewhere('W14', 'a host that is entered a thousand times is asked for once a period', [store]),
  ]
}
