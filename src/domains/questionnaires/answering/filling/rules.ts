import type { Answer, Answers } from '../../instruments/model.ts'
import type { Block, Draft, Mode, Stored, StoredAnswer } from './model.ts'

/** The screens of one set of questions: each is the blocks that stand on it. Never empty blocks. */
export function screensOf(blocks: readonly Block[], mode: Mode): readonly (readonly Block[])[] {
  const full = blocks.filter(({ items }) => items.length > 0)
  if (mode === 'alt') return full.length > 0 ? [full] : []
  if (mode === 'blok') return full.map((block) => [block])
  return full.flatMap(({ instrument, items }) => items.map((item) => [{ instrument, items: [item] }]))
}

/** The first screen with a question that has no answer yet; the last one when all have. Counted from 1. */
export function firstOpenScreen(screens: readonly (readonly Block[])[], answers: Stored): number {
  const open = screens.findIndex((blocks) =>
    blocks.some(({ items }) => items.some(({ id }) => (answers[id]?.answer ?? null) === null)),
  )
  return open === -1 ? Math.max(screens.length, 1) : open + 1
}

const reasonOf = (answer: Answer | null | undefined): string | undefined =>
  typeof answer === 'object' && answer !== null ? answer.missing : undefined

/** Whether two answers say the same. */
export const isSameAnswer = (a: Answer | null | undefined, b: Answer | null | undefined): boolean =>
  reasonOf(a) === undefined && reasonOf(b) === undefined
    ? (a ?? null) === (b ?? null)
    : reasonOf(a) === reasonOf(b)

/** What came of laying new answers over those kept: the draft as it is now, or the items somebody else changed meanwhile. */
export type Merged =
  | { readonly kind: 'saved'; readonly answers: Stored }
  | { readonly kind: 'differs'; readonly items: readonly string[] }

/**
 * Lays the answers of one screen over those kept. An item that another device has changed since this screen was drawn is never
 * overwritten: it is named, and saving again from the newer version overwrites knowingly.
 * @param seen the version of the draft the screen was drawn from
 */
export function laidOver(
  { answers, version }: Pick<Draft, 'answers' | 'version'>,
  typed: ReadonlyMap<string, Answer | null>,
  seen: number,
): Merged {
  const changed = [...typed].filter(([id, answer]) => !isSameAnswer(answers[id]?.answer, answer))
  const differs = changed.filter(([id]) => (answers[id]?.saving ?? 0) > seen).map(([id]) => id)
  if (differs.length > 0) return { kind: 'differs', items: differs }
  const saving = version + 1
  const fresh = changed.map(([id, answer]): [string, StoredAnswer] => [id, { answer, saving }])
  return { kind: 'saved', answers: { ...answers, ...Object.fromEntries(fresh) } }
}

/** The answers to one block as they are kept: whoever said nothing has skipped it, and that is no number. */
export function answersOf({ items }: Block, answers: Stored): Answers {
  return Object.fromEntries(
    items.map(({ id }) => [id, answers[id]?.answer ?? { missing: 'skipped' as const }]),
  )
}

/** Questions of a scale on this screen that have no answer: one blank, and there is no score. Asked about once, never insisted on. */
export const blanksIn = (blocks: readonly Block[], answers: Stored): readonly string[] =>
  blocks
    .filter(({ instrument }) => instrument.kind === 'scale')
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => (answers[id]?.answer ?? null) === null)

/** Answers as a draft, for correcting them. */
export const asStored = (answers: Answers): Stored =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      answer === undefined || reasonOf(answer) === 'skipped' ? [] : [[id, { answer, saving: 0 }]],
    ),
  )
