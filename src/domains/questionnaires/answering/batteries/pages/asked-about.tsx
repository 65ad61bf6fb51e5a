import type { Day } from '../../../../../kernel/day.ts'
import { type Frame, longDay, Table } from '../../../../../ui/index.ts'
import type { TimePoint } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Reason } from '../model.ts'

/** One instrument of a course, why it is there, and in which waves. */
interface AskedInstrument {
  readonly title: string
  readonly reason: Reason
  readonly waves: readonly TimePoint[]
}

export interface AskedAboutProps {
  readonly frame: Frame
  readonly slug: string
  readonly asked: readonly AskedInstrument[]
  /** Names of instruments whose wording may not be shown. */
  readonly leftOut: readonly string[]
  readonly fixedOn: Day | undefined
  readonly isChosen: boolean
  readonly mayChange: boolean
}

/** What a course asks about, and whether that can still be changed. */
export function AskedAbout({ frame, slug, asked, leftOut, fixedOn, isChosen, mayChange }: AskedAboutProps) {
  const { measuring: w, filling } = words(frame.language)
  const follows = isChosen ? w.planChosen : w.planFollows
  return (
    <section class="work-section">
      <h2>{w.planTitle}</h2>
      <p>{fixedOn ? w.planFixed(longDay(fixedOn, frame.language)) : follows}</p>
      <Table
        frame={frame}
        caption={w.planTitle}
        hideCaption
        rows={asked}
        columns={[
          { key: 'title', header: w.asked, cell: ({ title }) => title, names: true },
          { key: 'reason', header: w.why, cell: ({ reason }) => w.reasons[reason] },
          {
            key: 'waves',
            header: w.when,
            cell: ({ waves }) => waves.map((wave) => filling.waveNames[wave]).join(' · '),
          },
        ]}
      />
      {leftOut.length > 0 && (
        <p class="notice">
          {w.leftOut} {leftOut.join(', ')}.
        </p>
      )}
      {mayChange && !fixedOn && (
        <p>
          <a class="button outline" href={frame.to(paths.plan(slug))}>
            {w.planChange}
          </a>
        </p>
      )}
    </section>
  )
}
