import { isUuid } from '../../../kernel/ids.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import type { AgreementText, AreaText } from './model.ts'

/** A focus area in the correcting form: the number is whatever was typed. */
export interface TypedArea extends Omit<AreaText, 'number'> {
  readonly number: string
}

/** A text in the correcting form: the same parts, nothing checked yet. */
export interface TypedText extends Omit<AgreementText, 'areas'> {
  readonly areas: readonly TypedArea[]
}

export const typedText = (text: AgreementText): TypedText => ({
  ...text,
  areas: text.areas.map((area) => ({ ...area, number: String(area.number) })),
})

const one = (typed: Typed, name: string): string => {
  const value = typed[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
const many = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
/** Identities travel in hidden fields; each counts once, and nothing else than an identity is believed. */
const ids = (typed: Typed, name: string): readonly string[] =>
  [...new Set(many(typed, name))].filter(isUuid).slice(0, 500)

const line = (text: string): string => text.toWellFormed().replaceAll('\0', '').replace(/\s+/g, ' ').trim()
const lines = (text: string): string =>
  text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()

function typedArea(typed: Typed, id: string): TypedArea {
  const field = (name: string) => one(typed, `area.${id}.${name}`)
  return {
    id,
    number: line(field('number')),
    title: line(field('title')),
    goal: lines(field('goal')),
    objectives: ids(typed, `objectives.${id}`).map((objective) => ({
      id: objective,
      title: line(one(typed, `objective.${objective}.title`)),
      text: lines(one(typed, `objective.${objective}.text`)),
    })),
    text: lines(field('text')),
  }
}

/** The text in a sent form. Pieces without a place come as `unplaced.N`, each with the place chosen for it. */
export function readTypedText(typed: Typed): { text: TypedText; places: readonly string[] } {
  const count = Math.min(Number.parseInt(one(typed, 'unplaced'), 10) || 0, 5000)
  const pieces = Array.from({ length: count }, (_, index) => ({
    text: lines(one(typed, `unplaced.${index}`)),
    place: one(typed, `unplaced.${index}.place`),
  })).filter(({ text }) => text !== '')
  const text = {
    title: line(one(typed, 'title')),
    lead: lines(one(typed, 'lead')),
    areas: ids(typed, 'areas').map((id) => typedArea(typed, id)),
    sections: ids(typed, 'sections').map((id) => ({
      id,
      title: line(one(typed, `section.${id}.title`)),
      text: lines(one(typed, `section.${id}.text`)),
    })),
    unplaced: pieces.map((piece) => piece.text),
  }
  return { text, places: pieces.map(({ place }) => place) }
}

/** The fields of the form that shows a text. */
export function fieldsOf(text: TypedText): Typed {
  const fields: Record<string, string | readonly string[]> = {
    title: text.title,
    lead: text.lead,
    areas: text.areas.map(({ id }) => id),
    sections: text.sections.map(({ id }) => id),
    unplaced: String(text.unplaced.length),
  }
  for (const { id, number, title, goal, objectives, text: about } of text.areas) {
    Object.assign(fields, {
      [`area.${id}.number`]: number,
      [`area.${id}.title`]: title,
      [`area.${id}.goal`]: goal,
      [`area.${id}.text`]: about,
      [`objectives.${id}`]: objectives.map((objective) => objective.id),
    })
    for (const objective of objectives) {
      fields[`objective.${objective.id}.title`] = objective.title
      fields[`objective.${objective.id}.text`] = objective.text
    }
  }
  for (const { id, title, text: about } of text.sections) {
    fields[`section.${id}.title`] = title
    fields[`section.${id}.text`] = about
  }
  for (const [index, piece] of text.unplaced.entries()) fields[`unplaced.${index}`] = piece
  return fields
}
