import { raw } from 'hono/html'
import { dayOf } from '../../../../kernel/day.ts'
import { dayAndMonth, RichText } from '../../../../ui/index.ts'
import { peoplePaths } from '../../../people/index.ts'
import { accessAnswers, accessPoints } from '../../model.ts'
import { welcomeLines } from '../../models/rules.ts'
import { footOf, posterOf } from '../../parts/course-poster.ts'
import { paths } from '../../paths.ts'
import { areaNamed } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { sessionsHeading } from '../when.ts'
import type { PublicCourseProps } from './course.tsx'

/** What makes it easier to come. */
export function Courage({ frame, course }: PublicCourseProps) {
  const { wall: w } = words(frame.language)
  return (
    <div class="courage">
      <h2>{w.courage}</h2>
      <ul class="courage-list" lang={course.language === frame.language ? undefined : course.language}>
        {welcomeLines(course.welcome).map(({ title, text }) => (
          <li>
            <h3>{title}</h3>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How it goes, and whether there is room for everybody: yes, ask for it, no. */
export function HowAndRoom({ frame, course }: PublicCourseProps) {
  const { wall: w, names } = words(frame.language)
  const said = accessAnswers.flatMap((answer) =>
    accessPoints.flatMap((point) => (course.accessPoints[point] === answer ? [{ answer, point }] : [])),
  )
  return (
    <div class="prose-columns">
      <div lang={course.language === frame.language ? undefined : course.language}>
        {course.description && (
          <>
            <h2 lang={frame.language}>{w.how}</h2>
            <RichText text={course.description} from={3} />
          </>
        )}
      </div>
      <div>
        {(said.length > 0 || course.access) && <h2>{w.access}</h2>}
        <ul class="access-list">
          {said.map(({ answer, point }) => (
            <li>
              <b>{names.accessAnswers[answer]}</b>
              <span>{names.access[point]}</span>
            </li>
          ))}
        </ul>
        {course.access && (
          <p class="access-more" lang={course.language === frame.language ? undefined : course.language}>
            {course.access}
          </p>
        )}
      </div>
    </div>
  )
}

/** The sessions with their days, whom to ask, and the poster. */
export function SessionsAndPeople(props: PublicCourseProps) {
  const { frame, course, sessions, around } = props
  const { wall: w } = words(frame.language)
  const held = sessions.filter(({ state }) => state !== 'notHeld')
  const area = areaNamed(around, course.areaKey)
  const foot = footOf(course.placeName || course.municipality.name, held[0], frame.language)
  const wish = { slug: course.slug, title: course.title, artForm: course.artForm, area, foot }
  return (
    <div class="prose-columns course-end">
      <div>
        {sessions.length > 0 && (
          <>
            <h2>{sessionsHeading(held, frame.language)}</h2>
            <SessionList {...props} />
          </>
        )}
      </div>
      <div class="hang">
        <Ask {...props} />
        <div>
          {raw(posterOf({ ...wish, label: w.posterOf(course.title) }))}
          <p class="small">
            <a class="target" href={paths.poster(course.slug)}>
              {w.poster}
            </a>
          </p>
        </div>
      </div>
    </div>
  )
}

function SessionList({ frame, course, sessions }: PublicCourseProps) {
  const { wall: w, names } = words(frame.language)
  return (
    <ol class="session-list">
      {sessions.map((session) => {
        const isOff = session.state === 'notHeld'
        return (
          <li class={isOff ? 'called-off' : undefined}>
            <span class="when">{dayAndMonth(dayOf(session.starts), frame.language)}</span>
            <span>
              <span lang={course.language === frame.language ? undefined : course.language}>
                {session.title}
              </span>
              {session.placeName && <span class="small muted"> {session.placeName}</span>}
              {isOff && (
                <span class="small">
                  {' '}
                  {w.calledOff(session.notHeldReason ? names.reasons[session.notHeldReason] : '')}
                </span>
              )}
              {session.replacesId && !isOff && <span class="small muted"> {w.newDay}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Those one can ask: the professionals by name, peer hosts without. */
function Ask({ frame, course, staff }: PublicCourseProps) {
  const { wall: w, names } = words(frame.language)
  const named = staff.filter(({ part }) => part === 'coordinator' || part === 'courseLeader')
  return (
    <div>
      <h2>{w.ask}</h2>
      <ul class="ask-list">
        {named.map(({ name, part }) => (
          <li>
            {name}
            <span class="small muted">{names.parts[part]}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={frame.to(peoplePaths.organisation(course.host.slug))}>{course.host.name}</a>
      </p>
      {course.isSimulated && <p class="small muted">{w.invented}</p>}
    </div>
  )
}
