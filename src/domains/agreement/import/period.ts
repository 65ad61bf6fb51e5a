import type { Period } from './recognised.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?)'
const DAY = `(?:den\\s+)?(\\d{1,2})(?:\\.\\s*(${MONTH})|[./-](\\d{1,2})[./-]?)\\s*(\\d{4})?`
const BETWEEN = '\\s*(?:(?:[^.;\\d]{0,60}?\\s)?til(?:\\s+og\\s+med)?|t\\.o\\.m\\.|[-–—])\\s*'
const DAY_RANGE = new RegExp(`${DAY}${BETWEEN}${DAY}`, 'giu')
const ISO_RANGE = new RegExp(`(\\d{4}-\\d{2}-\\d{2})${BETWEEN}(\\d{4}-\\d{2}-\\d{2})`, 'giu')
const YEAR_RANGE =
  /(?<![\d/.-])((?:19|20)\d{2})(?:\s*(?:til(?:\s+og\s+med)?|[-–—/])\s*)['’]?((?:20)?\d{2})(?![\d-])/giu
const START = new RegExp(`(?:fra|træder i kraft|gælder fra)\\s+(?:den\\s+)?${DAY}`, 'giu')
const DURATION: Record<string, number> = {
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
}

const LASTS =
  /(?:\bi|løber|varer|for|på)\s+(?:en\s+periode\s+på\s+)?(\d|et|to|tre|fire|fem)\s+år(?!\p{L})|(\d|to|tre|fire|fem)[\s-]?årig/iu

const EARLIER =
  /tidligere|forrige|foregående|hidtidig|forlænget|udløb|\bløb\b|erfaringer fra|seneste|sidste aftale|viderefør/i
const ABOUT_AGREEMENT = /aftale|periode|gælder|løber|løbe |træder i kraft|kulturmetropol|kulturregion|indgå/i

type Candidate = { period: Period; score: number; exact: boolean }

const two = (value: number) => String(value).padStart(2, '0')
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function day(
  written: string | undefined,
  month: string | undefined,
  digits: string | undefined,
  year: string | undefined,
) {
  const named = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(digits)
  const date = Number(written)
  if (!year || named < 1 || named > 12 || date < 1 || date > (LENGTHS[named - 1] ?? 0)) return undefined
  return `${year}-${two(named)}-${two(date)}`
}

/** An agreement runs forward and not for decades. */
function isPlausible({ from, to }: Period): boolean {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return from < to && years <= 12 && from >= '1990' && to < '2100'
}

function scoreAt(text: string, start: number, end: number, exact: boolean): number {
  const before = text.slice(Math.max(0, start - 70), start)
  const around = before + text.slice(end, end + 50)
  const earlier = EARLIER.test(before) || EARLIER.test(text.slice(end, end + 20))
  return (exact ? 3 : 0) + (ABOUT_AGREEMENT.test(around) ? 3 : 0) - (earlier ? 6 : 0)
}

/** The last day of a period that begins with a month and lasts the years named beside it. */
function endAfter(from: string, around: string): string | undefined {
  const found = LASTS.exec(around)
  const years = DURATION[(found?.[1] ?? found?.[2] ?? '').toLowerCase()]
  if (!years || !from.endsWith('-01')) return undefined
  const year = Number(from.slice(0, 4)) + years
  const month = Number(from.slice(5, 7)) - 1
  if (month === 0) return `${year - 1}-12-31`
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return `${year}-${two(month)}-${month === 2 && !leap ? '28' : two(LENGTHS[month - 1] ?? 30)}`
}

function candidatesIn(text: string, weight: number): Candidate[] {
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, from: string | undefined, to: string | undefined, exact: boolean) => {
    if (!from || !to || !isPlausible({ from, to })) return
    const score = weight + scoreAt(text, match.index, match.index + match[0].length, exact)
    found.push({ period: { from, to }, score, exact })
  }
  for (const match of text.matchAll(DAY_RANGE)) {
    const [, day1, month1, digits1, year1, day2, month2, digits2, year2] = match
    add(match, day(day1, month1, digits1, year1 ?? year2), day(day2, month2, digits2, year2), true)
  }
  for (const match of text.matchAll(ISO_RANGE)) add(match, match[1], match[2], true)
  for (const match of text.matchAll(YEAR_RANGE)) {
    const first = match[1] ?? ''
    const last = (match[2] ?? '').length === 2 ? first.slice(0, 2) + match[2] : match[2]
    add(match, `${first}-01-01`, `${last}-12-31`, false)
  }
  for (const match of text.matchAll(START)) {
    const from = day(match[1], match[2], match[3], match[4])
    add(
      match,
      from,
      from && endAfter(from, text.slice(Math.max(0, match.index - 30), match.index + 160)),
      true,
    )
  }
  return found
}

/** Finds the years the agreement itself runs; periods of earlier agreements are named in passing and weigh less. */
export function recognisePeriod(title: string, paragraphs: readonly string[]): Period | undefined {
  const candidates = [...candidatesIn(title, 6)]
  paragraphs.forEach((text, i) => {
    if (/\d{4}|\d\s*år/.test(text)) candidates.push(...candidatesIn(text.slice(0, 20_000), i < 12 ? 1 : 0))
  })
  const support = new Map<string, number>()
  for (const { period, score } of candidates) {
    const key = `${period.from.slice(0, 4)}/${period.to.slice(0, 4)}`
    support.set(key, Math.max(support.get(key) ?? -99, score) + (support.has(key) ? 0.5 : 0))
  }
  const strength = ({ period, score, exact }: Candidate) =>
    (support.get(`${period.from.slice(0, 4)}/${period.to.slice(0, 4)}`) ?? 0) * 10 + (exact ? 5 : 0) + score
  return candidates.toSorted((a, b) => strength(b) - strength(a))[0]?.period
}
