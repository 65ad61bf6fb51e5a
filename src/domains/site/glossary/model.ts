import type { Bilingual } from '../../../kernel/language.ts'

/** The parts of the work that a word belongs to, in the order of a working life. */
export const topics = [
  'agreement',
  'deciding',
  'projects',
  'money',
  'courses',
  'measuring',
  'youth',
  'network',
] as const
export type Topic = (typeof topics)[number]

/** One meaning, one word: what people say, what the code says, and what neither calls it. */
export interface Term {
  /** The code word; as a type it has a capital. Also the anchor on the page. */
  readonly code: string
  /** The room of the code in which the word is at home. */
  readonly room: string
  readonly topic: Topic
  readonly name: Bilingual
  readonly meaning: Bilingual
  readonly notCalled: readonly string[]
}

/** A word as the lists write it: code word, room, Danish, English, what it means in both, and forbidden names. */
export type TermRow = readonly [
  code: string,
  room: string,
  da: string,
  en: string,
  meaningDa: string,
  meaningEn: string,
  notCalled: string,
]

export const termsOf = (topic: Topic, rows: readonly TermRow[]): Term[] =>
  rows.map(([code, room, da, en, meaningDa, meaningEn, notCalled]) => ({
    ...{ code, room, topic, name: { da, en }, meaning: { da: meaningDa, en: meaningEn } },
    notCalled: notCalled.split(', '),
  }))
