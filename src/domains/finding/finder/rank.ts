import { kilometres, type Place } from '../meaning/places.ts'
import type { Catalogue, Term } from '../searching/catalogue.ts'
import type { Listing } from '../searching/listing.ts'
import { type Bravery, comingKinds, type Wish } from './model.ts'

/** A thing that may be it, with how well it fits on each side, 0 to 1. */
export interface Ranked {
  readonly one: Listing
  readonly interest: number
  readonly near: number
  readonly time: number
  readonly ease: number
  readonly km: number | undefined
  readonly total: number
}

type Asked = Pick<Wish, 'place' | 'when' | 'bravery' | 'isFree'> & {
  readonly terms: readonly Term[]
  /** The municipality of the place, as an organisation. */
  readonly municipalityId: string | undefined
}

/** After so many kilometres a thing counts for a third. */
const reach = 12
const parts = { interest: 1, near: 0.45, time: 0.3, ease: 0.14 } as const
/** What is clearly about it counts almost as what is most about it. */
const clearer = 0.75
const coming: ReadonlySet<string> = new Set(comingKinds)

function nearness(one: Listing, place: Place | undefined, municipalityId: string | undefined) {
  if (!place) return { near: 0.5, km: undefined }
  const km =
    one.lat !== null && one.lon !== null ? kilometres(place, { lat: one.lat, lon: one.lon }) : undefined
  const isHere = municipalityId !== undefined && one.municipalities.includes(municipalityId)
  const near = km === undefined ? 0.3 : Math.exp(-km / reach)
  return { near: isHere ? Math.max(near, 0.9) : near, km }
}

const partFits = (part: Wish['when']['part'], own: Listing['day_part']): boolean =>
  part === undefined || own === null || part === own || (part === 'day' && own !== 'evening')

const zone = 'Europe/Copenhagen'
const daysOf = ({ starts, weekdays }: Listing): readonly number[] =>
  starts.length > 0
    ? [...new Set(starts.map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone).dayOfWeek))]
    : weekdays

/** Whether it fits when somebody can: the day and the part of the day, each half. Open all the time fits always. */
export function timeFit(one: Listing, { days, part }: Wish['when']): number {
  const own = daysOf(one)
  const day = days.length === 0 || own.length === 0 || own.some((each) => days.includes(each)) ? 0.5 : 0
  return day + (partFits(part, one.day_part) ? 0.5 : 0)
}

const easeOf: Readonly<Record<Bravery | 'any', (one: Listing) => number>> = {
  just: ({ openness }) =>
    openness === 'dropIn' || openness === null ? 1 : openness === 'writeFirst' ? 0.4 : 0,
  met: ({ openness, meets_you }) => (openness === 'full' ? 0 : meets_you ? 1 : 0.3),
  write: ({ openness }) => (openness === 'writeFirst' ? 1 : openness === 'full' ? 0.3 : 0.6),
  any: ({ openness }) => (openness === 'full' ? 0 : openness === 'writeFirst' ? 0.6 : 0.8),
}

const freeness = (one: Listing, isFree: boolean): number => (isFree && !one.is_free ? -0.3 : 0)

/** Everything one can come to, the likeliest first. What does not fit the interest at all is not among them when there is one. */
export function ranked(catalogue: Catalogue, asked: Asked, now: Temporal.Instant): Ranked[] {
  const { scores } = catalogue.ask(asked.terms)
  const here = catalogue.listings.flatMap((one, number) =>
    one && coming.has(one.kind) && !isPast(one, now) ? [{ one, score: scores[number] ?? 0 }] : [],
  )
  const most = here.reduce((best, { score }) => Math.max(best, score), 0)
  return here
    .filter(({ score }) => asked.terms.length === 0 || score > 0)
    .map(({ one, score }) => {
      const interest = most > 0 ? score / most : 0
      const { near, km } = nearness(one, asked.place, asked.municipalityId)
      const [time, ease] = [timeFit(one, asked.when), easeOf[asked.bravery ?? 'any'](one)]
      const sides =
        interest ** clearer * parts.interest + near * parts.near + time * parts.time + ease * parts.ease
      return { ...{ one, interest, near, time, ease, km }, total: sides + freeness(one, asked.isFree) }
    })
    .sort((a, b) => b.total - a.total || (a.one.path < b.one.path ? -1 : 1))
}

/** Over by itself, or by the last of its dates. */
const isPast = (one: Listing, now: Temporal.Instant): boolean => {
  const last = one.starts.at(-1)
  return one.is_over || (last !== undefined && Temporal.Instant.compare(Temporal.Instant.from(last), now) < 0)
}
