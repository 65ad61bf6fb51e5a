import { download, missing, page, see } from '../../../../platform/http/reply.ts'
import { get, post, type Route } from '../../../../platform/rooms/room.ts'
import { fillForm } from '../../../../ui/index.ts'
import { snapshots } from '../../snapshots/queries.ts'
import { answered } from '../answering.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { proofOf } from './actions.ts'
import { ProofsPage } from './page.tsx'

/** Published snapshots, each with everything needed to find its numbers again in R. */
export const checkingRoutes: readonly Route[] = [
  get(paths.proofs(), may.verify, async (visit) => {
    const { frame } = visit
    return page(
      <ProofsPage frame={frame} form={fillForm(frame)} snapshots={await snapshots(visit, 'published')} />,
    )
  }),
  get(paths.proof(':slug'), may.verify, async (visit) => {
    const { frame } = visit
    const all = await snapshots(visit, 'published')
    const wanted = all.filter(({ slug }) => slug === visit.param('slug'))
    return wanted.length > 0
      ? page(<ProofsPage frame={frame} form={fillForm(frame)} snapshots={wanted} />)
      : missing
  }),
  post(paths.proof(':slug'), may.verify, async (visit) =>
    answered(
      visit.language,
      await proofOf(visit, visit.param('slug').slice(0, 100)),
      ({ name, bytes }) => download(name, 'application/zip', bytes),
      ([problem]) => see(paths.proofs(), problem?.text),
    ),
  ),
]
