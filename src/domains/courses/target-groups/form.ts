import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { day, longText, text, wholeNumber } from '../../../ui/form/understand/index.ts'
import { shortDay } from '../../../ui/format/day.ts'
import type { GroupFields } from './model.ts'

/** A target group as it is typed. The English name may wait: the Danish one stands in for it. */
export const groupForm: z.ZodType<GroupFields> = z
  .object({
    nameDa: text({ max: 120 }),
    nameEn: text({ max: 120, optional: true }),
    descriptionDa: longText({ max: 2000, optional: true }),
    descriptionEn: longText({ max: 2000, optional: true }),
    from: day(),
  })
  .transform((read) => ({
    ...read,
    nameEn: read.nameEn ?? read.nameDa,
    descriptionDa: read.descriptionDa ?? '',
    descriptionEn: read.descriptionEn ?? '',
  }))

export const typedGroup = (group: GroupFields): Typed => ({
  ...{ nameDa: group.nameDa, nameEn: group.nameEn, from: shortDay(group.from) },
  ...{ descriptionDa: group.descriptionDa, descriptionEn: group.descriptionEn },
})

export const closeForm = z.object({ last: day({ optional: true }) })

export const weightField = (groupId: string): string => `weight_${groupId}`

/** One number for each group of the year; an empty one is nothing. */
export const weightsForm = (groupIds: readonly string[]): z.ZodType<ReadonlyMap<string, number>> =>
  z
    .object(
      Object.fromEntries(
        groupIds.map((id) => [weightField(id), wholeNumber({ min: 0, max: 100, optional: true })]),
      ),
    )
    .transform(
      (read) => new Map(groupIds.map((id) => [id, (read[weightField(id)] as number | undefined) ?? 0])),
    )
