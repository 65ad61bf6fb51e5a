const danishLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'u',
  ß: 'ss',
}

/** A readable piece of an address: `Ord.Liv.Skriv! på Ærø` becomes `ord-liv-skriv-paa-aeroe`. Never empty, at most 80 characters. */
export function slugOf(title: string): string {
  const plain = [...title.toLowerCase().normalize('NFC')]
    .map((letter) => danishLetters[letter] ?? letter)
    .join('')
  const slug = plain
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 80).replace(/-+$/, '') || 'uden-titel'
}

/** The first sentence or two of a text, for lists and search results; never cuts inside a word. */
export function excerpt(text: string, most = 200): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,.;:–-]+$/, '')} …`
}

const order = new Intl.Collator('da', { numeric: true })

/** Danish order: æ, ø, å last and aa as å. */
export const inDanishOrder = (a: string, b: string): number => order.compare(a, b)
