import type { Change, Occurrence } from '../../activities/index.ts'
import { spacePaths } from '../../activities/index.ts'
import type { ToldSpace } from '../told/spaces.ts'
import { crowns, withOffset } from '../told/time.ts'

const context = ['https://openactive.io/', 'https://schema.org/']

const geo = (lat: number | null, lon: number | null) =>
  lat === null || lon === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }

const statuses = {
  on: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const

const placeOf = (date: Occurrence) => ({
  '@type': 'Place',
  name: date.placeName,
  address: {
    '@type': 'PostalAddress',
    ...(date.placeAddress ? { streetAddress: date.placeAddress } : {}),
    ...{ addressLocality: date.municipality, addressCountry: 'DK' },
  },
  ...geo(date.lat, date.lon),
})

const duration = ({ startsAt, endsAt }: Occurrence): string =>
  startsAt.until(endsAt, { largestUnit: 'hours', smallestUnit: 'minutes' }).toString()

const dateOf = (url: string, date: Occurrence) => ({
  '@type': 'Event',
  '@id': `${url}#${date.id}`,
  identifier: date.id,
  ...{ startDate: withOffset(date.startsAt), endDate: withOffset(date.endsAt), duration: duration(date) },
  eventStatus: statuses[date.state],
  location: placeOf(date),
})

/** An activity or a course with its dates, in the words of OpenActive where they fit. */
export function activityData(origin: string, { occurrences }: Change): unknown {
  const [first] = occurrences
  if (!first) return undefined
  const url = origin + (first.language === 'en' ? `/en${first.path}` : first.path)
  return {
    '@context': context,
    '@type': 'EventSeries',
    '@id': origin + first.path,
    ...{ identifier: first.activityId, name: first.title, description: first.summary, url },
    inLanguage: [first.language],
    organizer: { '@type': 'Organization', name: first.owner },
    location: placeOf(first),
    isAccessibleForFree: first.priceOre === 0n,
    keywords: first.genres,
    offers: [{ '@type': 'Offer', price: crowns(first.priceOre), priceCurrency: 'DKK' }],
    subEvent: occurrences.map((date) => dateOf(url, date)),
  }
}

/** A room or a piece of equipment to borrow. */
export const placeData = (origin: string, space: ToldSpace): unknown => ({
  '@context': context,
  '@type': 'Place',
  '@id': origin + spacePaths.space(space.slug),
  ...{ identifier: space.id, name: space.title, description: space.summary },
  url: origin + (space.language === 'en' ? '/en' : '') + spacePaths.space(space.slug),
  address: {
    '@type': 'PostalAddress',
    ...(space.place_address ? { streetAddress: space.place_address } : {}),
    ...{ addressLocality: space.municipality_name, addressCountry: 'DK' },
  },
  ...geo(space.lat, space.lon),
  containedInPlace: { '@type': 'Place', name: space.place_name },
})
