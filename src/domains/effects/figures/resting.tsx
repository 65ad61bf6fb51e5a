import type { Child } from 'hono/jsx'
import type { Context } from '../../../platform/actions/context.ts'
import type { Frame } from '../../../ui/index.ts'
import type { Reading } from '../door/reading.ts'
import { paths } from '../paths.ts'
import { newestPublished } from '../snapshots/queries.ts'
import { words } from '../words.ts'
import { messageOf } from './message.ts'
import { type Figure, type FigureName, figureId } from './model.ts'

const names: readonly FigureName[] = ['ensomhed', 'trivsel']
const mostGroups = 4

/** The groups nearest to a project: those with the fewest other courses, and the whole region last. */
const nearest = (readings: readonly Reading[], projectIds: readonly string[]): readonly Reading[] =>
  readings
    .filter(({ behind }) => behind?.projects.some((id) => projectIds.includes(id)))
    .filter(
      ({ loneliness, change }) => loneliness.after.state === 'shown' || change.who5.after.state === 'shown',
    )
    .toSorted((a, b) => (a.behind?.courses ?? 0) - (b.behind?.courses ?? 0))
    .slice(0, mostGroups)

/** Forward again: which published numbers rest on courses of some projects. Nothing when there are none. */
export async function figuresRestingOn(
  context: Context,
  projectIds: readonly string[],
  frame: Frame,
): Promise<Child | undefined> {
  const found = await newestPublished(context)
  const readings = found ? nearest(found.content.readings, projectIds) : []
  if (!found || readings.length === 0) return undefined
  const { senders } = found.content
  const w = words(frame.language)
  return (
    <section class="work-section">
      <h2>{w.figure.resting}</h2>
      <p>{w.figure.restingText}</p>
      {found.content.release.isSimulated && <p class="evidence-label">{w.simulatedTag}</p>}
      <ul class="link-list">
        {readings.flatMap((reading) =>
          names.map((name) => {
            const figure: Figure = { id: figureId(reading.cell, name), name, reading, senders }
            const message = messageOf(frame, figure)
            return (
              message && (
                <li>
                  {reading.cell[frame.language]}:{' '}
                  <a href={frame.to(paths.snapshotFigure(found.snapshot.slug, figure.id))}>{message}</a>
                </li>
              )
            )
          }),
        )}
      </ul>
    </section>
  )
}
