import type { Child } from 'hono/jsx'
import {
  Empty,
  Form,
  type Frame,
  fillForm,
  longDay,
  Submit,
  WorkPage,
  wholeNumber,
} from '../../../../ui/index.ts'
import type { CellKind } from '../../door/cells.ts'
import { cellKinds } from '../../door/cells.ts'
import type { CellName, ReleaseFacts } from '../../door/door.ts'
import type { Place } from '../../door/place.ts'
import type { Reading } from '../../door/reading.ts'
import { kindInAddress, paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { liveSource, nameOf } from '../source.ts'
import { SimulatedNotice } from './answers.tsx'
import { PlaceAnswer } from './place.tsx'

type Props = {
  frame: Frame
  release: ReleaseFacts
  reading: Reading
  cells: readonly CellName[]
  /** The answers of the group, and below them the tables of all groups. */
  answers: Child
  mayReckon: boolean
  place?: Place | undefined
}

/** Results of the region or of one group: who answered first, loneliness before everything else. */
export function ResultsPage({ frame, release, reading, cells, answers, mayReckon, place }: Props) {
  const w = words(frame.language)
  const source = liveSource(frame, release.isSimulated)
  const isRegion = reading.cell.kind === 'region'
  const title = isRegion ? w.title : nameOf(reading.cell, frame)
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={isRegion ? [] : [{ label: w.title, href: frame.to(paths.results()) }]}
    >
      <div class="work-head">
        <div>
          {!isRegion && <p class="muted">{w.kinds[reading.cell.kind]}</p>}
          <h1>{title}</h1>
          {isRegion && <p class="lead">{w.lead}</p>}
          <p class="muted">
            {w.counted(wholeNumber(release.courses, frame.language), longDay(release.madeOn, frame.language))}
          </p>
          <SimulatedNotice source={source} />
        </div>
      </div>
      <Chooser frame={frame} cells={cells} />
      {answers}
      {place && <PlaceAnswer {...{ source, reading, place }} />}
      {mayReckon && isRegion && <Reckon frame={frame} />}
    </WorkPage>
  )
}

/** Everything that can be read, by kind. Links, so that every choice has an address. */
function Chooser({ frame, cells }: { frame: Frame; cells: readonly CellName[] }) {
  const w = words(frame.language)
  const of = (kind: CellKind) => cells.filter((cell) => cell.kind === kind)
  const kinds = cellKinds.filter((kind) => kind !== 'region' && of(kind).length > 0)
  return (
    <nav class="chooser" aria-label={w.chooser}>
      <p class="chooser-lead">
        <a href={frame.to(paths.steering())}>{w.steering.title}</a>
        <a href={frame.to(paths.senders())}>{w.senders.title}</a>
        <a href={frame.to(paths.comparison())}>{w.comparison.menu}</a>
        <a href={frame.to(paths.snapshots())}>{w.snapshots.title}</a>
      </p>
      <details>
        <summary>{w.chooser}</summary>
        <div class="chooser-kinds">
          {kinds.map((kind) => (
            <section>
              <h2 class="chooser-kind">{w.kinds[kind]}</h2>
              <ul>
                {of(kind).map((cell) => (
                  <li>
                    <a href={frame.to(paths.cell(kindInAddress(kind), cell.key))}>{cell[frame.language]}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </details>
    </nav>
  )
}

function Reckon({ frame }: { frame: Frame }) {
  const w = words(frame.language)
  return (
    <Form form={fillForm(frame, {})} action={frame.to(paths.reckon())} class="reckon">
      <p>{w.reckonHint}</p>
      <Submit>{w.reckon}</Submit>
    </Form>
  )
}

/** Before anything has been counted in. */
export function NoResultsPage({ frame, mayReckon }: { frame: Frame; mayReckon: boolean }) {
  const w = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.title}>
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <Empty level={2} title={w.empty.title}>
        {w.empty.text}
      </Empty>
      {mayReckon && <Reckon frame={frame} />}
      <p class="chooser-lead">
        <a href={frame.to(paths.senders())}>{w.senders.title}</a>
        <a href={frame.to(paths.comparison())}>{w.comparison.menu}</a>
      </p>
    </WorkPage>
  )
}
