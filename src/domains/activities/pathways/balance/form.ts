import { z } from 'zod'
import { choice, day, longText, many, text, uuid, wholeNumber } from '../../../../ui/form/understand/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { levels } from '../model.ts'
import { genders, stageRoles } from './model.ts'

export const answerForm = z.object({ gender: choice(genders), roles: many(stageRoles) })

export const questionForm = ({ genres }: Surroundings, owners: readonly string[]) =>
  z.object({
    title: text({ max: 80 }),
    genre: choice(genres.map(({ slug }) => slug)),
    level: choice(levels),
    ownerId: choice(owners),
    untilDay: day(),
  })

export const targetForm = (later: string) =>
  z
    .object({
      id: uuid(),
      role: choice(stageRoles),
      percent: wholeNumber({ min: 1, max: 99 }),
      fromDay: day(),
      byDay: day(),
      reason: longText({ max: 300, optional: true }),
    })
    .superRefine(({ fromDay, byDay }, context) => {
      if (Temporal.PlainDate.compare(byDay, fromDay) <= 0)
        context.addIssue({ code: 'custom', path: ['byDay'], message: later })
    })
    .transform(({ reason, ...target }) => ({ ...target, reason: reason ?? '' }))
