import type { When } from '../meaning/conditions.ts'
import { typedLine } from '../searching/typed.ts'
import { isInterest } from './interests.ts'
import type { Bravery } from './model.ts'

/** When one can, as it is tapped. */
export const times = ['altid', 'dag', 'aften', 'weekend'] as const
export type Time = (typeof times)[number]

/** The third tap says both: `aften-met`. */
export const thirdTaps = times.flatMap((time) =>
  (['just', 'met'] as const).map((bravery) => ({ time, bravery })),
)
export type ThirdTap = (typeof thirdTaps)[number]
export const nameOfTap = ({ time, bravery }: ThirdTap): string => (bravery === 'just' ? time : `${time}-met`)

/** What the address of the page carries. */
export interface FinderQuery {
  readonly interest: string | undefined
  /** The slug of a municipality, or `alle`. */
  readonly place: string | undefined
  readonly third: ThirdTap | undefined
  readonly typed: string
}

export const anything = 'alt'
export const anywhere = 'alle'

/** Reads the address; nonsense is as if nothing was said. */
export function finderQuery(query: Readonly<Record<string, string>>): FinderQuery {
  const interest = query['lyst'] ?? ''
  const place = query['hvor'] ?? ''
  return {
    interest: interest === anything || isInterest(interest) ? interest : undefined,
    place: /^[a-z0-9-]{1,100}$/.test(place) ? place : undefined,
    third: thirdTaps.find((tap) => nameOfTap(tap) === query['kom']),
    typed: typedLine(query['oenske']),
  }
}

/** The address of a page with these taps. */
export function finderHref(base: string, { interest, place, third, typed }: Partial<FinderQuery>): string {
  const query = new URLSearchParams()
  if (typed) query.set('oenske', typed)
  if (interest) query.set('lyst', interest)
  if (place) query.set('hvor', place)
  if (third) query.set('kom', nameOfTap(third))
  const text = query.toString()
  return text ? `${base}?${text}` : base
}

const whens: Readonly<Record<Time, When>> = {
  altid: { days: [], part: undefined, isToday: false },
  dag: { days: [1, 2, 3, 4, 5], part: 'day', isToday: false },
  aften: { days: [], part: 'evening', isToday: false },
  weekend: { days: [6, 7], part: undefined, isToday: false },
}

/** When and how the third tap means. */
export const meantBy = (
  tap: ThirdTap | undefined,
): { readonly when: When; readonly bravery: Bravery | undefined } => ({
  when: whens[tap?.time ?? 'altid'],
  bravery: tap?.bravery,
})
