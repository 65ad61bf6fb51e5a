import { zone } from '../../../kernel/day.ts'
import { clockSpan, dayAndMonth, type Frame, weekday } from '../../../ui/index.ts'
import { type Laid, momentsOf, type Skip } from '../calendar/laying.ts'
import type { PlannedSession } from '../model.ts'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  laid: Laid
  time: Temporal.PlainTime
  plan: readonly Pick<PlannedSession, 'title' | 'minutes'>[]
}

const reasonOf = (frame: Frame, why: Skip): string =>
  why.kind === 'school' ? why.name : words(frame.language).names.holidays[why.key]

/** Sessions on their days, with the days that were passed over where they would have been, and why. */
export function LaidOut({ frame, laid, time, plan }: Props) {
  const lines = [
    ...laid.days.map((on, index) => ({ on, index, why: undefined })),
    ...laid.skipped.map(({ on, why }) => ({ on, index: -1, why })),
  ].sort((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  return (
    <ol class="laid-out">
      {lines.map(({ on, index, why }) => {
        const session = plan[index]
        return (
          <li class={why ? 'passed-over' : undefined}>
            <span class="when">
              {weekday(on, frame.language)} {dayAndMonth(on, frame.language)}
            </span>
            {why ? (
              <span>
                {words(frame.language).start.skippedTitle}: {reasonOf(frame, why)}
              </span>
            ) : (
              <span>
                <Times frame={frame} on={on} time={time} minutes={session?.minutes ?? 60} />
                {session?.title ? ` · ${session.title}` : ''}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

type TimesProps = { frame: Frame; on: Temporal.PlainDate; time: Temporal.PlainTime; minutes: number }

function Times({ frame, on, time, minutes }: TimesProps) {
  const { starts, ends } = momentsOf(on, time, minutes)
  const [from, to] = [starts, ends].map((moment) => moment.toZonedDateTimeISO(zone))
  return <>{from && to ? clockSpan(from, to, frame.language) : ''}</>
}
