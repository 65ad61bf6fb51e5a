import { z } from 'zod'
import { type Role, roles } from '../../../kernel/actor.ts'
import type { Day } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Typed } from '../../../kernel/outcome.ts'
import { choice, day, type Say, understand, uuid } from '../../../ui/form/understand/index.ts'
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
    .transform((input) => ({ ...input, from: input.from ?? today }))
    .superRefine(({ role, organisationId, from, to }, context) => {
      const complain = (field: string, say: Say) =>
        context.addIssue({ code: 'custom', path: [field], message: '', params: { say } })
      if (!isRegionRole(role) && organisationId === undefined)
        complain('organisationId', (words) => words.emptyChoice)
      if (to !== undefined && Temporal.PlainDate.compare(to, from) < 0) complain('to', (words) => words.day)
    })
  return understand<RoleInput>(schema, typed, language)
}

/** The last day of a role; nothing means at once. */
export const understandEnding = (typed: Typed, language: Language) =>
  understand<{ lastDay: Day | undefined }>(z.object({ lastDay: day({ optional: true }) }), typed, language)
