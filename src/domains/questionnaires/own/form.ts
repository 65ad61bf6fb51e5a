import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  longText,
  text,
  type Understood,
  understand,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import type { Wording } from '../instruments/model.ts'
import type { Words } from '../words.ts'
import type { OwnChoice, OwnContent, OwnKind, OwnQuestion } from './model.ts'

const both = (da: string | undefined, en: string | undefined): Wording => ({
  ...(da ? { da } : {}),
  ...(en ? { en } : {}),
})

const headSchema = z.object({
  titleDa: text({ max: 120 }),
  titleEn: text({ max: 120, optional: true }),
  aboutDa: longText({ max: 1000, optional: true }),
  aboutEn: longText({ max: 1000, optional: true }),
})

export function readHead(typed: Typed, language: Language): Understood<Pick<OwnContent, 'title' | 'about'>> {
  const read = understand(headSchema, typed, language)
  if (!read.ok) return read
  const { titleDa, titleEn, aboutDa, aboutEn } = read.value
  return { ok: true, value: { title: both(titleDa, titleEn), about: both(aboutDa, aboutEn) } }
}

export const typedHead = ({ title, about }: OwnContent): Record<string, string> => ({
  titleDa: title.da ?? '',
  titleEn: title.en ?? '',
  aboutDa: about.da ?? '',
  aboutEn: about.en ?? '',
})

const asked = {
  textDa: text({ max: 300 }),
  textEn: text({ max: 300, optional: true }),
  mayRefuse: checkbox(),
}
const schemas = {
  choice: z.object({ ...asked, choices: longText({ max: 3000 }) }),
  scale: z.object({
    ...asked,
    min: wholeNumber({ min: 0, max: 1 }),
    max: wholeNumber({ min: 2, max: 10 }),
    lowestDa: text({ max: 60 }),
    lowestEn: text({ max: 60, optional: true }),
    highestDa: text({ max: 60 }),
    highestEn: text({ max: 60, optional: true }),
  }),
  number: z.object({
    ...asked,
    min: wholeNumber({ min: -1_000_000, max: 1_000_000 }),
    max: wholeNumber({ min: -1_000_000, max: 1_000_000 }),
  }),
  text: z.object({ ...asked, longest: wholeNumber({ min: 20, max: 500 }) }),
}

const most = 20

/** One answer a line, English after a bar. An answer that stays keeps its code, so that what was answered keeps its meaning. */
function readChoices(typed: string, known: readonly OwnChoice[], words: Words): OwnChoice[] | string {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (lines.length < 2) return words.own.twoChoices
  if (lines.length > most) return words.own.tooManyChoices(most)
  const texts = lines.map((line) => {
    const [da = '', en = ''] = line.split('|').map((part) => part.trim())
    return both(da.slice(0, 200), en.slice(0, 200))
  })
  if (texts.some(({ da }) => !da)) return words.own.danishChoices
  if (new Set(texts.map(({ da }) => da)).size < texts.length) return words.own.sameChoices
  let free = Math.max(0, ...known.map(({ code }) => code))
  return texts.map((one) => {
    const stays = known.find(({ text: { da } }) => da === one.da)
    if (!stays) free += 1
    return { code: stays?.code ?? free, text: one }
  })
}

const wrong = (field: string, text: string): { readonly ok: false; readonly problems: Problem[] } => ({
  ok: false,
  problems: [{ field, text }],
})

interface Reading {
  readonly kind: OwnKind
  readonly key: string
  /** The question as it is stored, when it is changed. */
  readonly stored?: OwnQuestion | undefined
  readonly language: Language
  readonly words: Words
}

/** Reads the form of one question. */
export function readQuestion(
  typed: Typed,
  { kind, key, stored, language, words }: Reading,
): Understood<OwnQuestion> {
  const read = understand<z.infer<(typeof schemas)[OwnKind]>>(schemas[kind], typed, language)
  if (!read.ok) return read
  const { textDa, textEn, mayRefuse } = read.value
  const question = { key, text: both(textDa, textEn), mayRefuse }
  if ('choices' in read.value) {
    const choices = readChoices(read.value.choices, stored?.kind === 'choice' ? stored.choices : [], words)
    if (typeof choices === 'string') return wrong('choices', choices)
    return { ok: true, value: { ...question, kind: 'choice', choices } }
  }
  if ('longest' in read.value)
    return { ok: true, value: { ...question, kind: 'text', longest: read.value.longest } }
  if (read.value.min >= read.value.max) return wrong('max', words.own.maxAboveMin)
  const { min, max } = read.value
  if (!('lowestDa' in read.value)) return { ok: true, value: { ...question, kind: 'number', min, max } }
  const { lowestDa, lowestEn, highestDa, highestEn } = read.value
  const ends = { lowest: both(lowestDa, lowestEn), highest: both(highestDa, highestEn) }
  return { ok: true, value: { ...question, kind: 'scale', min, max, ...ends } }
}

/** What an empty form of a kind begins with. */
export const beginning: Readonly<Record<OwnKind, Record<string, string>>> = {
  choice: {},
  scale: { min: '1', max: '5' },
  number: { min: '0', max: '100' },
  text: { longest: '300' },
}

/** A stored question as the form shows it. */
export function typedQuestion(question: OwnQuestion): Record<string, string> {
  const { text: asks, mayRefuse, key: _key, ...rest } = question
  const common = { textDa: asks.da ?? '', textEn: asks.en ?? '', mayRefuse: mayRefuse ? 'on' : '' }
  switch (rest.kind) {
    case 'choice':
      return {
        ...common,
        choices: rest.choices.map(({ text: { da, en } }) => (en ? `${da} | ${en}` : (da ?? ''))).join('\n'),
      }
    case 'scale':
      return {
        ...common,
        min: String(rest.min),
        max: String(rest.max),
        lowestDa: rest.lowest.da ?? '',
        lowestEn: rest.lowest.en ?? '',
        highestDa: rest.highest.da ?? '',
        highestEn: rest.highest.en ?? '',
      }
    case 'number':
      return { ...common, min: String(rest.min), max: String(rest.max) }
    case 'text':
      return { ...common, longest: String(rest.longest) }
  }
}
