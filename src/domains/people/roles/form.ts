import { z } from 'zod'
import { type Role, roles } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { across, choice, complain, day, understand, uuid } from '../../../ui/form/understand/index.ts'
import { longDay } from '../../../ui/format/day.ts'
import type { RoleInput } from './model.ts'
import { isRegionRole } from './rules.ts'

/** A role to give. Fields carry a prefix-free name; the first day is today when nothing is written. */
export function understandRole(typed: Typed, givable: readonly Role[], today: Day, language: Language) {
  const schema = z
    .object({
      role: choice(givable.length > 0 ? givable : roles),
      organisationId: uuid({ optional: true }),
      from: day({ optional: true }),
      to: day({ optional: true }),
    })
    .superRefine(
      ({ role, organisationId }, context) => {
        if (!isRegionRole(role) && organisationId === undefined)
          complain(context, (words) => words.emptyChoice, 'organisationId')
      },
      across('role', 'organisationId'),
    )
    .superRefine(
      ({ from = today, to }, context) => {
        if (to === undefined || Temporal.PlainDate.compare(to, from) >= 0) return
        complain(context, (words, inLanguage) => words.dayAfter(longDay(from, inLanguage)), 'to')
      },
      across('from', 'to'),
    )
    .transform((input) => ({ ...input, from: input.from ?? today }))
  return understand<RoleInput>(schema, typed, language)
}

/** The last day of a role; nothing means at once. */
export const understandEnding = (typed: Typed, language: Language) =>
  understand<{ lastDay: Day | undefined }>(z.object({ lastDay: day({ optional: true }) }), typed, language)
