import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  choice,
  longText,
  text,
  type Understood,
  understand,
  uuid,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { type Outcome, outcomes } from './model.ts'
import type { Count } from './rules.ts'

/** What is asked when a decision is recorded. */
export interface DecisionWish {
  readonly title: string
  readonly text: string
  readonly outcome: Outcome
  readonly room: Count | undefined
  readonly revokes: string | undefined
}

const fields = z.object({
  title: text({ max: 200 }),
  text: longText({ optional: true }),
  outcome: choice(outcomes),
  how: choice(['agreed', 'vote'] as const),
  revokes: uuid({ optional: true }),
})

const hands = z.object({
  for: wholeNumber({ min: 0, max: 1000 }),
  against: wholeNumber({ min: 0, max: 1000 }),
  neither: wholeNumber({ min: 0, max: 1000, optional: true }),
})

/** Reads a decision. The numbers of votes are asked for only when there was a vote. */
export function readDecision(typed: Typed, language: Language): Understood<DecisionWish> {
  const read = understand(fields, typed, language)
  const voted = typed.how === 'vote' ? understand(hands, typed, language) : undefined
  const problems: Problem[] = [
    ...(read.ok ? [] : read.problems),
    ...(voted && !voted.ok ? voted.problems : []),
  ]
  if (!read.ok || problems.length > 0) return { ok: false, problems }
  const { title, text: wording, outcome, revokes } = read.value
  const room = voted?.ok ? { ...voted.value, neither: voted.value.neither ?? 0 } : undefined
  return { ok: true, value: { title, text: wording ?? '', outcome, room, revokes } }
}
