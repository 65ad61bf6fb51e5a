import type { SourceLine } from './source.ts'
import { areaLabel, isSectionName, labelOf } from './vocabulary.ts'

/** What repeats on pages without being text: numbers, running heads and feet, contents lists, rules. */
export type Furniture = { line: SourceLine; why: 'pageNumber' | 'runningLine' | 'contents' | 'rule' }
export type Sorted = { lines: SourceLine[]; furniture: Furniture[] }

const PAGE_WORDS = /^[-–—|\s]*(?:side|s\.|page|p\.)\s*\d{1,3}(?:\s*(?:af|\/|of|ud af)\s*\d{1,3})?[-–—|\s]*$/i
const PAGE_OF_PAGES = /^[-–—|\s]*\d{1,3}\s*(?:\/|af)\s*\d{1,3}[-–—|\s]*$/i
const LONE_NUMBER = /^(?:[-–—|[]\s*)?(\d{1,3})(?:\s*[-–—|\]])?$/
const RULE = /^[\s\-_=*~·.–—#+|]{3,}$/
/** "Kulturregion Fyn   Side 2 af 9", in the shape where numbers are marks: a head or foot that counts its pages. */
const COUNTS_PAGES = /\p{L}.*\b(?:side|page)\s#(?:\s?(?:af|\/|of)\s?#)?$/u
/** "Kulturaftale 2024-2027 | 4": a foot whose last number rises from page to page. */
const BARRED = /\p{L}.*\s[|·•]\s*#$/u
const DOTTED = /(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,}|\t)\s*\d{1,3}$/

