import { type Moment, zone } from '../../../kernel/day.ts'
import { type Course, type Session, takesSignUps } from '../model.ts'

interface Around {
  readonly origin: string
  /** The page, the sign-up and the picture, with language prefix. */
  readonly path: string
  readonly signUp: string
  readonly picture: string
  /** Places left, when somebody knows. */
  readonly free: number | undefined
}

const local = (moment: Moment): string =>
  moment.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })

const crowns = (ore: bigint): string => `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`

const off = 'https://schema.org/EventCancelled'
const scheduled = 'https://schema.org/EventScheduled'
const onsite = 'https://schema.org/OfflineEventAttendanceMode'

const placeOf = (course: Course, session?: Session) => ({
  '@type': 'Place',
  name: session?.placeName || course.placeName || course.host.name,
  address: {
    '@type': 'PostalAddress',
    ...(course.placeAddress ? { streetAddress: course.placeAddress } : {}),
    addressLocality: course.municipality.name,
    addressCountry: 'DK',
  },
})

const subEvent = (course: Course, session: Session, isOff: boolean) => ({
  '@type': 'Event',
  name: session.title ? `${course.title}: ${session.title}` : course.title,
  startDate: local(session.starts),
  endDate: local(session.ends),
  eventStatus: isOff || session.state === 'notHeld' ? off : scheduled,
  eventAttendanceMode: onsite,
  location: placeOf(course, session),
})

const offerOf = (course: Course, { origin, signUp, free }: Around) => ({
  '@type': 'Offer',
  price: crowns(course.price),
  priceCurrency: 'DKK',
  availability: `https://schema.org/${free === 0 ? 'SoldOut' : takesSignUps(course) ? 'InStock' : 'Discontinued'}`,
  url: origin + signUp,
})

/** A course as schema.org knows it: an instance of a course, with its sessions as events of their own. */
export function linkedData(course: Course, sessions: readonly Session[], around: Around): unknown {
  const isOff = course.state === 'cancelled' || course.state === 'merged'
  const held = sessions.filter(({ state }) => state !== 'notHeld')
  const [first, last] = [held[0], held.at(-1)]
  return {
    '@context': 'https://schema.org',
    '@type': 'CourseInstance',
    '@id': around.origin + around.path,
    url: around.origin + around.path,
    name: course.title,
    description: course.summary || course.title,
    image: around.origin + around.picture,
    inLanguage: course.language,
    courseMode: 'onsite',
    ...(first && last ? { startDate: local(first.starts), endDate: local(last.ends) } : {}),
    eventStatus: isOff ? off : scheduled,
    eventAttendanceMode: onsite,
    location: placeOf(course),
    organizer: { '@type': 'Organization', name: course.host.name },
    isAccessibleForFree: course.price === 0n,
    maximumAttendeeCapacity: course.capacity,
    ...(around.free === undefined ? {} : { remainingAttendeeCapacity: around.free }),
    offers: offerOf(course, around),
    subEvent: sessions.map((session) => subEvent(course, session, isOff)),
  }
}
