import type { Problem } from '../../../kernel/outcome.ts'
import type { AgreementText } from './model.ts'
import type { TypedText } from './typed-text.ts'

/** What can be wrong with one field of a text; the room's words make it a sentence. */
export type TextFault =
  | 'titleMissing'
  | 'numberUnclear'
  | 'numberTwice'
  | 'tooLong'
  | 'noAreas'
  | 'areaTitleMissing'
  | 'areaEmpty'
  | 'objectiveTitleMissing'
  | 'unplacedLeft'

export interface FieldFault {
  readonly field: string
  readonly fault: TextFault
}

const longestTitle = 300
const longestText = 200_000
const fault = (field: string, kind: TextFault): FieldFault => ({ field, fault: kind })

const numberOf = (typed: string): number | undefined => {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return number >= 1 ? number : undefined
}

function tooLong(text: TypedText): FieldFault[] {
  const titles = [
    { field: 'title', text: text.title },
    ...text.areas.map(({ id, title }) => ({ field: `area.${id}.title`, text: title })),
    ...text.areas.flatMap(({ objectives }) =>
      objectives.map(({ id, title }) => ({ field: `objective.${id}.title`, text: title })),
    ),
    ...text.sections.map(({ id, title }) => ({ field: `section.${id}.title`, text: title })),
  ].filter((one) => one.text.length > longestTitle)
  const texts = [
    { field: 'lead', text: text.lead },
    ...text.areas.flatMap(({ id, goal, text: about }) => [
      { field: `area.${id}.goal`, text: goal },
      { field: `area.${id}.text`, text: about },
    ]),
    ...text.areas.flatMap(({ objectives }) =>
      objectives.map((one) => ({ field: `objective.${one.id}.text`, text: one.text })),
    ),
    ...text.sections.map((one) => ({ field: `section.${one.id}.text`, text: one.text })),
  ].filter((one) => one.text.length > longestText)
  return [...titles, ...texts].map(({ field }) => fault(field, 'tooLong'))
}

function wrongNumbers({ areas }: TypedText): FieldFault[] {
  const numbers = areas.map(({ number }) => numberOf(number))
  return areas.flatMap(({ id }, index) => {
    const number = numbers[index]
    if (number === undefined) return [fault(`area.${id}.number`, 'numberUnclear')]
    return numbers.indexOf(number) < index ? [fault(`area.${id}.number`, 'numberTwice')] : []
  })
}

/** What keeps a text from being kept as a draft. Empty parts may wait; what cannot be stored may not. */
export const wrongIn = (text: TypedText): FieldFault[] => [...wrongNumbers(text), ...tooLong(text)]

/** What keeps a text from being laid before the steering group: it must be whole, and no piece may be left over. */
export function missingIn(
  text: Pick<TypedText, 'title' | 'areas' | 'unplaced'> | AgreementText,
): FieldFault[] {
  const areas = text.areas.flatMap(({ id, title, goal, objectives, text: about }) => [
    ...(title === '' ? [fault(`area.${id}.title`, 'areaTitleMissing')] : []),
    ...(goal === '' && about === '' && objectives.length === 0
      ? [fault(`area.${id}.goal`, 'areaEmpty')]
      : []),
    ...objectives
      .filter((one) => one.title === '')
      .map((one) => fault(`objective.${one.id}.title`, 'objectiveTitleMissing')),
  ])
  return [
    ...(text.title === '' ? [fault('title', 'titleMissing')] : []),
    ...(text.areas.length === 0 ? [fault('add-area', 'noAreas')] : []),
    ...areas,
    ...(text.unplaced.length > 0 ? [fault('unplaced', 'unplacedLeft')] : []),
  ]
}

/** The text with its numbers read; areas whose number cannot be read are counted. */
export const readNumbers = (text: TypedText): AgreementText => ({
  ...text,
  areas: text.areas.map((area, index) => ({ ...area, number: numberOf(area.number) ?? index + 1 })),
})

/** Faults as problems of a form. */
export const problemsOf = (
  faults: readonly FieldFault[],
  say: Readonly<Record<TextFault, string>>,
): Problem[] => faults.map(({ field, fault: kind }) => ({ field, text: say[kind] }))

/** Gives areas and objectives of an imported text the identity of those that the agreement already has, by title. */
export function recognisedAgain(imported: AgreementText, known: AgreementText): AgreementText {
  const key = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const find = <Part extends { title: string }>(parts: readonly Part[], title: string) =>
    parts.find((part) => key(part.title) === key(title) && key(title) !== '')
  const areas = imported.areas.map((area) => {
    const same = find(known.areas, area.title)
    const objectives = area.objectives.map((one) => ({
      ...one,
      id: find(same?.objectives ?? [], one.title)?.id ?? one.id,
    }))
    return { ...area, id: same?.id ?? area.id, objectives }
  })
  return { ...imported, areas }
}
