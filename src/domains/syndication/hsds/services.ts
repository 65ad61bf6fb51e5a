import type { Community } from '../../activities/index.ts'
import { activityPaths, spacePaths } from '../../activities/index.ts'
import { peoplePaths, type ToldOrganisation } from '../../people/index.ts'
import { derivedId } from '../told/derived-id.ts'
import type { ToldSpace } from '../told/spaces.ts'
import { crowns, withOffset } from '../told/time.ts'

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const languageNames: Readonly<Record<string, string>> = {
  ...{
    da: 'dansk',
    en: 'English',
    de: 'Deutsch',
    pl: 'polski',
    uk: 'українська',
    ar: 'العربية',
    tr: 'Türkçe',
  },
  ...{ fa: 'فارسی', ur: 'اردو', so: 'Soomaali', sign: 'dansk tegnsprog' },
}
const statuses = {
  published: 'active',
  resting: 'temporarily closed',
  ended: 'defunct',
  draft: 'inactive',
} as const

/** The end of an address with a postal code, `3600 Frederikssund`; without one there is no address in this standard. */
export function addressOf(id: string, address: string) {
  const [, street = '', code, town] = /^(.*?),?\s*\b(\d{4})\s+(\p{L}[\p{L} .-]*)$/u.exec(address.trim()) ?? []
  if (!code || !town || !street) return {}
  const facts = { address_1: street, city: town.trim(), state_province: '', postal_code: code, country: 'DK' }
  return { addresses: [{ id: derivedId(id, 'address'), ...facts, address_type: 'physical' as const }] }
}

const accessible = (id: string, points: Readonly<Record<string, string | undefined>>) =>
  Object.entries(points).map(([point, answer]) => ({
    id: derivedId(id, 'access', point),
    description: point,
    details: answer ?? '',
  }))

function schedulesOf({ id, time }: Community) {
  if (time.rhythm === 'byArrangement' || time.weekdays.length === 0) return []
  const clock = (at: Temporal.PlainTime | undefined) => at?.toString({ smallestUnit: 'minute' })
  return [
    {
      id: derivedId(id, 'schedule'),
      freq: time.rhythm === 'monthly' ? ('MONTHLY' as const) : ('WEEKLY' as const),
      interval: time.rhythm === 'everyOtherWeek' ? 2 : 1,
      byday: time.weekdays.map((day) => weekdays[day - 1]).join(','),
      ...(time.starts ? { opens_at: clock(time.starts) } : {}),
      ...(time.ends ? { closes_at: clock(time.ends) } : {}),
      ...(time.note ? { notes: time.note } : {}),
    },
  ]
}

export const communityLocation = (community: Community) => ({
  id: derivedId(community.id, 'location'),
  location_type: 'physical' as const,
  name: community.placeName,
  ...addressOf(derivedId(community.id, 'location'), community.placeAddress),
  accessibility: accessible(community.id, community.accessPoints),
})

const communityUrl = (origin: string, { language, slug }: Community): string =>
  `${origin}${language === 'en' ? '/en' : ''}${activityPaths.community(slug)}`

interface Owner {
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
}
const ownerOf = ({ id, name, description }: Owner) => ({ id, name, description: description || name })

const atLocation = (serviceId: string, location: { readonly id: string }) => ({
  id: derivedId(serviceId, 'service_at_location'),
  ...{ service_id: serviceId, location_id: location.id, location },
})

/** A community as a service that stands. */
export const communityService = (origin: string, community: Community) => ({
  ...{ id: community.id, name: community.title, description: community.summary },
  ...{ url: communityUrl(origin, community), status: statuses[community.state] },
  organization_id: community.owner.id,
  organization: ownerOf(community.owner),
  ...(community.priceNote ? { fees_description: community.priceNote } : {}),
  cost_options: [{ id: derivedId(community.id, 'cost'), currency: 'DKK', amount: crowns(community.price) }],
  languages: community.languages.map((code) => ({
    id: derivedId(community.id, 'language', code),
    name: languageNames[code] ?? code,
    ...(code === 'sign' ? {} : { code }),
  })),
  schedules: schedulesOf(community),
  service_at_locations: [atLocation(community.id, communityLocation(community))],
})

interface Opening {
  readonly weekday: number
  readonly from_minute: number
  readonly to_minute: number
}
const two = (value: number): string => String(value).padStart(2, '0')
const clockOf = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`

export const spaceLocation = (space: ToldSpace) => ({
  id: derivedId(space.id, 'location'),
  location_type: 'physical' as const,
  name: space.place_name,
  ...(space.lat === null || space.lon === null ? {} : { latitude: space.lat, longitude: space.lon }),
  ...addressOf(derivedId(space.id, 'location'), space.place_address),
  accessibility: accessible(space.id, space.access_points),
})

/** A room or equipment to borrow, as a service that stands. */
export const spaceService = (origin: string, space: ToldSpace, openings: readonly Opening[]) => ({
  ...{ id: space.id, name: space.title, description: space.summary, status: 'active' as const },
  url: `${origin}${space.language === 'en' ? '/en' : ''}${spacePaths.space(space.slug)}`,
  ...(space.how_to_borrow ? { application_process: space.how_to_borrow } : {}),
  last_modified: withOffset(space.changed_at),
  organization_id: space.owner_id,
  organization: ownerOf({ id: space.owner_id, name: space.owner_name }),
  cost_options: [
    {
      ...{ id: derivedId(space.id, 'cost'), currency: 'DKK', amount: crowns(space.price_ore) },
      amount_description: space.price_unit,
    },
  ],
  schedules: openings.map(({ weekday, from_minute, to_minute }) => ({
    id: derivedId(space.id, 'schedule', String(weekday), String(from_minute)),
    ...{ freq: 'WEEKLY' as const, interval: 1, byday: weekdays[weekday - 1] },
    ...{ opens_at: clockOf(from_minute), closes_at: clockOf(to_minute) },
  })),
  service_at_locations: [atLocation(space.id, spaceLocation(space))],
})

/** An organisation that has a public page. */
export const organisationOf = (origin: string, one: ToldOrganisation) => ({
  ...{ id: one.id, name: one.name, description: one.descriptionDa || one.descriptionEn || one.name },
  ...(one.email ? { email: one.email } : {}),
  ...(one.website && URL.canParse(one.website) ? { website: one.website } : {}),
  uri: origin + peoplePaths.organisation(one.slug),
  ...(one.phone ? { phones: [{ id: derivedId(one.id, 'phone'), number: one.phone }] } : {}),
})
