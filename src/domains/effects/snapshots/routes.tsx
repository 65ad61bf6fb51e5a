import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { citersOf } from '../../../platform/citations/citations.ts'
import { again, missing, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { wholeRegion } from '../door/cells.ts'
import { chainBehind } from '../figures/chain.ts'
import { fileOf } from '../figures/files.tsx'
import { type Figure, figureIn } from '../figures/model.ts'
import { kindFromAddress, paths } from '../paths.ts'
import { may } from '../policy.ts'
import { may as mayResearch } from '../research/policy.ts'
import { answerTo, refusalSentence } from '../results/answer-to.ts'
import { drawnPublicly } from '../results/drawn.tsx'
import { frozenSource } from '../results/source.ts'
import { words } from '../words.ts'
import { freeze, publish } from './actions.ts'
import { CitedPage } from './cited.tsx'
import { freezeForm } from './form.ts'
import { NothingPublishedPage, PublicResultsPage, SnapshotsPage } from './pages.tsx'
import { publishedSnapshot, snapshots } from './queries.ts'
import { figureStanding } from './standing.ts'

const drawn = async (visit: Visit, values: Typed, problems: readonly Problem[] = []) => (
  <SnapshotsPage
    frame={visit.frame}
    all={await snapshots(visit, 'all')}
    mayFreeze={permits(may.freeze, visit.actor)}
    mayProve={permits(mayResearch.verify, visit.actor)}
    values={values}
    problems={problems}
  />
)

async function freezeNow(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const read = understand(freezeForm(), typed, visit.language)
  if (!read.ok) return again(await drawn(visit, typedOf(typed), read.problems))
  const outcome = await freeze(visit, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'refused') {
    const text = refusalSentence(visit, outcome.refusal.reason)
    return again(await drawn(visit, typedOf(typed), [{ field: 'title', text }]))
  }
  return answerTo(visit, outcome, paths.snapshots(), words(visit.language).snapshots.frozen)
}

const publishNow = async (visit: Visit): Promise<Reply> =>
  answerTo(
    visit,
    await publish(visit, visit.param('slug')),
    paths.snapshots(),
    words(visit.language).snapshots.done,
  )

async function showNewest(visit: Visit): Promise<Reply> {
  const [newest] = await snapshots(visit, 'published')
  return newest ? showSet(visit, newest.slug) : page(<NothingPublishedPage frame={visit.frame} />)
}

async function showSet(
  visit: Visit,
  slug: string,
  kind = wholeRegion.kind,
  groupKey = wholeRegion.key,
): Promise<Reply> {
  const found = await publishedSnapshot(visit, slug)
  const reading = found?.content.readings.find(({ cell }) => cell.kind === kind && cell.key === groupKey)
  if (!found || !reading) return missing
  const { snapshot, content } = found
  const source = frozenSource(visit.frame, content.release.isSimulated, slug)
  const shown = { source, reading, groups: content.readings }
  const parts = {
    answers: await drawnPublicly(snapshot, shown, content.senders),
    earlier: (await snapshots(visit, 'published')).filter((each) => each.slug !== slug),
    mayProve: permits(mayResearch.verify, visit.actor),
  }
  return page(<PublicResultsPage {...{ source, snapshot, cell: reading.cell, ...parts }} />)
}

async function showGroup(visit: Visit): Promise<Reply> {
  const kind = kindFromAddress(visit.param('kind'))
  return kind ? showSet(visit, visit.param('slug'), kind, visit.param('key')) : missing
}

async function cited(visit: Visit) {
  const found = await publishedSnapshot(visit, visit.param('slug'))
  const figure: Figure | undefined = found && figureIn(found.content, visit.param('figure'))
  return found && figure && { ...found, figure }
}

async function showFigure(visit: Visit): Promise<Reply> {
  const found = await cited(visit)
  if (!found) return missing
  const standing = await figureStanding(visit, found.snapshot.slug, found.figure.id)
  const chain = await chainBehind(visit, found.figure.reading, found.content.release)
  const citers = await citersOf(visit, paths.snapshotFigure(found.snapshot.slug, found.figure.id))
  return page(<CitedPage {...{ frame: visit.frame, ...found, standing, chain, citers }} />)
}

async function showFile(visit: Visit): Promise<Reply> {
  const found = await cited(visit)
  if (!found) return missing
  const { frame } = visit
  const { figure, snapshot, content } = found
  const address = `${frame.origin ?? ''}${frame.to(paths.snapshotFigure(snapshot.slug, figure.id))}`
  const { isSimulated } = content.release
  return fileOf({ frame, figure, isOpen: true, isSimulated, address }, visit.param('file'))
}

export const snapshotRoutes: Route[] = [
  get(paths.snapshots(), may.see, async (visit) => page(await drawn(visit, {}))),
  post(paths.snapshots(), may.freeze, freezeNow),
  post(paths.publish(':slug'), may.freeze, publishNow),
  get(paths.published(), may.read, showNewest),
  get(paths.snapshot(':slug'), may.read, (visit) => showSet(visit, visit.param('slug'))),
  get(paths.snapshotGroup(':slug', ':kind', ':key'), may.read, showGroup),
  get(paths.snapshotFigure(':slug', ':figure'), may.read, showFigure),
  get(paths.snapshotFile(':slug', ':figure', ':file'), may.read, showFile),
]
