import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { longText, text, type Understood, understand } from '../../../ui/form/understand/index.ts'
import type { Instrument, ResponseSet } from '../instruments/model.ts'
import { words } from '../words.ts'
import type { PastedWording } from './model.ts'

/** The names of the fields: a letter and the place, so that they are plain words in HTML. */
export const itemField = (id: string): string => `item-${id.replace('.', '-')}`
export const answerField = (set: string, code: string): string => `answer-${set}-${code}`

const answerNames = (set: ResponseSet): readonly string[] =>
  set.kind === 'choice'
    ? set.choices.map(({ code }) => String(code))
    : set.kind === 'scale'
      ? ['lowest', 'highest']
      : []

/** Every field of the form with what it is called, in order. */
export const wordingFields = (
  instrument: Instrument,
): readonly { readonly name: string; readonly label: (language: Language) => string }[] => [
  { name: 'instruction', label: (language) => words(language).wording.instruction },
  { name: 'stem', label: (language) => words(language).wording.stem },
  ...instrument.items.map(({ id, label }) => ({
    name: itemField(id),
    label: (language: Language) => label[language],
  })),
  ...Object.entries(instrument.responseSets).flatMap(([set, responses]) =>
    answerNames(responses).map((code) => ({
      name: answerField(set, code),
      label: (language: Language) => `${words(language).wording.answers} ${code}`,
    })),
  ),
]

/** Reads the form: every question and every answer needs its words. */
export function readWording(
  instrument: Instrument,
  typed: Typed,
  language: Language,
): Understood<PastedWording> {
  const required = wordingFields(instrument).slice(2)
  const schema = z.object({
    instruction: longText({ max: 1000, optional: true }),
    stem: text({ max: 200, optional: true }),
    ...Object.fromEntries(required.map(({ name }) => [name, text({ max: 500 })])),
  })
  const read = understand<Record<string, string | undefined>>(schema as never, typed, language)
  if (!read.ok) return read
  const said = read.value
  return {
    ok: true,
    value: {
      instruction: said['instruction'] ?? '',
      stem: said['stem'] ?? '',
      items: Object.fromEntries(instrument.items.map(({ id }) => [id, said[itemField(id)] ?? ''])),
      answers: Object.fromEntries(
        Object.entries(instrument.responseSets)
          .map(([set, responses]) => [set, answerNames(responses)] as const)
          .filter(([, names]) => names.length > 0)
          .map(([set, names]) => [
            set,
            Object.fromEntries(names.map((name) => [name, said[answerField(set, name)] ?? ''])),
          ]),
      ),
    },
  }
}

/** Stored wording as the form shows it. */
export function typedWording({ instruction, stem, items, answers }: PastedWording): Record<string, string> {
  return {
    instruction,
    stem,
    ...Object.fromEntries(Object.entries(items).map(([id, text]) => [itemField(id), text])),
    ...Object.fromEntries(
      Object.entries(answers).flatMap(([set, codes]) =>
        Object.entries(codes).map(([code, text]) => [answerField(set, code), text]),
      ),
    ),
  }
}
