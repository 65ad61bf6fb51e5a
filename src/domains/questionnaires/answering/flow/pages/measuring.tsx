import { Form, type Frame, fillForm, longDay, period, Submit, Table } from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import { AskedAbout, type AskedAboutProps } from '../../batteries/pages/asked-about.tsx'
import type { TimePoint } from '../../model.ts'
import { paths } from '../../paths.ts'
import type { Window } from '../../waves/model.ts'
import type { Standing } from '../../waves/rules.ts'
import { words } from '../../words.ts'
import type { Flow } from '../queries.ts'
import { MeasuringShell } from './shell.tsx'

/** One wave of a course as its page shows it. */
export interface TimePointRow extends Window {
  readonly standing: Standing
  readonly invited: number
  readonly answered: number
}

type Props = Omit<AskedAboutProps, 'frame' | 'slug'> & {
  frame: Frame
  open: OpenCourse
  flow: Flow
  /** Some of it is example data. */
  isSimulated: boolean
  waves: readonly TimePointRow[]
  may: { readonly who: boolean; readonly remind: boolean; readonly code: boolean; readonly paper: boolean }
}

const steps = ['invited', 'before', 'started', 'completed', 'after', 'followup3', 'followup6'] as const

/** How far a course is with its questions: numbers, windows, what is asked; nothing anybody answered. */
export function MeasuringPage({ frame, open, flow, isSimulated, waves, may, ...about }: Props) {
  const w = words(frame.language).measuring
  return (
    <MeasuringShell frame={frame} open={open} title={w.title} lead={w.lead} isFirst>
      <section class="work-section">
        <h2>{w.flowTitle}</h2>
        <FlowSteps frame={frame} flow={flow} />
        {isSimulated && <p class="notice">{w.simulated}</p>}
        {may.who && (
          <p>
            <a class="target" href={frame.to(paths.who(open.course.slug))}>
              {w.who}
            </a>
          </p>
        )}
      </section>
      <Waves frame={frame} open={open} waves={waves} mayRemind={may.remind} />
      <Ways frame={frame} open={open} may={may} />
      <AskedAbout frame={frame} slug={open.course.slug} {...about} />
    </MeasuringShell>
  )
}

/** From asked to half a year later: each step with its number and a bar against the largest. */
function FlowSteps({ frame, flow }: { frame: Frame; flow: Flow }) {
  const w = words(frame.language).measuring
  const most = Math.max(1, ...steps.map((step) => flow[step]))
  return (
    <ol class="measure-flow">
      {steps.map((step) => (
        <li>
          <span class="measure-label" id={`flow-${step}`}>
            {w.flow[step]}
          </span>
          <strong>{flow[step]}</strong>
          <meter min="0" max={most} value={flow[step]} aria-labelledby={`flow-${step}`}>
            {flow[step]}
          </meter>
        </li>
      ))}
    </ol>
  )
}

type WavesProps = Pick<Props, 'frame' | 'open' | 'waves'> & { mayRemind: boolean }

function Waves({ frame, open, waves, mayRemind }: WavesProps) {
  const { measuring: w, filling } = words(frame.language)
  return (
    <section class="work-section">
      <h2>{w.wavesTitle}</h2>
      {waves.length > 0 && <p>{w.wavesText}</p>}
      <Table
        frame={frame}
        caption={w.wavesTitle}
        hideCaption
        rows={waves}
        columns={[
          { key: 'wave', header: w.wave, cell: ({ wave }) => filling.waveNames[wave], names: true },
          {
            key: 'window',
            header: w.window,
            cell: ({ wave, opens, closes }) =>
              wave === 'waiting'
                ? w.atTheLatest(longDay(closes, frame.language))
                : period({ from: opens, to: closes }, frame.language),
          },
          { key: 'standing', header: w.state, cell: ({ standing }) => w.standings[standing] },
          { key: 'invited', header: w.invited, cell: ({ invited }) => String(invited), align: 'end' },
          { key: 'answered', header: w.answered, cell: ({ answered }) => String(answered), align: 'end' },
          {
            key: 'remind',
            header: '',
            cell: (row) =>
              mayRemind && row.standing === 'open' && row.invited > row.answered ? (
                <RemindButton frame={frame} slug={open.course.slug} wave={row.wave} />
              ) : null,
          },
        ]}
        empty={{ title: w.noSessions, text: w.noSessionsText }}
      />
    </section>
  )
}

function RemindButton({ frame, slug, wave }: { frame: Frame; slug: string; wave: TimePoint }) {
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.remind(slug, wave))}>
      <Submit kind="outline" size="small">
        {words(frame.language).measuring.remind}
      </Submit>
    </Form>
  )
}

function Ways({ frame, open, may }: Pick<Props, 'frame' | 'open' | 'may'>) {
  const w = words(frame.language).measuring
  if (!may.code && !may.paper) return null
  return (
    <section class="work-section">
      <h2>{w.answeringTitle}</h2>
      <p>{w.byMail}</p>
      <p class="button-row">
        {may.code && (
          <a class="button outline" href={frame.to(paths.poster(open.course.slug))}>
            {w.poster}
          </a>
        )}
        {may.paper && (
          <a class="button outline" href={frame.to(paths.paper(open.course.slug))}>
            {w.paper}
          </a>
        )}
      </p>
    </section>
  )
}
