import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import { choice, longText, type Understood, understand } from '../../../../ui/form/understand/index.ts'
import {
  type DropOutReason,
  dropOutReasons,
  type NoReason,
  noReasons,
  type PassReason,
  passReasons,
} from '../places/model.ts'
import { memberWords } from './words.ts'

/** What came of a talk. Without a verdict the note is kept and the talk goes on. */
export interface Intake {
  readonly note: string
  readonly verdict: 'yes' | 'no' | undefined
  readonly reason: NoReason | undefined
}

/** As much as is needed and no more: a talk is no case file. */
const longestNote = 600

const intake = z.object({
  note: longText({ max: longestNote, optional: true }),
  verdict: choice(['yes', 'no', 'later'], { optional: true }),
  reason: choice(noReasons, { optional: true }),
})

/** Reads what came of a talk; a no has a reason. */
export function understandIntake(typed: Typed, language: Language): Understood<Intake> {
  const read = understand(intake, typed, language)
  if (!read.ok) return read
  const { note = '', verdict, reason } = read.value
  if (verdict === 'no' && !reason)
    return { ok: false, problems: [{ field: 'reason', text: memberWords(language).problems.noReason }] }
  const decided = verdict === 'later' ? undefined : verdict
  return { ok: true, value: { note, verdict: decided, reason: verdict === 'no' ? reason : undefined } }
}

const passing = z.object({ reason: choice(passReasons) })
export const understandPassing = (
  typed: Typed,
  language: Language,
): Understood<{ readonly reason: PassReason }> => understand(passing, typed, language)

const leaving = z.object({ leavingReason: choice(dropOutReasons) })
export const understandLeaving = (
  typed: Typed,
  language: Language,
): Understood<{ readonly leavingReason: DropOutReason }> => understand(leaving, typed, language)
