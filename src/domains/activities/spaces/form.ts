import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  checkbox,
  choice,
  longText,
  many,
  money,
  text,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { moneyTyped } from '../../../ui/format/money.ts'
import { accessPointFields, accessPointsIn, typedAccess } from '../parts/access-form.ts'
import type { Surroundings } from '../surroundings/model.ts'
import { readSpans, typedSpans } from './hours.ts'
import { priceUnits, type Space, type SpaceFields, spaceKinds } from './model.ts'

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const
export const hoursField = (day: (typeof weekdays)[number]): `hours-${typeof day}` => `hours-${day}`

export interface OfferedSpace {
  readonly around: Surroundings
  readonly owners: readonly string[]
  readonly people: readonly string[]
  readonly hoursUnclear: string
  readonly needsHost: string
}

const hoursFields = {
  'hours-1': text({ max: 80, optional: true }),
  'hours-2': text({ max: 80, optional: true }),
  'hours-3': text({ max: 80, optional: true }),
  'hours-4': text({ max: 80, optional: true }),
  'hours-5': text({ max: 80, optional: true }),
  'hours-6': text({ max: 80, optional: true }),
  'hours-7': text({ max: 80, optional: true }),
}

const shape = ({ around, owners, people }: OfferedSpace) =>
  z.object({
    title: text({ max: 80 }),
    kind: choice(spaceKinds),
    summary: text({ max: 220 }),
    contents: longText({ max: 1500, optional: true }),
    howToBorrow: longText({ max: 1500 }),
    genres: many(around.genres.map(({ slug }) => slug)),
    ownerId: choice(owners),
    municipalityId: choice(around.municipalities.map(({ id }) => id)),
    placeName: text({ max: 120 }),
    placeAddress: text({ max: 160, optional: true }),
    ...hoursFields,
    ...accessPointFields,
    accessNote: text({ max: 300, optional: true }),
    roomFor: wholeNumber({ min: 1, max: 10_000, optional: true }),
    price: money({ optional: true, max: 10_000_000n }),
    priceUnit: choice(priceUnits),
    priceNote: text({ max: 120, optional: true }),
    closedOnHolidays: checkbox(),
    isBookable: checkbox(),
    language: choice(['da', 'en']),
    hostId: choice(people, { optional: true }),
  })

type Read = z.output<ReturnType<typeof shape>>

const spansOf = (read: Read, day: (typeof weekdays)[number]) => readSpans(read[hoursField(day)] ?? '')

const fieldsFrom = (read: Read): SpaceFields => ({
  ...{ title: read.title, kind: read.kind, summary: read.summary, howToBorrow: read.howToBorrow },
  ...{ genres: read.genres, ownerId: read.ownerId, municipalityId: read.municipalityId },
  ...{ placeName: read.placeName, roomFor: read.roomFor, priceUnit: read.priceUnit },
  ...{ isBookable: read.isBookable, hostId: read.hostId, language: read.language },
  closedOnHolidays: read.closedOnHolidays,
  contents: read.contents ?? '',
  placeAddress: read.placeAddress ?? '',
  week: weekdays.map((day) => spansOf(read, day) ?? []),
  accessPoints: accessPointsIn(read),
  accessNote: read.accessNote ?? '',
  price: read.price ?? 0n,
  priceNote: read.priceNote ?? '',
})

/** What is typed about a space, understood. */
export const spaceForm = (offered: OfferedSpace): z.ZodType<SpaceFields> =>
  shape(offered)
    .superRefine((read, context) => {
      for (const day of weekdays)
        if (spansOf(read, day) === undefined)
          context.addIssue({ code: 'custom', path: [hoursField(day)], message: offered.hoursUnclear })
      if (read.isBookable && !read.hostId)
        context.addIssue({ code: 'custom', path: ['hostId'], message: offered.needsHost })
    })
    .transform(fieldsFrom)

/** A space as it stands in the form. */
export const typedSpace = (space: Space): Typed => ({
  ...{ title: space.title, kind: space.kind, summary: space.summary, contents: space.contents },
  ...{ howToBorrow: space.howToBorrow, genres: space.genres, ownerId: space.ownerId },
  ...{ municipalityId: space.municipalityId, placeName: space.placeName, placeAddress: space.placeAddress },
  ...Object.fromEntries(weekdays.map((day, index) => [hoursField(day), typedSpans(space.week[index] ?? [])])),
  ...typedAccess(space.accessPoints),
  accessNote: space.accessNote,
  roomFor: space.roomFor === undefined ? '' : String(space.roomFor),
  price: space.price === 0n ? '' : moneyTyped(space.price),
  ...{ priceUnit: space.priceUnit, priceNote: space.priceNote, hostId: space.hostId ?? '' },
  isBookable: space.isBookable ? 'on' : '',
  closedOnHolidays: space.closedOnHolidays ? 'on' : '',
  language: space.language,
})
