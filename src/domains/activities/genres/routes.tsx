import { missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { publicProjectsOfArt } from '../../projects/index.ts'
import { communitiesOf } from '../communities/lists.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { strengthsIn } from '../strengths/queries.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { GenrePage } from './pages/genre.tsx'
import { GenresPage } from './pages/genres.tsx'
import { countedGenres } from './queries.ts'

const most = 24

async function showOne(visit: Visit): Promise<Reply> {
  const around = await surroundingsOf(visit)
  const genre = around.genres.find(({ slug }) => slug === visit.param('slug'))
  if (!genre) return missing
  const communities = await communitiesOf(visit, { genre: genre.slug, most })
  const projects = await publicProjectsOfArt(visit, genre.projectArtForms, { most })
  const strengths = await strengthsIn(visit, genre.slug)
  return page(<GenrePage {...{ frame: visit.frame, genre, communities, projects, strengths, around }} />)
}

export const genreRoutes: Route[] = [
  get(paths.genres(), may.read, async (visit) =>
    page(<GenresPage frame={visit.frame} genres={await countedGenres(visit)} />),
  ),
  get(paths.genre(':slug'), may.read, showOne),
]
