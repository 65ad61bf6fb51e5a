import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { missing, page, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { longDay, WorkPage } from '../../../ui/index.ts'
import { wholeRegion } from '../door/cells.ts'
import {
  cellNames,
  latestRelease,
  maySeeCell,
  type ReleaseFacts,
  readingAt,
  readingsOfKinds,
  sendersAt,
} from '../door/door.ts'
import { placeOf } from '../door/place.ts'
import { chainBehind } from '../figures/chain.ts'
import { fileOf } from '../figures/files.tsx'
import { messageOf } from '../figures/message.ts'
import { type Figure, readFigureId } from '../figures/model.ts'
import { FigureParts } from '../figures/pages.tsx'
import { kindFromAddress, paths } from '../paths.ts'
import { may } from '../policy.ts'
import { askForReckoning } from '../release/actions.ts'
import { words } from '../words.ts'
import { answerTo } from './answer-to.ts'
import { drawnAnswers } from './drawn.tsx'
import { OneFigure } from './pages/one-figure.tsx'
import { NoResultsPage, ResultsPage } from './pages/results.tsx'
import { SteeringPage } from './pages/steering.tsx'
import { liveSource, nameOf } from './source.ts'

const mayReckon = ({ actor }: Context): boolean => permits(may.reckon, actor)

/** Groups that somebody may open: their own places, and whatever is no single place. */
async function openCells(visit: Visit, release: ReleaseFacts) {
  const names = await cellNames(visit, release)
  const organisations = await placesAt(visit, release)
  return names.filter(({ kind, key }) => organisations(kind, key))
}

async function placesAt(visit: Visit, release: ReleaseFacts) {
  if (permits(may.seePlace, visit.actor)) return () => true
  const places = await readingsOfKinds(visit, release, ['municipality', 'institution'])
  const closed = new Set(
    places.filter(({ cell }) => !maySeeCell(visit, cell)).map(({ cell }) => `${cell.kind} ${cell.key}`),
  )
  return (kind: string, key: string) => !closed.has(`${kind} ${key}`)
}

async function showRegion(visit: Visit): Promise<Reply> {
  const release = await latestRelease(visit)
  const reading = release && (await readingAt(visit, release, wholeRegion.kind, wholeRegion.key))
  if (!release || !reading) return page(<NoResultsPage frame={visit.frame} mayReckon={mayReckon(visit)} />)
  const groups = await readingsOfKinds(visit, release, [
    'targetGroup',
    'area',
    'level',
    'year',
    'sender',
    'model',
  ])
  const source = liveSource(visit.frame, release.isSimulated)
  const answers = await drawnAnswers(release, { source, reading, groups })
  return page(
    <ResultsPage
      {...{ frame: visit.frame, release, reading, answers }}
      cells={await openCells(visit, release)}
      mayReckon={mayReckon(visit)}
    />,
  )
}

async function showCell(visit: Visit): Promise<Reply> {
  const release = await latestRelease(visit)
  const kind = kindFromAddress(visit.param('kind'))
  const reading = release && kind && (await readingAt(visit, release, kind, visit.param('key')))
  if (!release || !reading) return missing
  if (!maySeeCell(visit, reading.cell)) return refusedEntry
  const cells = await openCells(visit, release)
  const source = liveSource(visit.frame, release.isSimulated)
  const answers = await drawnAnswers(release, { source, reading, groups: [] })
  return page(
    <ResultsPage
      {...{ frame: visit.frame, release, reading, cells, answers, mayReckon: false }}
      place={await placeOf(visit, release, reading)}
    />,
  )
}

async function showSteering(visit: Visit): Promise<Reply> {
  const release = await latestRelease(visit)
  const reading = release && (await readingAt(visit, release, wholeRegion.kind, wholeRegion.key))
  if (!release || !reading) return page(<NoResultsPage frame={visit.frame} mayReckon={mayReckon(visit)} />)
  const senders = await sendersAt(visit, release)
  return page(<SteeringPage {...{ frame: visit.frame, release, reading, senders }} />)
}

/** A figure of the newest release, if it exists and the visitor may see its group. */
async function opened(visit: Visit): Promise<{ release: ReleaseFacts; figure: Figure } | Reply> {
  const id = readFigureId(visit.param('figure'))
  const release = id && (await latestRelease(visit))
  const reading = release && (await readingAt(visit, release, id.kind, id.key))
  if (!release || !reading) return missing
  if (!maySeeCell(visit, reading.cell)) return refusedEntry
  const senders = await sendersAt(visit, release)
  const place = id.name === 'plads' ? await placeOf(visit, release, reading) : undefined
  return { release, figure: { id: visit.param('figure'), name: id.name, reading, senders, place } }
}

async function showFigure(visit: Visit): Promise<Reply> {
  const found = await opened(visit)
  if ('kind' in found) return found
  const { release, figure } = found
  const { frame } = visit
  const w = words(visit.language)
  const { cell } = figure.reading
  const chain = await chainBehind(visit, figure.reading, release)
  const made = { ...release, madeOn: longDay(release.madeOn, visit.language) }
  const drawing = <OneFigure source={liveSource(frame, release.isSimulated)} figure={figure} />
  return page(
    <WorkPage
      frame={frame}
      title={messageOf(frame, figure) || w.figure.title}
      trail={[{ label: w.title, href: frame.to(paths.results()) }]}
    >
      <div class="work-head">
        <div>
          <h1>{w.figure.title}</h1>
          <p class="lead">{nameOf(cell, frame)}</p>
        </div>
      </div>
      <FigureParts {...{ frame, figure, made, chain, drawing }} isInside />
    </WorkPage>,
  )
}

async function showFile(visit: Visit): Promise<Reply> {
  const found = await opened(visit)
  if ('kind' in found) return found
  const { release, figure } = found
  const address = `${visit.frame.origin ?? ''}${visit.frame.to(paths.figure(figure.id))}`
  const filed = { frame: visit.frame, figure, isOpen: false, isSimulated: release.isSimulated, address }
  return fileOf(filed, visit.param('file'))
}

async function reckonNow(visit: Visit): Promise<Reply> {
  return answerTo(visit, await askForReckoning(visit), paths.results(), words(visit.language).reckonAsked)
}

export const resultRoutes: Route[] = [
  get(paths.results(), may.see, showRegion),
  post(paths.reckon(), may.reckon, reckonNow),
  get(paths.steering(), may.see, showSteering),
  get(paths.cell(':kind', ':key'), may.see, showCell),
  get(paths.figure(':figure'), may.see, showFigure),
  get(paths.figureFile(':figure', ':file'), may.see, showFile),
]
