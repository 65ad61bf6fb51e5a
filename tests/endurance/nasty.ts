import type { Chance } from './chance.ts'

/** What people, broken programs and attackers type into fields. */
const texts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  'ok\uDFFF',
  '\uFFFE\uFFFF',
  '\u202E\u200B\u00AD',
  '👩🏽‍🚀'.repeat(50),
  'é'.normalize('NFD'),
  'ﷺ'.repeat(100),
  'æøåÆØÅ',
  '\r\n\r\n',
  '\t\v\f',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table people.person; --",
  "' or '1'='1",
  '%',
  '_%\\',
  '\\',
  '{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  'C:\\Windows\\system32',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '//ond.example',
  'https://ond.example/\r\nSet-Cookie: a=b',
  '0',
  '-1',
  '-0',
  '1e309',
  'NaN',
  'Infinity',
  '1,5',
  '1.000.000,00',
  '99999999999999999999',
  '9223372036854775808',
  '-9223372036854775809',
  '2147483648',
  '0x10',
  '1_000',
  '٣',
  '2026-11-23',
  '2026-02-30',
  '0000-00-00',
  '99999-01-01',
  '-000001-01-01',
  '+275760-09-13',
  '31-12-2026',
  '29-02-2025',
  '24:60',
  '25:00',
  'true',
  'null',
  'undefined',
  '[]',
  '{}',
  '{"__proto__":{"a":1}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '00000000-0000-4000-8000-000000000001',
  '00000000-0000-4000-8000-00000000dead',
  '00000000-0000-0000-0000-00000000000g',
  'mette@kulturmetropolen.example',
  'a@b',
  '"a b"@example.dk',
  `${'a'.repeat(300)}@example.dk`,
  '# Overskrift\n\n[link](javascript:alert(1))\n\n![](x)',
  `${'['.repeat(2000)}`,
  `${'*'.repeat(3000)}`,
  `${'> '.repeat(1000)}x`,
  `${'- a\n'.repeat(3000)}`,
  `| ${'a | '.repeat(500)}\n| ${'- | '.repeat(500)}`,
]

const long = ['a', 'æ', '😀', ' ', '\n', '1', 'A ']

/** A nasty text; one in fifty is very long. */
export function nastyText(chance: Chance): string {
  if (chance.happens(0.02)) return chance.one(long).repeat(chance.one([1_000, 20_000, 200_000]))
  if (chance.happens(0.15)) return chance.one(texts) + chance.one(texts)
  if (chance.happens(0.1))
    return String.fromCharCode(...Array.from({ length: 1 + chance.below(12) }, () => chance.below(65_536)))
  return chance.one(texts)
}

const badEscapes = [
  '%00',
  '%ED%A0%80',
  '%FF',
  '%C0%AF',
  '%',
  '%zz',
  '%2e%2e%2f',
  '%2F',
  '%0d%0a',
  '%F0%9F%98%80',
  '+',
]

/** A text for an address: encoded rightly, wrongly or not at all. */
export function nastyPiece(chance: Chance): string {
  if (chance.happens(0.4)) return chance.one(badEscapes) + (chance.happens(0.5) ? 'x' : '')
  const text = nastyText(chance).slice(0, 3000)
  return encodeURIComponent(text.toWellFormed())
}

const contents: readonly (() => Uint8Array<ArrayBuffer>)[] = [
  () => new Uint8Array(0),
  () => new Uint8Array(3),
  () => new TextEncoder().encode('%PDF-1.7\n%broken'),
  () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  () => new TextEncoder().encode('Kulturaftale 2027-30\n\nIndsatsområde 1: Sang\nMål: Flere synger\n'),
  () => new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(60)]),
  () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(40)]),
  () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
  () => new Uint8Array([0xff, 0xfe, 0x41]),
  () => new TextEncoder().encode('kommune;2025\nKøge;61000\nIshøj;x\n'),
  () => new Uint8Array(1_200_000).fill(97),
]

const fileNames = [
  'a.pdf',
  'b.docx',
  '../../c.txt',
  'd.png',
  'e\u0000.jpg',
  'f.svg',
  `${'g'.repeat(400)}.csv`,
  '',
  'æ.md',
]
const mediaTypes = ['application/pdf', 'image/png', 'text/plain', '', 'x/y; charset=\u00e6', 'image/svg+xml']

/** A file that is broken, empty, mislabelled or a little too large. */
export function nastyFile(chance: Chance): File {
  const type = chance.one(mediaTypes)
  return new File([chance.one(contents)()], chance.one(fileNames), { type })
}
