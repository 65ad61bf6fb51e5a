import { zone } from '../../../../kernel/day.ts'
import type { Occurrence, OccurrenceState } from '../listing/model.ts'
import type { Activity } from '../model.ts'

interface Around {
  readonly origin: string
  /** The page and the picture, without origin; the page with language prefix. */
  readonly path: string
  readonly picture: string
  readonly keywords: readonly string[]
  readonly now: Temporal.Instant
}

/** A moment with the offset of the clocks on that day; a whole day is only its date. */
const local = (moment: Temporal.Instant, allDay: boolean): string => {
  const at = moment.toZonedDateTimeISO(zone)
  return allDay ? at.toPlainDate().toString() : at.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

const crowns = (ore: bigint): string => `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`

const statuses: Readonly<Record<OccurrenceState, string>> = {
  on: 'EventScheduled',
  moved: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

const placeOf = (date: Occurrence) => ({
  '@type': 'Place',
  name: date.placeName,
  address: {
    '@type': 'PostalAddress',
    ...(date.placeAddress ? { streetAddress: date.placeAddress } : {}),
    addressLocality: date.municipality,
    addressCountry: 'DK',
  },
  ...(date.lat !== null && date.lon !== null
    ? { geo: { '@type': 'GeoCoordinates', latitude: date.lat, longitude: date.lon } }
    : {}),
})

/** When, where and whether. A last moment of a whole day is the day itself. */
const datePart = (date: Occurrence) => ({
  startDate: local(date.startsAt, date.allDay),
  endDate: local(date.allDay ? date.startsAt : date.endsAt, date.allDay),
  ...(date.movedFrom ? { previousStartDate: local(date.movedFrom, false) } : {}),
  eventStatus: `https://schema.org/${statuses[date.state]}`,
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: placeOf(date),
})

const whole = (activity: Activity, { origin, path, picture, keywords }: Around) => ({
  '@id': origin + path,
  url: origin + path,
  name: activity.title,
  description: activity.summary,
  image: origin + picture,
  inLanguage: activity.language,
  keywords: keywords.join(', '),
  organizer: { '@type': 'Organization', name: activity.owner.name },
  isAccessibleForFree: activity.price === 0n,
  offers: {
    '@type': 'Offer',
    price: crowns(activity.price),
    priceCurrency: 'DKK',
    url: origin + path,
    availability: 'https://schema.org/InStock',
  },
})

/** The dates to tell of: those to come, and when there are none the last ones. */
export const datesTold = (activity: Activity, now: Temporal.Instant): readonly Occurrence[] => {
  const coming = activity.occurrences.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0)
  return coming.length > 0 ? coming : activity.occurrences.slice(-1)
}

/** An activity as schema.org knows it: an event, or a series with its dates as events of their own. */
export function linkedData(activity: Activity, around: Around): unknown {
  const dates = datesTold(activity, around.now)
  const [only, another] = dates
  const first = { '@context': 'https://schema.org' }
  if (!only) return { ...first, '@type': 'EventSeries', ...whole(activity, around) }
  if (!another) return { ...first, '@type': 'Event', ...whole(activity, around), ...datePart(only) }
  const last = dates.at(-1) ?? only
  return {
    ...{ ...first, '@type': 'EventSeries', ...whole(activity, around), ...datePart(only) },
    endDate: local(last.allDay ? last.startsAt : last.endsAt, last.allDay),
    subEvent: dates.map((date) => ({
      '@type': 'Event',
      ...{ name: activity.title, url: around.origin + around.path, inLanguage: activity.language },
      ...datePart(date),
    })),
  }
}
