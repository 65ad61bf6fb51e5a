import { z } from 'zod'
import type { Typed } from '../../../../kernel/outcome.ts'
import { across, choice, longText, many, money, text } from '../../../../ui/form/understand/index.ts'
import { moneyTyped } from '../../../../ui/format/money.ts'
import { spokenLanguages } from '../../model.ts'
import { accessPointFields, accessPointsIn, typedAccess } from '../../parts/access-form.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { ActivityFields } from '../model.ts'
import { checkPlan, type PlanWords, planFields, planOf, typedPlan } from './plan-form.ts'

export interface Offered {
  readonly around: Surroundings
  readonly owners: readonly string[]
  readonly projects: readonly string[]
  readonly plan: PlanWords
}

const fieldsOf = ({ around, owners, projects }: Offered) => ({
  title: text({ max: 80 }),
  summary: text({ max: 220 }),
  description: longText({ max: 4000, optional: true }),
  language: choice(['da', 'en']),
  genres: many(around.genres.map(({ slug }) => slug)),
  areaKey: choice(
    around.areas.map(({ key }) => key),
    { optional: true },
  ),
  ownerId: choice(owners),
  projectId: choice(projects, { optional: true }),
  ...planFields,
  municipalityId: choice(around.municipalities.map(({ id }) => id)),
  placeName: text({ max: 120 }),
  placeAddress: text({ max: 160, optional: true }),
  price: money({ optional: true, max: 1_000_000n }),
  priceNote: text({ max: 120, optional: true }),
  audience: text({ max: 160, optional: true }),
  welcome: longText({ max: 1500, optional: true }),
  languages: many(spokenLanguages),
  ...accessPointFields,
  accessNote: text({ max: 300, optional: true }),
})

const shape = (offered: Offered) => z.object(fieldsOf(offered))
type Read = z.output<ReturnType<typeof shape>>

const fieldsFrom = (read: Read): ActivityFields => ({
  ...{ title: read.title, summary: read.summary, description: read.description ?? '' },
  ...{ language: read.language, genres: read.genres, areaKey: read.areaKey, ownerId: read.ownerId },
  ...{ projectId: read.projectId, municipalityId: read.municipalityId, placeName: read.placeName },
  ...{ placeAddress: read.placeAddress ?? '', price: read.price ?? 0n, priceNote: read.priceNote ?? '' },
  ...{ audience: read.audience ?? '', welcome: read.welcome ?? '', languages: read.languages },
  ...{ accessPoints: accessPointsIn(read), accessNote: read.accessNote ?? '', plan: planOf(read) },
})

/** What is typed about an activity, understood. */
export const activityForm = (offered: Offered): z.ZodType<ActivityFields> =>
  shape(offered)
    .superRefine(
      (read, context) => checkPlan(read, context, offered.plan),
      across('planKind', 'day', 'starts', 'ends', 'until', 'except', 'dates'),
    )
    .transform(fieldsFrom)

/** An activity as it stands in the form. */
export const typedActivity = (activity: ActivityFields): Typed => ({
  ...{ title: activity.title, summary: activity.summary, description: activity.description },
  ...{ language: activity.language, genres: activity.genres, areaKey: activity.areaKey ?? '' },
  ...{ ownerId: activity.ownerId, projectId: activity.projectId ?? '' },
  ...typedPlan(activity.plan),
  ...{ municipalityId: activity.municipalityId, placeName: activity.placeName },
  ...{ placeAddress: activity.placeAddress, priceNote: activity.priceNote },
  price: activity.price === 0n ? '' : moneyTyped(activity.price),
  ...{ audience: activity.audience, welcome: activity.welcome, languages: activity.languages },
  ...typedAccess(activity.accessPoints),
  accessNote: activity.accessNote,
})
