import { describe, expect, test } from 'vitest'
import { isPublicAddress, publicOnly } from '../../../server/site/ip.rules.ts'
import { readSiteAddress } from '../../../server/site/site-address.rules.ts'

const read = (text: string, base?: string) => {
  const result = readSiteAddress(text, publicOnly, base)
  return 'fault' in result ? result.fault : result.address.url
}

describe('the address of a website', () => {
  test('an address that leads into a network of its own is refused on saving, in any notation (W01)', () => {
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '0177.0.0.1',
      '017700000001',
      '127.0.0.1.',
      '%31%32%37.0.0.1',
      '127。0。0。1',
      '0',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      '169.254.169.254',
      '0xA9FEA9FE',
      '168.63.129.16',
      '192.0.0.192',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.7',
      '203.0.113.9',
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
      '[::1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[2001:0:7f00:1::]',
      '[fe80::1]',
      '[fec0::1]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[ff02::1]',
      '[2001:db8::1]',
      'localhost',
      'LOCALHOST.',
      'satker.localhost',
      'router.local',
      'metadata.google.internal',
      'server.lan',
    ])
      expect([host, read(`http://${host}/`)]).toEqual([host, 'not_public'])
  })

  test('a password, another port and another scheme are refused by name (W04)', () => {
    expect(read('https://admin:rahasia@example.sch.id/')).toBe('credentials')
    expect(read('https://admin@example.sch.id/')).toBe('credentials')
    for (const port of [22, 25, 3306, 6379, 8080, 65_535]) expect(read(`http://example.sch.id:${port}/`)).toBe('port')
    for (const text of [
      'file:///etc/passwd',
      'gopher://example.sch.id/',
      'ftp://example.sch.id',
      'javascript:alert(1)',
      'data:text/html,x',
      'ws://example.sch.id',
    ])
      expect([text, read(text)]).toEqual([text, 'scheme'])
  })

  test('what is no address is refused', () => {
    for (const text of [
      '',
      ' ',
      'http://',
      'https://exa mple.sch.id',
      'https:\\\\example.sch.id',
      'https://a\nb.id',
      'http://[::1',
      'http://1.2.3.4.5.999',
    ])
      expect([text, read(text)]).toEqual([text, 'not_an_address'])
    for (const text of ['https://sekolah', 'https://-/', 'https://exa_mple..id'])
      expect(read(text)).toMatch(/host|not_an_address/)
    expect(read(`https://example.sch.id/${'a'.repeat(300)}`)).toBe('too_long')
  })

  test('an ordinary address comes back in its normal form, without a scheme as https', () => {
    expect(read('man1lahat.sch.id')).toBe('https://man1lahat.sch.id/')
    expect(read(' HTTP://WWW.Man1Lahat.SCH.id:80/Berita/#atas ')).toBe('http://www.man1lahat.sch.id/Berita/')
    expect(read('https://sumsel.kemenag.go.id:443/opd?x=1')).toBe('https://sumsel.kemenag.go.id/opd?x=1')
    expect(read('https://103.7.13.1/')).toBe('https://103.7.13.1/')
    expect(read('https://sekolah-é.id/')).toMatch(/^https:\/\/xn--/)
  })

  test('a relative redirect is read against the page it came from', () => {
    expect(read('/beranda', 'https://man1.sch.id/x')).toBe('https://man1.sch.id/beranda')
    expect(read('//10.0.0.1/x', 'https://man1.sch.id/')).toBe('not_public')
    expect(read('file:///etc/passwd', 'https://man1.sch.id/')).toBe('scheme')
  })
})

test('only global unicast is public; what is no address is not', () => {
  for (const address of ['8.8.8.8', '103.7.13.1', '2400:cb00::1', '2001:4860:4860::8888'])
    expect([address, isPublicAddress(address)]).toEqual([address, true])
  for (const address of ['', 'sekolah.id', '1.2.3', '4000::1', '::8.8.8.8', '::ffff:8.8.8.8', '2002:808:808::'])
    expect([address, isPublicAddress(address)]).toEqual([address, false])
})
