import type { Community } from './model.ts'

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const intervals = { weekly: 'P1W', everyOtherWeek: 'P2W', monthly: 'P1M' } as const

const clockTime = (at: Temporal.PlainTime): string => at.toString({ smallestUnit: 'second' })

/** When people meet, as a schedule; nothing when it is by arrangement. The zone goes along, so that 19.00 stays 19.00 all year. */
function scheduleOf({ time }: Community) {
  if (time.rhythm === 'byArrangement') return undefined
  return {
    '@type': 'Schedule',
    repeatFrequency: intervals[time.rhythm],
    byDay: time.weekdays.map((day) => `https://schema.org/${schemaDays[day - 1]}`),
    ...(time.starts ? { startTime: clockTime(time.starts) } : {}),
    ...(time.ends ? { endTime: clockTime(time.ends) } : {}),
    scheduleTimezone: 'Europe/Copenhagen',
  }
}

interface Around {
  readonly origin: string
  readonly path: string
  readonly picture: string
  readonly keywords: readonly string[]
}

const crowns = (ore: bigint): string => `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`

/** A community as schema.org knows it: a group that meets by a schedule, at a place, for a price. */
export function linkedData(community: Community, { origin, path, picture, keywords }: Around): unknown {
  const schedule = scheduleOf(community)
  const address = origin + path
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': address,
    url: address,
    name: community.title,
    description: community.summary,
    image: origin + picture,
    keywords: keywords.join(', '),
    knowsLanguage: community.languages.map((code) => (code === 'sign' ? 'dsl' : code)),
    parentOrganization: { '@type': 'Organization', name: community.owner.name },
    location: {
      '@type': 'Place',
      name: community.placeName,
      address: {
        '@type': 'PostalAddress',
        ...(community.placeAddress ? { streetAddress: community.placeAddress } : {}),
        addressLocality: community.municipality.name,
        addressCountry: 'DK',
      },
    },
    ...(schedule
      ? {
          event: {
            '@type': 'EventSeries',
            name: community.title,
            url: address,
            eventSchedule: schedule,
            isAccessibleForFree: community.price === 0n,
            offers: { '@type': 'Offer', price: crowns(community.price), priceCurrency: 'DKK' },
          },
        }
      : {}),
  }
}
