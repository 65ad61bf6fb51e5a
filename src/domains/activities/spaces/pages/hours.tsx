import type { Day } from '../../../../kernel/day.ts'
import { type Frame, fullDay } from '../../../../ui/index.ts'
import type { Times } from '../bookings/model.ts'
import { timeSaid } from '../bookings/when.ts'
import { hasHours, saidSpans } from '../hours.ts'
import type { Space } from '../model.ts'
import { words } from '../words.ts'

type Props = { frame: Frame; space: Space; busy: readonly Times[]; today: Day }

/** The ordinary week, the days that differ, and what is promised away. */
export function OpeningHours({ frame, space, busy, today }: Props) {
  const { spaces, names } = words(frame.language)
  const { page: w } = spaces
  const said = (spans: Space['week'][number]) =>
    spans.length > 0 ? saidSpans(spans, frame.language) : w.closed
  return (
    <>
      <h2>{w.hours}</h2>
      {hasHours(space) ? (
        <>
          <dl class="hours">
            {Object.values(names.weekdays).map((day, index) => (
              <div class={index + 1 === today.dayOfWeek ? 'today' : undefined}>
                <dt>{day}</dt>
                <dd>{said(space.week[index] ?? [])}</dd>
              </div>
            ))}
          </dl>
          {space.closedOnHolidays && <p class="small muted">{w.closedOnHolidays}</p>}
        </>
      ) : (
        <p>{w.byAgreement}</p>
      )}
      <Exceptions frame={frame} space={space} />
      {busy.length > 0 && (
        <>
          <h3 class="hosts-title">{w.busy}</h3>
          <ul class="busy-list">
            {busy.map((time) => (
              <li>{timeSaid(time, frame.language)}</li>
            ))}
          </ul>
          <p class="small muted">{w.busyText}</p>
        </>
      )}
    </>
  )
}

function Exceptions({ frame, space }: Pick<Props, 'frame' | 'space'>) {
  const { page: w } = words(frame.language).spaces
  if (space.exceptions.length === 0) return null
  return (
    <>
      <h3 class="hosts-title">{w.exceptions}</h3>
      <dl class="hours">
        {space.exceptions.slice(0, 12).map(({ day, spans, note }) => (
          <div>
            <dt>{fullDay(day, frame.language)}</dt>
            <dd>
              {spans.length > 0 ? saidSpans(spans, frame.language) : w.closed}
              {note && <span lang={space.language}> · {note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
