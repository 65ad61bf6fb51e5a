import { dayOf } from '../../../../../kernel/day.ts'
import { Empty, Form, type Frame, fillForm, fullDay, Notice } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { OpenedCourse } from '../../shell/open.ts'
import { PeoplePage } from '../../shell/page.tsx'
import { type Attender, buttons, type TapSession } from '../model.ts'
import { attendanceWords } from '../words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  sessions: readonly TapSession[]
  /** Nothing while no session is planned. */
  session: TapSession | undefined
  mayMark: boolean
  people: readonly Attender[]
}

/** Today's session on a phone: one tap for each person, and it is saved. */
export function AttendancePage(props: Props) {
  const { frame, opened, session } = props
  const w = attendanceWords(frame.language)
  return (
    <PeoplePage frame={frame} opened={opened} tab="attendance" islands={['attendance']}>
      {session ? (
        <SessionList {...props} session={session} />
      ) : (
        <Empty level={2} title={w.noSessions}>
          {w.noSessionsText}
        </Empty>
      )}
    </PeoplePage>
  )
}

type Shown = Props & { session: TapSession }

function SessionList(props: Shown) {
  const { frame, opened, session, people, mayMark } = props
  const w = attendanceWords(frame.language)
  const { slug } = opened.course
  return (
    <>
      <h2 class="tap-day">
        {session.isOff ? '' : `${w.session(session.number)}, `}
        {fullDay(dayOf(session.starts), frame.language)}
      </h2>
      <SessionChoice {...props} />
      {!mayMark && <Notice>{<p>{session.isOff ? w.off : w.future}</p>}</Notice>}
      {people.length === 0 ? (
        <Empty level={3} title={w.nobody}>
          {w.nobodyText}
        </Empty>
      ) : (
        <TapList {...props} />
      )}
      <p class="button-row tap-more">
        {mayMark && (
          <a class="button outline" href={`${frame.to(paths.walkIn(slug))}?gang=${session.number}`}>
            {w.walkIn}
          </a>
        )}
        <a class="button outline" href={`${frame.to(paths.paper(slug))}?gang=${session.number}`}>
          {w.paper}
        </a>
      </p>
    </>
  )
}

function SessionChoice({ frame, opened, sessions, session }: Shown) {
  const w = attendanceWords(frame.language)
  const path = frame.to(paths.attendance(opened.course.slug))
  return (
    <nav class="session-choice" aria-label={w.choose}>
      {sessions.map(({ number, starts, isOff }) => (
        <a
          href={`${path}?gang=${number}`}
          class={isOff ? 'is-off' : undefined}
          aria-current={number === session.number ? 'page' : undefined}
          aria-label={isOff ? `${fullDay(dayOf(starts), frame.language)}: ${w.off}` : w.session(number)}
        >
          {isOff ? '–' : number}
        </a>
      ))}
    </nav>
  )
}

function TapList({ frame, opened, session, people, mayMark }: Shown) {
  const w = attendanceWords(frame.language)
  const { slug } = opened.course
  const present = people.filter(({ mark }) => mark === 'present').length
  return (
    <km-attendance
      data-session={session.id}
      data-send={frame.to(paths.taps(slug))}
      data-sent={w.sent}
      data-waits={w.waits}
      data-all-sent={w.allSent}
      data-some-wait={w.someWait}
      data-sign-in={w.signIn}
      data-refused={w.refused}
    >
      <Form form={fillForm(frame)} action={frame.to(paths.attendance(slug))} label={w.title}>
        <input type="hidden" name="session" value={session.id} />
        <p class="tap-count">
          <Count text={w.count(present, people.length)} present={present} />
        </p>
        <p class="tap-status" role="status" />
        <ul class="tap-list">
          {people.map((person) => (
            <TapLine frame={frame} person={person} mayMark={mayMark} />
          ))}
        </ul>
      </Form>
    </km-attendance>
  )
}

/** The sentence with its first number in an element of its own, so that a tap can change it. */
function Count({ text, present }: { text: string; present: number }) {
  const [before = '', ...after] = text.split(String(present))
  return (
    <>
      {before}
      <span data-count="">{String(present)}</span>
      {after.join(String(present))}
    </>
  )
}

function TapLine({ frame, person, mayMark }: { frame: Frame; person: Attender; mayMark: boolean }) {
  const w = attendanceWords(frame.language)
  const { enrolmentId, name, needs, mark } = person
  return (
    <li class="tap-line" data-enrolment={enrolmentId} data-mark={mark}>
      <p class="tap-name">
        {name}
        <span class="tap-state" />
        {needs && <span class="tap-needs">{needs}</span>}
      </p>
      <div class="tap-buttons">
        {buttons.map((button) => (
          <button
            type="submit"
            name="tap"
            value={`${enrolmentId}.${button}`}
            aria-pressed={mark === button ? 'true' : 'false'}
            aria-label={w.markFor(w.marks[button], name)}
            disabled={!mayMark}
          >
            {w.short[button]}
          </button>
        ))}
        {mayMark && (
          <button
            type="submit"
            class="tap-undo"
            name="tap"
            value={`${enrolmentId}.none`}
            aria-label={w.undoFor(name)}
          >
            ×
          </button>
        )}
      </div>
    </li>
  )
}
