import type { Day } from '../../../../kernel/day.ts'
import { isUuid } from '../../../../kernel/ids.ts'
import { queryOf } from '../listing/filter.ts'
import type { After, Filter, Occurrence } from '../listing/model.ts'

export const viewNames = ['list', 'month', 'week', 'map'] as const
export type ViewName = (typeof viewNames)[number]

/** How the programme is shown: a list that goes on, a month, a week, or the map with its list. */
export type View =
  | { readonly name: 'list' | 'map'; readonly after?: After | undefined }
  | { readonly name: 'month' | 'week'; readonly first: Day }

const addressed = { list: '', month: 'maaned', week: 'uge', map: 'kort' } as const

const thisMonth = (day: Day): Day => day.with({ day: 1 })
export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 })

function dayIn(text: string | null, today: Day): Day {
  if (!text || !/^20\d\d-\d\d-\d\d$/.test(text)) return today
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return today
  }
}

function afterIn(text: string | null): After | undefined {
  const [moment = '', id = ''] = (text ?? '').split('_')
  if (!/^20\d\d-[\d-]{5}T[\d:]{5,8}Z$/.test(moment) || !isUuid(id)) return undefined
  try {
    return { startsAt: Temporal.Instant.from(moment), id }
  } catch {
    return undefined
  }
}

/** Which view an address asks for; what cannot be understood is the list, and today. */
export function viewOf(query: URLSearchParams, today: Day): View {
  const wish = query.get('vis')
  const day = dayIn(query.get('dag'), today)
  if (wish === addressed.month) return { name: 'month', first: thisMonth(day) }
  if (wish === addressed.week) return { name: 'week', first: mondayOf(day) }
  return { name: wish === addressed.map ? 'map' : 'list', after: afterIn(query.get('efter')) }
}

const keyOf = ({ startsAt, id }: After): string => `${startsAt.toString()}_${id}`

/** What a view adds to the address of its filter. */
export function viewParts(view: View): readonly (readonly [string, string])[] {
  const name = addressed[view.name]
  return [
    ...(name ? [['vis', name] as const] : []),
    ...('first' in view ? [['dag', view.first.toString()] as const] : []),
    ...('after' in view && view.after ? [['efter', keyOf(view.after)] as const] : []),
  ]
}

/** A calendar shows its own days; the days of the filter belong to the list and the map. */
export const filterFor = (view: View, { from, to, ...filter }: Filter): Filter =>
  'first' in view
    ? filter
    : { ...filter, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }

/** The end of the address of a view with a filter. */
export function addressOf(view: View, filter: Filter): string {
  const query = new URLSearchParams(queryOf(filterFor(view, filter)))
  for (const [name, value] of viewParts(view)) query.set(name, value)
  const text = query.toString()
  return text && `?${text}`
}

/** The first and the last day that a calendar shows. */
export const daysOf = (view: Extract<View, { first: Day }>): { readonly from: Day; readonly to: Day } => ({
  from: view.first,
  to:
    view.name === 'month' ? view.first.add({ months: 1 }).subtract({ days: 1 }) : view.first.add({ days: 6 }),
})

/** The same calendar one step on or back. */
export const turned = (view: Extract<View, { first: Day }>, steps: 1 | -1): View => ({
  name: view.name,
  first: view.first.add(view.name === 'month' ? { months: steps } : { weeks: steps }),
})

export const lastOf = (rows: readonly Occurrence[]): After | undefined => {
  const last = rows.at(-1)
  return last && { startsAt: last.startsAt, id: last.id }
}
