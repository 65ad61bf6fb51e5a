import { compareWords } from '../comparison/compare-words.ts'
import type { AgreementText } from './model.ts'

/** A stretch of words in a comparison of two versions. */
export interface Change {
  readonly kind: 'same' | 'inserted' | 'deleted'
  readonly text: string
}

/** What a part of a text is called, for its heading. */
export type PartName =
  | { readonly kind: 'title' | 'lead' }
  | { readonly kind: 'area'; readonly number: number; readonly title: string }
  | { readonly kind: 'section'; readonly title: string }

/** One part of the text in both versions. */
export interface ComparedPart {
  readonly name: PartName
  readonly state: 'same' | 'changed' | 'new' | 'gone'
  readonly changes: readonly Change[]
}

interface Part {
  readonly key: string
  readonly name: PartName
  readonly text: string
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n')

function partsOf(text: AgreementText): Part[] {
  const areas = text.areas.map(({ id, number, title, goal, objectives, text: about }): Part => {
    const wording = objectives.map((one) => joined(one.title, one.text))
    return { key: id, name: { kind: 'area', number, title }, text: joined(title, goal, ...wording, about) }
  })
  const sections = text.sections.map(
    ({ id, title, text: about }): Part => ({
      key: `section ${title.toLowerCase() || id}`,
      name: { kind: 'section', title },
      text: joined(title, about),
    }),
  )
  return [
    { key: 'title', name: { kind: 'title' }, text: text.title },
    { key: 'lead', name: { kind: 'lead' }, text: text.lead },
    ...areas,
    ...sections,
  ]
}

const kinds = { kept: 'same', added: 'inserted', removed: 'deleted' } as const

const changesBetween = (before: string, after: string): Change[] =>
  compareWords(before, after).map(({ kind, text }) => ({ kind: kinds[kind], text }))

/** Compares two versions part by part, word by word; areas are known by their identity, whatever they are called. */
export function compareTexts(before: AgreementText, after: AgreementText): ComparedPart[] {
  const [old, now] = [partsOf(before), partsOf(after)]
  const compared = now.map(({ key, name, text }): ComparedPart => {
    const earlier = old.find((part) => part.key === key)
    if (!earlier) return { name, state: 'new', changes: changesBetween('', text) }
    const state = earlier.text === text ? 'same' : 'changed'
    return { name, state, changes: changesBetween(earlier.text, text) }
  })
  const gone = old
    .filter(({ key }) => !now.some((part) => part.key === key))
    .map(({ name, text }): ComparedPart => ({ name, state: 'gone', changes: changesBetween(text, '') }))
  return [...compared, ...gone].filter(
    ({ changes, state }) => state !== 'same' || changes.some(({ text }) => text !== ''),
  )
}
