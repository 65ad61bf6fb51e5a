import { type Frame, momentText, RichText, WorkPage } from '../../../../ui/index.ts'
import { AgendaItemPart, HiddenItemPart } from '../../agenda/pages/item.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { MeetingView } from '../view.ts'
import { meetingTrail, whenOf } from './parts.tsx'

type Props = { frame: Frame; view: MeetingView; now: Temporal.Instant; withClosed: boolean }

/** The whole meeting on paper: agenda before it, minutes after it. Closed items only for those who may read them, and only when asked for. */
export function PrintPage({ frame, view, now, withClosed }: Props) {
  const { meeting, entries, rights } = view
  const { meetings } = words(frame.language)
  const minutes = meeting.state === 'held' || meeting.state === 'approved'
  const title = minutes ? meetings.printTitle.minutes : meetings.printTitle.agenda
  return (
    <WorkPage
      frame={frame}
      title={`${title}: ${meeting.body.name[frame.language]}`}
      trail={meetingTrail(frame, meeting)}
    >
      <div class="print-page">
        <p class="print-kind">{title}</p>
        <h1>{meeting.body.name[frame.language]}</h1>
        <p class="lead">{whenOf(meeting, frame.language)}</p>
        <p>
          {[meeting.place, meeting.host ? `${meetings.facts.host}: ${meeting.host.name}` : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
        {meeting.state === 'held' && <p>{meetings.minutesDraft}</p>}
        {meeting.note && <RichText text={meeting.note} from={3} />}
        {minutes && <Present frame={frame} view={view} />}
        {rights.seesClosed && (
          <p class="button-row">
            <a
              class="button outline small"
              href={`${frame.to(paths.print(meeting.id))}${withClosed ? '?udgave=aaben' : ''}`}
            >
              {withClosed ? meetings.printPublic : meetings.printAll}
            </a>
          </p>
        )}
        <h2>{words(frame.language).agenda.title}</h2>
        <ol class="agenda">
          {entries.map((entry) =>
            entry.shown && (withClosed || !entry.isClosed) ? (
              <AgendaItemPart frame={frame} item={entry} work minutes={minutes} />
            ) : (
              <HiddenItemPart frame={frame} number={entry.number} />
            ),
          )}
        </ol>
        <p class="small muted">{meetings.printed(momentText(now, frame.language))}</p>
      </div>
    </WorkPage>
  )
}

function Present({ frame, view }: { frame: Frame; view: MeetingView }) {
  const { meetings } = words(frame.language)
  const noted = view.participants.filter(({ attendance }) => attendance !== undefined)
  if (noted.length === 0) return null
  return (
    <ul class="attendance-list">
      {noted.map(({ name, organisation, attendance, substitute }) => (
        <li>
          <strong>{name}</strong>
          {organisation && organisation !== name ? `, ${organisation}` : ''}:{' '}
          {[attendance ? meetings.attendanceStates[attendance] : '', substitute].filter(Boolean).join(', ')}
        </li>
      ))}
    </ul>
  )
}