const trimmed = (line: SourceLine | undefined) => (line?.text ?? '').trim()
const shape = (text: string) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
const ends = (text: string) => /[.!?:;]["”’»)]?$/.test(text)

/** Lone numbers are page numbers when they count upwards through the document. */
function countingNumbers(lines: SourceLine[]): Set<SourceLine> {
  const alone = lines.filter((line) => LONE_NUMBER.test(trimmed(line)) && !line.hint)
  const value = (line: SourceLine) => Number(LONE_NUMBER.exec(trimmed(line))?.[1])
  const counting = alone.filter((line, i) => {
    const before = alone[i - 1]
    const after = alone[i + 1]
    return (before && value(line) === value(before) + 1) || (after && value(after) === value(line) + 1)
  })
  return new Set(counting)
}

/** Neighbouring text lines, blank ones skipped. */
function neighbour(lines: SourceLine[], from: number, step: 1 | -1): SourceLine | undefined {
  let at = from + step
  while (at >= 0 && at < lines.length && trimmed(lines[at]) === '') at += step
  return lines[at]
}

function pageNumbers(lines: SourceLine[]): Set<SourceLine> {
  const found = countingNumbers(lines)
  lines.forEach((line, i) => {
    const text = trimmed(line)
    if (text.length > 40 || text === '') return
    const atEdge = line.startsPage || neighbour(lines, i, 1)?.startsPage === true
    if (PAGE_WORDS.test(text) || PAGE_OF_PAGES.test(text) || (atEdge && LONE_NUMBER.test(text)))
      found.add(line)
  })
  return found
}

/** The first and last two text lines of each page, where a page mark tells the pages apart. */
function edgeLines(lines: SourceLine[], numbers: Set<SourceLine>): Set<SourceLine> {
  const edges = new Set<SourceLine>()
  const texts = lines.filter((line) => trimmed(line) !== '')
  texts.forEach((line, i) => {
    if (!numbers.has(line) && !line.startsPage) return
    for (const near of [-2, -1, 0, 1, 2]) {
      const other = texts[i + near]
      if (other) edges.add(other)
    }
  })
  return edges
}

/** A line between two halves of one sentence does not belong to it. */
function cutsSentence(lines: SourceLine[], at: number): boolean {
  const before = trimmed(neighbour(lines, at, -1))
  const after = trimmed(neighbour(lines, at, 1))
  return before !== '' && !ends(before) && /^\p{Ll}/u.test(after)
}

const isStructure = (text: string) =>
  labelOf(text) !== undefined || (areaLabel(text)?.title === '' && !/\d/.test(text)) || isSectionName(text)

/** The same words with a number at the end that rises from line to line. */
function onlyLastRises(texts: string[]): boolean {
  const ends = texts.map((text) => Number(/\d+$/.exec(text)?.[0]))
  const words = new Set(texts.map((text) => text.replace(/\d+$/, '')))
  return words.size === 1 && ends.every((end, i) => i === 0 || end > (ends[i - 1] ?? 0))
}

function runningLines(lines: SourceLine[], numbers: Set<SourceLine>): Set<SourceLine> {
  const edges = edgeLines(lines, numbers)
  const groups = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const text = trimmed(line)
    if (text === '' || text.length > 120 || line.hint || numbers.has(line) || isStructure(text)) return
    if (/^(?:[-*•–]|at)\s/i.test(text)) return
    const group = groups.get(shape(text))
    if (group) group.push(i)
    else groups.set(shape(text), [i])
  })
  const found = new Set<SourceLine>()
  for (const [text, group] of groups) {
    if (group.length < 2) continue
    const atEdges = group.filter((i) => edges.has(lines[i] as SourceLine)).length
    const cuts = group.filter((i) => cutsSentence(lines, i)).length
    const identical = new Set(group.map((i) => trimmed(lines[i]).toLowerCase())).size === 1
    const numbered =
      text.includes('#') && !identical && !/(?:^|\s)(?:side|page|s\.)?\s*[|–-]?\s*#$|^#\s/.test(text)
    const countsPages =
      (COUNTS_PAGES.test(text) ||
        (BARRED.test(text) && onlyLastRises(group.map((i) => trimmed(lines[i]))))) &&
      !identical
    const repeats = atEdges >= 2 && atEdges >= group.length * 0.6 && !ends(text)
    if (numbered && areaLabel(trimmed(lines[group[0] ?? 0]))) continue
    if (repeats || countsPages || (group.length >= 3 && cuts >= 1 && !ends(text))) {
      // A running head may repeat the focus area's name; its first appearance is then the heading itself.
      const isName = areaLabel(trimmed(lines[group[0] ?? 0]))?.separated === true
      for (const i of isName ? group.slice(1) : group) found.add(lines[i] as SourceLine)
    }
  }
  return found
}

/** A contents list repeats the headings with page numbers; reading it as headings would double everything. */
function contentsLines(lines: SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>()
  const texts = lines.filter((line) => trimmed(line) !== '')
  texts.forEach((line, i) => {
    const dotted = line.text.length < 200 && DOTTED.test(trimmed(line))
    if (line.hint?.kind === 'contents' || dotted) found.add(line)
    const title = trimmed(texts[i - 1])
    const above = texts[i - 1]
    if (dotted && above && /^(?:indhold|indholdsfortegnelse)$/i.test(title)) found.add(above)
  })
  return found
}

/** Parts the text from what only belongs to its pages. */
export function withoutFurniture(lines: SourceLine[]): Sorted {
  const numbers = pageNumbers(lines)
  const contents = contentsLines(lines)
  const running = runningLines(lines, numbers)
  const sorted: Sorted = { lines: [], furniture: [] }
  let pageBegins = false
  for (const line of lines) {
    const text = trimmed(line)
    const why = numbers.has(line)
      ? 'pageNumber'
      : contents.has(line)
        ? 'contents'
        : running.has(line)
          ? 'runningLine'
          : text !== '' && RULE.test(text)
            ? 'rule'
            : undefined
    if (why) {
      sorted.furniture.push({ line, why })
      pageBegins ||= line.startsPage || why === 'pageNumber' || why === 'runningLine'
    } else if (text !== '' && pageBegins) {
      sorted.lines.push({ ...line, startsPage: true })
      pageBegins = false
    } else sorted.lines.push(line)
  }
  return sorted
}
