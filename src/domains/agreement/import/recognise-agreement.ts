import { type AreaStart, findAreaStarts } from './focus-area-headings.ts'
import { withoutFurniture } from './furniture.ts'
import { hasHeadingShape, isHeading } from './headings.ts'
import { joinParagraphs, type Paragraph } from './paragraphs.ts'
import { headingPassage, isGarble, passageOf } from './passages.ts'
import { recognisePeriod } from './period.ts'
import { readFocusArea } from './read-focus-area.ts'
import type { Passage, RecognisedAgreement, RecognisedFocusArea, RecognisedSection } from './recognised.ts'
import { type ImportOutcome, refused, type SourceDocument, understood } from './source.ts'
import { recogniseTitle, titleFromRunningLines } from './title.ts'
import { isChapterName, labelOf } from './vocabulary.ts'

const isChapter = (one: Paragraph) =>
  isChapterName(one.text) && (one.heading !== undefined || hasHeadingShape(one) || /:$/.test(one.text))

/** Where a chapter of the whole agreement ends the focus area; a goal or objectives further down prove it did not. */
function endOfArea(slice: Paragraph[], start: AreaStart, isLast: boolean, earlierNames: Set<string>): number {
  const lastLabel = slice.findLastIndex((one) => (labelOf(one.text)?.rank ?? 9) < 5)
  const end = slice.findIndex((one, i) => {
    if (i < start.length || i <= lastLabel) return false
    if (start.level !== undefined && one.heading !== undefined) return one.heading <= start.level
    return isLast && isChapter(one) && !earlierNames.has(one.text.toLowerCase())
  })
  return end < 0 ? slice.length : end
}

/** Splits running paragraphs into what stands before the first heading, and a section under each heading. */
function readSections(paragraphs: Paragraph[]): { lead: Passage[]; sections: RecognisedSection[] } {
  const lead: Passage[] = []
  const sections: RecognisedSection[] = []
  paragraphs.forEach((paragraph, at) => {
    if (isHeading(paragraphs, at)) sections.push({ title: headingPassage(paragraph), text: [] })
    else (sections.at(-1)?.text ?? lead).push(passageOf(paragraph))
  })
  return { lead, sections }
}

/** The written numbers where they are all there and different, else the order of appearance. */
function numbersFor(starts: AreaStart[]): number[] {
  const written = starts.map((start) => start.number)
  const titles = new Map<number, string>()
  const sound = starts.every(({ number, title }) => {
    if (number === undefined || (titles.has(number) && titles.get(number) !== title)) return false
    titles.set(number, title)
    return true
  })
  return sound ? written.map((number, i) => number ?? i + 1) : starts.map((_, i) => i + 1)
}

/** Descriptions in one chapter and goals in another belong to the same focus area. */
function addArea(areas: RecognisedFocusArea[], area: RecognisedFocusArea) {
  const same = areas.find((one) => one.number === area.number)
  if (!same) return void areas.push(area)
  same.labels.push(area.heading, ...area.labels)
  same.goal.push(...area.goal)
  same.objectives.push(...area.objectives)
  same.text.push(...area.text)
}

/** Reads an agreement text: title, period, focus areas with goals and objectives, and all that surrounds them. */
export function recogniseAgreement(document: SourceDocument): ImportOutcome<RecognisedAgreement> {
  const { lines, furniture } = withoutFurniture(document.lines)
  const joined = joinParagraphs(lines)
  const paragraphs = joined.filter((one) => !isGarble(one.text))
  const unrecognised = joined.filter((one) => isGarble(one.text)).map((one) => passageOf(one))
  const starts = findAreaStarts(paragraphs)
  const [firstStart] = starts
  if (!firstStart) return refused('noFocusArea')
  const before = paragraphs.slice(0, firstStart.at)
  const { title: written, paragraphs: titleParagraphs } = recogniseTitle(before)
  const title = written || titleFromRunningLines(furniture)
  const opening = readSections(before.filter((one) => !titleParagraphs.includes(one)))
  const numbers = numbersFor(starts)
  const focusAreas: RecognisedFocusArea[] = []
  const sections = [...opening.sections]
  const chapterNames = new Set<string>()
  starts.forEach((start, i) => {
    const next = starts[i + 1]
    const slice = paragraphs.slice(start.at, next?.at)
    const end = endOfArea(slice, start, next === undefined, chapterNames)
    for (const one of slice.slice(0, end)) if (isChapter(one)) chapterNames.add(one.text.toLowerCase())
    addArea(focusAreas, readFocusArea(start, numbers[i] ?? i + 1, slice.slice(0, end)))
    const rest = readSections(slice.slice(end))
    sections.push(...rest.sections)
    unrecognised.push(...rest.lead)
  })
  return understood({
    title,
    titlePassages: titleParagraphs.map(headingPassage),
    period: recognisePeriod(
      title,
      paragraphs.map((one) => one.text),
    ),
    lead: opening.lead,
    focusAreas,
    sections,
    unrecognised,
    furniture,
    leftOut: document.leftOut,
  })
}
