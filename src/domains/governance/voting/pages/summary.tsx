import type { Frame } from '../../../../ui/index.ts'
import type { MeetingView } from '../../meetings/view.ts'
import { words } from '../../words.ts'

/** Who was there, once it is noted. */
export function AttendanceSummary({ frame, view }: { frame: Frame; view: MeetingView }) {
  const { meeting, participants } = view
  const { meetings, bodies } = words(frame.language)
  if (meeting.state !== 'held' && meeting.state !== 'approved') return null
  if (meeting.way === 'written') return null
  const noted = participants.filter(({ attendance }) => attendance !== undefined)
  return (
    <section class="side-box" aria-labelledby="attendance">
      <h2 id="attendance">{meetings.attendance}</h2>
      {noted.length === 0 && <p>{meetings.attendanceNone}</p>}
      <ul class="attendance-list">
        {noted.map(({ name, organisation, role, attendance, substitute }) => (
          <li>
            <strong>{name}</strong>
            {organisation && organisation !== name ? `, ${organisation}` : ''}
            <span class="small muted">
              {' '}
              {[
                role === 'member' ? '' : bodies.roles[role],
                attendance ? meetings.attendanceStates[attendance] : '',
                substitute,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
