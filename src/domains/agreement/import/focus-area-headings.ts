import { withoutChapter } from './bilingual.ts'
import { hasHeadingShape, isHeading } from './headings.ts'
import type { Paragraph } from './paragraphs.ts'
import { type AreaLabel, areaLabel, areaWordRank, isChapterName, isRollCall, labelOf } from './vocabulary.ts'

/** Where a focus area begins, and how many paragraphs its heading takes (the title may stand below). */
export type AreaStart = { at: number; length: number; number?: number; title: string; level?: number }

type Found = { at: number; label: AreaLabel; paragraph: Paragraph }

/** Text that merely begins with the word: "Indsatsområde 2 skal løfte opgaver, som …". */
function isHeadingText({ at, label, paragraph }: Found, paragraphs: Paragraph[]): boolean {
  if (paragraph.marker && !['number', 'outline', 'roman'].includes(paragraph.marker.kind)) return false
  const { title } = label
  if (title.length > 140 || (/[.;]$/.test(title) && title.length > 60)) return false
  if (paragraph.heading !== undefined) return label.number !== undefined || label.separated || title !== ''
  if (title === '') {
    const aloneAndTelling = areaWordRank(label.word) < 6 && paragraphs[at + 1]?.text.length !== undefined
    return paragraph.text.length < 40 && (label.number !== undefined || aloneAndTelling)
  }
  if (/\d[\d.]*\s*(?:kr|mio|%)/i.test(title)) return false
  if (label.separated) return label.number !== undefined || areaWordRank(label.word) < 8
  const strong = label.number !== undefined || areaWordRank(label.word) < 6
  return strong && /^[\p{Lu}»"“]/u.test(title) && hasHeadingShape(paragraph) && isHeading(paragraphs, at)
}

const textWithNumber = ({ text, marker }: Paragraph) => (marker ? `${marker.mark} ${text}` : text)

/** Headings that say "Indsatsområde", "Tema" or the like; only the most telling of these words counts. */
function namedHeadings(paragraphs: Paragraph[]): Found[] {
  const found: Found[] = []
  paragraphs.forEach((paragraph, at) => {
    const bulleted = paragraph.marker && !/\d|[ivx]/i.test(paragraph.marker.mark)
    const label = areaLabel(bulleted ? paragraph.text : textWithNumber(paragraph))
    if (label && isHeadingText({ at, label, paragraph }, paragraphs)) found.push({ at, label, paragraph })
  })
  const best = Math.min(...found.map(({ label }) => areaWordRank(label.word)))
  return found.filter(({ label }) => areaWordRank(label.word) === best)
}

/** An area's title may be the line below `Indsatsområde 1`. */
function withTitleBelow(found: Found, paragraphs: Paragraph[], starts: Set<number>): AreaStart {
  const { at, label, paragraph } = found
  const next = paragraphs[at + 1]
  const level = paragraph.heading === undefined ? {} : { level: paragraph.heading }
  const number = label.number === undefined ? {} : { number: label.number }
  const titleBelow =
    label.title === '' &&
    next &&
    !starts.has(at + 1) &&
    !labelOf(next.text) &&
    next.text.length < 140 &&
    !next.marker
  return titleBelow
    ? { at, length: 2, title: next.text, ...number, ...level }
    : { at, length: 1, title: label.title, ...number, ...level }
}

/** An overview lists the areas without a word about them; the areas themselves come later. */
function withoutOverview(starts: AreaStart[], paragraphs: Paragraph[]): AreaStart[] {
  const isEmpty = (start: AreaStart, i: number) => {
    const next = starts[i + 1]
    return next !== undefined && next.at <= start.at + start.length
  }
  const same = (a: AreaStart, b: AreaStart) =>
    a.number !== undefined &&
    a.number === b.number &&
    (a.title === b.title || a.title === '' || b.title === '')
  return starts.filter((start, i) => {
    const later = starts.slice(i + 1).find((other) => same(start, other))
    if (!later) return true
    const until = starts[i + 1]?.at ?? paragraphs.length
    const content = paragraphs.slice(start.at + start.length, until)
    const spoken = content.some((one) => labelOf(one.text) !== undefined)
    const laterUntil = starts[starts.indexOf(later) + 1]?.at ?? paragraphs.length
    const laterSpoken = paragraphs.slice(later.at, laterUntil).some((one) => labelOf(one.text) !== undefined)
    return !(isEmpty(start, i) || (!spoken && laterSpoken))
  })
}

/** Headings one level under "Indsatsområder". */
function headingsUnderRollCall(paragraphs: Paragraph[]): number[] {
  const top = paragraphs.findIndex((one) => one.heading !== undefined && isRollCall(one.text))
  const level = paragraphs[top]?.heading
  if (level === undefined) return []
  const end = paragraphs.findIndex((one, i) => i > top && one.heading !== undefined && one.heading <= level)
  const inside = paragraphs.slice(top + 1, end < 0 ? undefined : end)
  const next = Math.min(...inside.map((one) => one.heading ?? Infinity))
  return inside.flatMap((one, i) => (one.heading === next && !labelOf(one.text) ? [top + 1 + i] : []))
}

/** Items `1.1`, `1.2` under `1. Indsatsområder`, where the format names no headings. */
function itemsUnderRollCall(paragraphs: Paragraph[]): number[] {
  const top = paragraphs.findIndex(
    (one) => isRollCall(one.text) && /^\d{1,2}[.)]?$/.test(one.marker?.mark ?? ''),
  )
  const number = Number.parseInt(paragraphs[top]?.marker?.mark ?? '', 10)
  if (Number.isNaN(number)) return []
  const item = new RegExp(`^${number}\\.\\d{1,2}[.)]?$`)
  return paragraphs.flatMap((one, at) =>
    at > top && item.test(one.marker?.mark ?? '') && hasHeadingShape(one) ? [at] : [],
  )
}

