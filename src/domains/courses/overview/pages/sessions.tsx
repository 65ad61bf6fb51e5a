import { type Day, dayOf, zone } from '../../../../kernel/day.ts'
import { clockSpan, dayAndMonth, Empty, weekday } from '../../../../ui/index.ts'
import type { Session } from '../../model.ts'
import { paths } from '../../paths.ts'
import { may } from '../../policy.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from './overview.tsx'

/** The sessions in the order of time; today's stands out, the next one is named. */
export function Sessions(props: OverviewProps) {
  const { frame, open, overview } = props
  const { sessions: w } = words(frame.language)
  const mayRun = open.permits(may.run) && overview.goesOn
  return (
    <section class="work-section" aria-labelledby="sessions" id="moedegange">
      <div class="section-head">
        <h2 id="sessions">{w.title}</h2>
        {mayRun && (
          <p class="button-row">
            <a class="button small outline" href={frame.to(paths.move(open.course.slug))}>
              {w.moveRest}
            </a>
            <a class="button small outline" href={frame.to(paths.addSession(open.course.slug))}>
              {w.add}
            </a>
          </p>
        )}
      </div>
      {overview.sessions.length === 0 ? (
        <Empty level={3} title={w.none}>
          {w.noneText}
        </Empty>
      ) : (
        <ol class="session-rows">
          {overview.sessions.map((session) => (
            <SessionRow {...props} session={session} mayRun={mayRun} />
          ))}
        </ol>
      )}
    </section>
  )
}

/** The place of a session among those that were not called off; nothing for those that were. */
function numberOf(session: Session, all: readonly Session[]): number | undefined {
  const index = all.filter(({ state }) => state !== 'notHeld').findIndex(({ id }) => id === session.id)
  return index < 0 ? undefined : index + 1
}

type RowProps = OverviewProps & { session: Session; mayRun: boolean }

function SessionRow({ frame, open, overview, session, mayRun, today }: RowProps) {
  const { sessions: w } = words(frame.language)
  const [from, to] = [session.starts, session.ends].map((moment) => moment.toZonedDateTimeISO(zone))
  const on = dayOf(session.starts)
  const number = numberOf(session, overview.sessions)
  const look = [session.state === 'notHeld' && 'called-off', on.equals(today) && 'is-today']
  return (
    <li class={look.filter(Boolean).join(' ') || undefined}>
      <span class="session-number">{number ?? '–'}</span>
      <div class="session-when">
        <b>
          {weekday(on, frame.language)} {dayAndMonth(on, frame.language)} {on.year}
        </b>
        <span class="small">{from && to ? clockSpan(from, to, frame.language) : ''}</span>
      </div>
      <div class="session-what">
        <span>{session.title}</span>
        {session.placeName && <span class="small muted">{session.placeName}</span>}
        <Standing frame={frame} session={session} on={on} today={today} />
      </div>
      {mayRun && session.state !== 'notHeld' && (
        <div class="session-doings">
          <a class="target small" href={frame.to(paths.session(open.course.slug, session.id))}>
            {w.edit}
            <span class="visually-hidden"> {dayAndMonth(on, frame.language)}</span>
          </a>
          <a class="target small" href={frame.to(paths.notHeld(open.course.slug, session.id))}>
            {session.state === 'held' ? w.callOffPast : w.callOff}
            <span class="visually-hidden"> {dayAndMonth(on, frame.language)}</span>
          </a>
        </div>
      )}
    </li>
  )
}

type StandingProps = Pick<RowProps, 'frame' | 'session'> & { on: Day; today: Day }

function Standing({ frame, session, on, today }: StandingProps) {
  const { sessions: w, names } = words(frame.language)
  if (session.state === 'notHeld')
    return (
      <span class="small">
        {w.notHeld}: {session.notHeldReason ? names.reasons[session.notHeldReason] : ''}
      </span>
    )
  if (on.equals(today)) return <span class="badge course-running">{w.today}</span>
  if (session.replacesId) return <span class="small muted">{w.replaces}</span>
  return session.state === 'held' ? <span class="small muted">{w.held}</span> : null
}
