import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import type { Answer, Item, ResponseSet } from '../../instruments/model.ts'
import { responseSetOf } from '../../instruments/wording.ts'
import { isCodeOf } from '../../scoring/score.ts'
import type { Block } from './model.ts'

/** The name of the box by which a whole block is refused. */
export const refusalOf = (instrumentId: string): string => `refuse.${instrumentId}`

/** What answers that are none are called in the form. */
export const refusedValue = 'refused'
export const unreadableValue = 'unreadable'

export interface Sentences {
  readonly notAChoice: string
  readonly notANumber: (min: number, max: number) => string
  readonly tooLong: (most: number) => string
}

/** How answers arrive: from a screen, or typed in from a paper form, where some cannot be read. */
export type Source = 'screen' | 'paper'

type Read = { readonly answer: Answer | null } | { readonly problem: string }

const cleaned = (typed: Typed[string]): string =>
  (typeof typed === 'string' ? typed : (typed?.[0] ?? '')).toWellFormed().replaceAll('\0', '').trim()

function readText(text: string, longest: number, words: Sentences): Read {
  return [...text].length > longest ? { problem: words.tooLong(longest) } : { answer: text }
}

function readMissing(item: Item, text: string, source: Source): Read | undefined {
  if (text === '') return { answer: null }
  if (text === refusedValue && item.mayRefuse) return { answer: { missing: 'refused' } }
  return text === unreadableValue && source === 'paper' ? { answer: { missing: 'unreadable' } } : undefined
}

function readGiven(set: ResponseSet, text: string, words: Sentences): Read {
  if (set.kind === 'text') return readText(text, set.longest, words)
  const code = /^[-−]?\d{1,4}$/.test(text) ? Number(text.replace('−', '-')) : Number.NaN
  if (isCodeOf(set, code)) return { answer: code }
  return { problem: set.kind === 'number' ? words.notANumber(set.min, set.max) : words.notAChoice }
}

export interface Understood {
  readonly answers: ReadonlyMap<string, Answer | null>
  readonly problems: readonly Problem[]
}

/** Reads the answers of one screen. What was left open is `null`; when the block was refused, it is refused. */
export function understandAnswers(
  blocks: readonly Block[],
  typed: Typed,
  words: Sentences,
  source: Source = 'screen',
): Understood {
  const answers = new Map<string, Answer | null>()
  const problems: Problem[] = []
  for (const { instrument, items } of blocks) {
    const isRefused = cleaned(typed[refusalOf(instrument.id)]) !== ''
    for (const item of items) {
      const text = cleaned(typed[item.id])
      const read = readMissing(item, text, source) ?? readGiven(responseSetOf(instrument, item), text, words)
      if ('problem' in read) problems.push({ field: item.id, text: read.problem })
      else answers.set(item.id, read.answer ?? (isRefused ? { missing: 'refused' } : null))
    }
  }
  return { answers, problems }
}

/** How an answer stands in its field. */
export function asTyped(answer: Answer | null | undefined): string {
  if (answer === null || answer === undefined) return ''
  if (typeof answer !== 'object') return String(answer)
  const { missing } = answer
  return missing === 'refused' || missing === 'unreadable' ? missing : ''
}
