import { page } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { placesAndTopics } from '../../activities/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { finderQuery } from './asked.ts'
import { FinderPage } from './pages/finder.tsx'
import type { FinderProps } from './pages/props.ts'
import { aroundOf } from './places.ts'
import { suggestionsFor } from './queries.ts'

async function asked(visit: Visit): Promise<FinderProps> {
  const read = finderQuery(visit.query)
  const { own } = await aroundOf(visit)
  const isPlace = read.place === 'alle' || own.some(({ slug }) => slug === read.place)
  const query = isPlace ? read : { ...read, place: undefined }
  const isReady = query.typed !== '' || (query.interest !== undefined && query.third !== undefined)
  const { genres } = await placesAndTopics(visit)
  return {
    ...{ frame: visit.frame, query, places: own },
    artForms: new Map(genres.map(({ slug, artForm }) => [slug, artForm])),
    suggestions: isReady ? await suggestionsFor(visit, query) : undefined,
  }
}

export const finderRoutes: readonly Route[] = [
  get(paths.find(), may.read, async (visit) => page(<FinderPage {...(await asked(visit))} />)),
]
