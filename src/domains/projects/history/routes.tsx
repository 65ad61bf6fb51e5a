import { page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { type OpenProject, withProject } from '../parts/open-project.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { stepsOf } from '../states/queries.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { HistoryPage } from './pages.tsx'
import { entriesOf } from './queries.ts'

async function show(visit: Visit, { project, rights }: OpenProject): Promise<Reply> {
  return page(
    <HistoryPage
      frame={visit.frame}
      project={project}
      rights={rights}
      around={await surroundingsOf(visit)}
      steps={await stepsOf(visit, project.id)}
      entries={await entriesOf(visit, project.id)}
    />,
  )
}

export const historyRoutes: Route[] = [
  get(paths.history(':id'), may.readProposals, withProject(undefined, show)),
]
