import type { ExceptionalDay, Space } from './model.ts'

const schemaDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const clockText = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const amenities = {
  stepFree: 'Step-free access',
  lift: 'Lift',
  toilet: 'Accessible toilet',
  hearingLoop: 'Hearing loop',
} as const

interface Around {
  readonly origin: string
  readonly path: string
  readonly picture: string
}

const closingText = (minute: number): string => (minute === 1440 ? '23:59' : clockText(minute))

/** A day that is not like others; closed is the same time twice, as schema.org has it. */
function specialHours({ day, spans }: ExceptionalDay) {
  const on = { '@type': 'OpeningHoursSpecification', validFrom: day.toString(), validThrough: day.toString() }
  if (spans.length === 0) return [{ ...on, opens: '00:00', closes: '00:00' }]
  return spans.map(({ from, to }) => ({ ...on, opens: clockText(from), closes: closingText(to) }))
}

/** A space as schema.org knows it: a place with opening hours, and what there is for those who need it. */
export const linkedSpace = (space: Space, { origin, path, picture }: Around): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'Place',
  '@id': origin + path,
  url: origin + path,
  name: space.title,
  description: space.summary,
  image: origin + picture,
  isAccessibleForFree: space.price === 0n,
  publicAccess: true,
  ...(space.roomFor === undefined ? {} : { maximumAttendeeCapacity: space.roomFor }),
  address: {
    '@type': 'PostalAddress',
    ...(space.placeAddress ? { streetAddress: space.placeAddress } : {}),
    addressLocality: space.municipality.name,
    addressCountry: 'DK',
  },
  containedInPlace: { '@type': 'Place', name: space.placeName },
  openingHoursSpecification: space.week.flatMap((spans, index) =>
    spans.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${schemaDays[index]}`,
      ...{ opens: clockText(from), closes: closingText(to) },
    })),
  ),
  ...(space.exceptions.length > 0
    ? { specialOpeningHoursSpecification: space.exceptions.flatMap(specialHours) }
    : {}),
  amenityFeature: Object.entries(amenities).flatMap(([point, name]) =>
    space.accessPoints[point as keyof typeof amenities] === 'yes'
      ? [{ '@type': 'LocationFeatureSpecification', name, value: true }]
      : [],
  ),
})
