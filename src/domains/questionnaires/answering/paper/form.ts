import { z } from 'zod'
import type { Day } from '../../../../kernel/day.ts'
import type { Typed } from '../../../../kernel/outcome.ts'
import { day } from '../../../../ui/form/understand/index.ts'

/** The day on a form: within a year back, and not to come. */
export const dayForm = (today: Day): z.ZodType<{ filledOn: Day }> =>
  z.object({ filledOn: day({ from: today.subtract({ years: 1 }), to: today }) })

/** Which typing is right for each difference; nothing when one is not settled. */
export function choicesIn(
  typed: Typed,
  items: readonly string[],
): Readonly<Record<string, 'first' | 'second'>> | undefined {
  const choices: Record<string, 'first' | 'second'> = {}
  for (const id of items) {
    const choice = typed[id]
    if (choice !== 'first' && choice !== 'second') return undefined
    choices[id] = choice
  }
  return choices
}
