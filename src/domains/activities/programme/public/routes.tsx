import type { Day } from '../../../../kernel/day.ts'
import { page, type Reply } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import { get, type Route } from '../../../../platform/rooms/room.ts'
import { surroundingsOf } from '../../surroundings/queries.ts'
import { filterOf } from '../listing/filter.ts'
import type { Filter } from '../listing/model.ts'
import { occurrencesIn } from '../listing/queries.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { activityRoutes } from './activity-routes.tsx'
import { nearMisses } from './near.ts'
import { ProgrammePage } from './pages/programme.tsx'
import { countedPlaces } from './places.ts'
import { daysOf, filterFor, lastOf, type View, viewOf } from './view.ts'

const pageSize = 30
const mostInCalendar = { month: 240, week: 160 } as const

/** What one view shows: one more is asked for, so that it is known whether there is more. */
async function rowsOf(visit: Visit, view: View) {
  const filter = filterOf(visit.url.searchParams)
  if ('first' in view) {
    const most = mostInCalendar[view.name]
    const found = await occurrencesIn(
      visit,
      { ...filterFor(view, filter), ...daysOf(view) },
      { most: most + 1 },
    )
    return { rows: found.slice(0, most), cut: found.length > most ? most : undefined, next: undefined }
  }
  const found = await occurrencesIn(visit, filter, { most: pageSize + 1, after: view.after })
  const rows = found.slice(0, pageSize)
  return { rows, cut: undefined, next: found.length > pageSize ? lastOf(rows) : undefined }
}

/** What the map counts: the days of the filter, else two months. */
const spanOf = ({ from, to }: Filter, today: Day) => {
  const first = from ?? today
  return { from: first, to: to ?? first.add({ days: 60 }) }
}

async function showProgramme(visit: Visit): Promise<Reply> {
  const { frame, today } = visit
  const view = viewOf(visit.url.searchParams, today)
  const filter = filterOf(visit.url.searchParams)
  const found = await rowsOf(visit, view)
  const around = await surroundingsOf(visit)
  const near = found.rows.length === 0 && 'after' in view ? await nearMisses(visit, filter) : []
  const span = spanOf(filter, today)
  const places = view.name === 'map' ? await countedPlaces(visit, { ...filter, ...span }) : []
  return page(<ProgrammePage {...{ frame, view, filter, around, today, near, places, span, ...found }} />)
}

export const publicRoutes: Route[] = [get(paths.programme(), may.read, showProgramme), ...activityRoutes]
