import type { Passage, RecognisedAgreement } from '../import/recognised.ts'
import type { SourceDocument } from '../import/source.ts'
import type { AgreementText } from '../texts/model.ts'
import type { Destination, SourceBlock, WorkingSource } from './model.ts'

type Placed = readonly [Passage, Destination]

const to = (passages: readonly Passage[], destination: Destination): Placed[] =>
  passages.map((passage) => [passage, destination])

/** Every passage with where its words went. Labels first: `Mål: At øge …` is a goal, not a label, to who reads the line. */
function placedPassages(recognised: RecognisedAgreement, text: AgreementText): Placed[] {
  const areas = recognised.focusAreas.flatMap((area, index): Placed[] => {
    const own = text.areas[index]
    if (!own) return []
    const at = { id: own.id, number: own.number }
    const objectives = area.objectives.flatMap((objective, place) => {
      const id = own.objectives[place]?.id ?? ''
      const destination: Destination = { kind: 'objective', id, number: own.number, place: place + 1 }
      return to([objective.title, ...objective.text], destination)
    })
    return [
      ...to(area.labels, { kind: 'label', ...at }),
      ...to([area.heading], { kind: 'areaTitle', ...at }),
      ...to(area.text, { kind: 'areaText', ...at }),
      ...to(area.goal, { kind: 'areaGoal', ...at }),
      ...objectives,
    ]
  })
  const sections = recognised.sections.flatMap((section, index) => {
    const own = text.sections[index]
    const destination: Destination = { kind: 'section', id: own?.id ?? '', title: own?.title ?? '' }
    return to([section.title, ...section.text], destination)
  })
  return [
    ...to(recognised.titlePassages, { kind: 'title' }),
    ...to(recognised.lead, { kind: 'lead' }),
    ...areas,
    ...sections,
    ...to(recognised.unrecognised, { kind: 'unrecognised' }),
  ]
}

const same = (a: Destination, b: Destination): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Neighbouring lines of one destination become one block; blank lines go with what stands above them. */
function inBlocks(
  lines: readonly { number: number; text: string; destination: Destination }[],
): SourceBlock[] {
  const blocks: { from: number; to: number; lines: string[]; destination: Destination }[] = []
  for (const { number, text, destination } of lines) {
    const last = blocks.at(-1)
    if (last && (destination.kind === 'blank' || same(last.destination, destination))) {
      last.lines.push(text)
      last.to = number
    } else blocks.push({ from: number, to: number, lines: [text], destination })
  }
  return blocks
}

/** The source line by line, each with what became of it: no line is unaccounted for. */
export function accountFor(
  document: SourceDocument,
  recognised: RecognisedAgreement,
  text: AgreementText,
): WorkingSource {
  const destinations = new Map<number, Destination>()
  for (const [{ from, to: last }, destination] of placedPassages(recognised, text))
    for (let line = from; line <= last; line += 1) destinations.set(line, destination)
  for (const { line, why } of recognised.furniture) destinations.set(line.number, { kind: why })
  const lines = document.lines.map(({ number, text: words }) => {
    const isBlank = words.trim() === ''
    const otherwise: Destination = { kind: isBlank ? 'blank' : 'unrecognised' }
    return { number, text: words, destination: isBlank ? otherwise : (destinations.get(number) ?? otherwise) }
  })
  return {
    format: document.format,
    blocks: inBlocks(lines),
    leftOut: recognised.leftOut.map(({ what, count }) => ({ what, count })),
  }
}
