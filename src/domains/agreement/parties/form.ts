import { z } from 'zod'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { day, money, text, type Understood, understand, uuid } from '../../../ui/form/understand/index.ts'

const joining = z.object({ organisation: uuid(), from: day(), note: text({ optional: true }) })
const leaving = z.object({ lastDay: day() })
const reckoning = z.object({ amount: money(), populationDay: day() })

export type Joining = z.infer<typeof joining>
export type Reckoning = z.infer<typeof reckoning>

export const readJoining = (typed: Typed, language: Language): Understood<Joining> =>
  understand(joining, typed, language)

export const readLeaving = (typed: Typed, language: Language): Understood<z.infer<typeof leaving>> =>
  understand(leaving, typed, language)

/** The amount and the day of a split that is only looked at. */
export const readReckoning = (typed: Typed, language: Language): Understood<Reckoning> =>
  understand(reckoning, typed, language)