/** Headings of one kind with a goal or objectives label beneath each. */
function headingsOverLabels(paragraphs: Paragraph[]): number[] {
  const kindOf = (one: Paragraph) =>
    one.heading !== undefined ? `h${one.heading}` : (one.marker?.kind ?? 'plain')
  const owners = new Map<string, Set<number>>()
  const labels = paragraphs.flatMap((one, at) => {
    const label = labelOf(one.text)
    return label && label.rank < 5 ? [at] : []
  })
  for (const at of labels) {
    const seen = new Set<string>()
    for (let i = at - 1; i >= 0 && i > at - 40; i--) {
      const one = paragraphs[i]
      if (!one || labelOf(one.text) || !isHeading(paragraphs, i)) continue
      if (isChapterName(one.text) || isRollCall(one.text)) continue
      const kind = kindOf(one)
      if (seen.has(kind)) continue
      seen.add(kind)
      owners.set(kind, (owners.get(kind) ?? new Set()).add(i))
    }
  }
  const rank = (kind: string) =>
    kind.startsWith('h') ? Number(kind[1]) : kind === 'number' ? 7 : kind === 'plain' ? 9 : 8
  const usable = [...owners].filter(([, at]) => at.size >= 2).toSorted(([a], [b]) => rank(a) - rank(b))
  return [...(usable[0]?.[1] ?? [])].toSorted((a, b) => a - b)
}

function byPosition(at: number, paragraphs: Paragraph[], number: number): AreaStart {
  const paragraph = paragraphs[at]
  const letter = String.fromCharCode(64 + number)
  const title = withoutChapter(paragraph?.text ?? '').replace(
    new RegExp(`^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]+[.)]|${letter}[.)])\\s+`),
    '',
  )
  return {
    at,
    length: 1,
    number,
    title,
    ...(paragraph?.heading === undefined ? {} : { level: paragraph.heading }),
  }
}

/** Finds where the focus areas begin: by name, else by their place in the outline. */
export function findAreaStarts(paragraphs: Paragraph[]): AreaStart[] {
  const named = namedHeadings(paragraphs)
  if (named.length > 0) {
    const at = new Set(named.map((one) => one.at))
    return withoutOverview(
      named.map((one) => withTitleBelow(one, paragraphs, at)),
      paragraphs,
    )
  }
  const under = headingsUnderRollCall(paragraphs)
  const items = under.length > 0 ? under : itemsUnderRollCall(paragraphs)
  const positions = items.length > 0 ? items : headingsOverLabels(paragraphs)
  return positions.map((position, i) => byPosition(position, paragraphs, i + 1))
}
