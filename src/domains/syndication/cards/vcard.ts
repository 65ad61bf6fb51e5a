import type { ToldOrganisation } from '../../people/index.ts'

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

/** At most 75 octets a line, never cut inside a character (RFC 6350 3.2). */
function folded(line: string): string {
  const rows: string[] = []
  let [row, size] = ['', 0]
  for (const letter of line) {
    const more = Buffer.byteLength(letter)
    if (size + more > 75) {
      rows.push(row)
      row = ' '
      size = 1
    }
    row += letter
    size += more
  }
  return [...rows, row].join('\r\n')
}

/** The contact of a partner or a venue as a card (vCard 4.0). */
export function vcard(one: ToldOrganisation, url: string): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${one.id}`,
    `FN:${escaped(one.name)}`,
    `ORG:${escaped(one.name)}`,
    ...(one.email ? [`EMAIL:${escaped(one.email)}`] : []),
    ...(one.phone ? [`TEL:${escaped(one.phone)}`] : []),
    ...(one.address ? [`ADR:;;${escaped(one.address)};${escaped(one.municipality ?? '')};;;Danmark`] : []),
    ...(one.lat !== null && one.lon !== null ? [`GEO:geo:${one.lat},${one.lon}`] : []),
    ...(one.website && URL.canParse(one.website) ? [`URL:${new URL(one.website).href}`] : []),
    `SOURCE:${url}`,
    'END:VCARD',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
