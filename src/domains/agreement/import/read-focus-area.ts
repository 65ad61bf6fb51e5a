import { type Roles, rolesIn, startsWithAt } from './area-roles.ts'
import type { AreaStart } from './focus-area-headings.ts'
import { isHeading } from './headings.ts'
import type { Paragraph } from './paragraphs.ts'
import { headingPassage, labelPassage, passageOf } from './passages.ts'
import { type ReadObjectives, readLabelledObjective, readListedObjectives } from './read-objectives.ts'
import type { RecognisedFocusArea } from './recognised.ts'
import { splitFirstSentence } from './sentences.ts'
import { type Label, labelOf } from './vocabulary.ts'

/** Reads the goal under its label; returns where reading goes on. */
function readGoal(area: RecognisedFocusArea, paragraphs: Paragraph[], at: number, label: Label): number {
  const paragraph = paragraphs[at]
  if (!paragraph) return at + 1
  area.labels.push(labelPassage(paragraph, label.inline))
  let next = at + 1
  if (label.inline !== '') {
    area.goal.push({ ...passageOf(paragraph, label.inline), kind: 'body' })
    while (/:$/.test(label.inline) && paragraphs[next]?.marker)
      area.goal.push(passageOf(paragraphs[next++] as Paragraph))
    return next
  }
  for (; next < paragraphs.length; next++) {
    const one = paragraphs[next]
    if (!one || labelOf(one.text) || isHeading(paragraphs, next)) break
    const last = paragraphs[next - 1]
    const first = next === at + 1
    const isMore = one.marker !== undefined || (startsWithAt(one.text) && startsWithAt(last?.text))
    if (!first && !isMore && paragraph.heading === undefined) break
    area.goal.push(passageOf(one))
  }
  return next
}

/** The closing words of a focus area follow its last objective without a heading of their own. */
function returnClosingWords(area: RecognisedFocusArea) {
  const last = area.objectives.at(-1)
  if (!last) return
  const at = last.text.findIndex(
    ({ text, kind }, i) =>
      i > 0 && kind === 'body' && /indsatsområdet|samlet set/i.test(splitFirstSentence(text).first),
  )
  if (at > 0) area.text.push(...last.text.splice(at))
}

function take(area: RecognisedFocusArea, read: ReadObjectives) {
  area.text.push(...read.before.map((one) => passageOf(one)))
  area.objectives.push(...read.objectives)
}

function readObjectives(
  area: RecognisedFocusArea,
  paragraphs: Paragraph[],
  at: number,
  label: Label,
): number {
  const paragraph = paragraphs[at]
  if (!paragraph) return at + 1
  area.labels.push(labelPassage(paragraph, label.inline))
  const single = label.inline !== '' || label.number !== undefined
  const read = single
    ? readLabelledObjective(paragraphs, at, label)
    : readListedObjectives(paragraphs, at + 1, paragraph.heading)
  take(area, read)
  return Math.max(read.end, at + 1)
}

/** "Derfor vil kommunerne:" announces what they set out to do. */
const INTENDS =
  /(?:^|\s)(?:vil|skal|ønsker at|arbejder? for|arbejder? for at|prioriterer|forpligter sig til at)(?:\s[\p{L}-]+){0,5}:$/iu

/** Without any label, a list whose items begin with "At", or that a wish announces, still says what is to be reached. */
function isUnlabelledList(paragraphs: Paragraph[], at: number, roles: Roles): boolean {
  if ([...roles.values()].includes('objectives')) return false
  const paragraph = paragraphs[at]
  if (paragraph?.marker && INTENDS.test(paragraphs[at - 1]?.text.slice(-120) ?? '')) return true
  if (!paragraph || !startsWithAt(paragraph.text)) return false
  return (
    paragraph.marker !== undefined ||
    paragraph.heading !== undefined ||
    startsWithAt(paragraphs[at + 1]?.text)
  )
}

const SAYS_GOAL =
  /^(?:målet|hovedmålet|formålet|visionen)(?: (?:med|for|i) [^.,:]{1,80})?,? er(?: derfor| således)?,? at\s/iu

/** Without any label, the sentence "Målet er, at …" says the goal; what follows it stays where it stands. */
function goalInSentence(area: RecognisedFocusArea) {
  if (area.goal.length > 0) return
  const at = area.text.findIndex(({ kind, text }) => kind === 'body' && SAYS_GOAL.test(text))
  const passage = area.text[at]
  if (!passage) return
  const { first, rest } = splitFirstSentence(passage.text)
  area.goal.push({ ...passage, text: first })
  area.text.splice(at, 1, ...(rest ? [{ ...passage, text: rest }] : []))
}

/** One focus area from its heading to the next: goal, objectives and its own text, in the order of the source. */
export function readFocusArea(start: AreaStart, number: number, all: Paragraph[]): RecognisedFocusArea {
  const [first, ...more] = all.slice(0, start.length)
  const heading = headingPassage(first as Paragraph)
  for (const one of more) {
    heading.text += ` ${one.text}`
    heading.to = one.to
  }
  const area: RecognisedFocusArea = {
    number,
    title: start.title,
    heading,
    goal: [],
    objectives: [],
    text: [],
    labels: [],
  }
  const paragraphs = all.slice(start.length)
  const roles = rolesIn(paragraphs)
  let at = 0
  while (at < paragraphs.length) {
    const paragraph = paragraphs[at] as Paragraph
    const label = labelOf(paragraph.text)
    const role = label && roles.get(label.rank)
    if (label && role === 'goal') at = readGoal(area, paragraphs, at, label)
    else if (label && role === 'objectives') at = readObjectives(area, paragraphs, at, label)
    else if (isUnlabelledList(paragraphs, at, roles)) {
      const read = readListedObjectives(paragraphs, at)
      take(area, read)
      at = Math.max(read.end, at + 1)
    } else {
      area.text.push(isHeading(paragraphs, at) ? headingPassage(paragraph) : passageOf(paragraph))
      at++
    }
  }
  returnClosingWords(area)
  goalInSentence(area)
  return area
}
