import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import { checkbox, choice, longText, many, money, text, time } from '../../../ui/form/understand/index.ts'
import { moneyTyped } from '../../../ui/format/money.ts'
import { spokenLanguages } from '../model.ts'
import { accessPointFields, accessPointsIn, typedAccess } from '../parts/access-form.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { type Community, type CommunityFields, opennesses, rhythms } from './model.ts'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

export interface Offered {
  readonly around: Surroundings
  readonly owners: readonly string[]
  readonly people: readonly string[]
  readonly needsDay: string
  readonly endsAfter: string
}

const fieldsOf = ({ around, owners, people }: Offered) => ({
  title: text({ max: 80 }),
  summary: text({ max: 220 }),
  description: longText({ max: 4000, optional: true }),
  genres: many(around.genres.map(({ slug }) => slug)),
  areaKey: choice(
    around.areas.map(({ key }) => key),
    { optional: true },
  ),
  ownerId: choice(owners),
  municipalityId: choice(around.municipalities.map(({ id }) => id)),
  placeName: text({ max: 120 }),
  placeAddress: text({ max: 160, optional: true }),
  rhythm: choice(rhythms),
  weekdays: many(weekdays, { optional: true }),
  starts: time({ optional: true }),
  ends: time({ optional: true }),
  note: text({ max: 200, optional: true }),
  openness: choice(opennesses),
  welcome: longText({ max: 1500, optional: true }),
  languages: many(spokenLanguages),
  ...accessPointFields,
  accessNote: text({ max: 300, optional: true }),
  price: money({ optional: true, max: 1_000_000n }),
  priceNote: text({ max: 120, optional: true }),
  contactFunction: text({ max: 120, optional: true }),
  bridgeId: choice(people, { optional: true }),
  offersBuddy: checkbox(),
  language: choice(['da', 'en']),
})

const shape = (offered: Offered) => z.object(fieldsOf(offered))
type Read = z.output<ReturnType<typeof shape>>

const fieldsFrom = ({ rhythm, weekdays, starts, ends, note, ...read }: Read): CommunityFields => ({
  ...{ title: read.title, summary: read.summary, genres: read.genres, areaKey: read.areaKey },
  ...{ ownerId: read.ownerId, municipalityId: read.municipalityId, placeName: read.placeName },
  ...{ openness: read.openness, languages: read.languages, bridgeId: read.bridgeId },
  ...{ offersBuddy: read.offersBuddy, language: read.language },
  description: read.description ?? '',
  placeAddress: read.placeAddress ?? '',
  time: { rhythm, weekdays: weekdays.map(Number), starts, ends: starts && ends, note: note ?? '' },
  welcome: read.welcome ?? '',
  accessPoints: accessPointsIn(read),
  accessNote: read.accessNote ?? '',
  price: read.price ?? 0n,
  priceNote: read.priceNote ?? '',
  contactFunction: read.contactFunction ?? '',
})

/** What is typed about a community, understood. */
export const communityForm = (offered: Offered): z.ZodType<CommunityFields> =>
  shape(offered)
    .superRefine(({ rhythm, weekdays, starts, ends }, context) => {
      if (rhythm !== 'byArrangement' && weekdays.length === 0)
        context.addIssue({ code: 'custom', path: ['weekdays'], message: offered.needsDay })
      if (starts && ends && Temporal.PlainTime.compare(ends, starts) <= 0)
        context.addIssue({ code: 'custom', path: ['ends'], message: offered.endsAfter })
    })
    .transform(fieldsFrom)

const typedTime = (at: Temporal.PlainTime | undefined): string =>
  at?.toString({ smallestUnit: 'minute' }).replace(':', '.') ?? ''

/** A community as it stands in the form. */
export const typedCommunity = (community: Community): Typed => ({
  ...{ title: community.title, summary: community.summary, description: community.description },
  ...{ genres: community.genres, areaKey: community.areaKey ?? '', ownerId: community.ownerId },
  ...{ municipalityId: community.municipalityId, placeName: community.placeName },
  ...{ placeAddress: community.placeAddress, rhythm: community.time.rhythm, note: community.time.note },
  ...{ weekdays: community.time.weekdays.map(String), starts: typedTime(community.time.starts) },
  ...{ ends: typedTime(community.time.ends), openness: community.openness, welcome: community.welcome },
  ...{ languages: community.languages, accessNote: community.accessNote },
  ...typedAccess(community.accessPoints),
  price: community.price === 0n ? '' : moneyTyped(community.price),
  ...{ priceNote: community.priceNote, contactFunction: community.contactFunction },
  ...{ bridgeId: community.bridgeId ?? '', offersBuddy: community.offersBuddy ? 'on' : '' },
  language: community.language,
})
