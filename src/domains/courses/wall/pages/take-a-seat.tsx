import { Notice } from '../../../../ui/index.ts'
import { takesSignUps } from '../../model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { nextOf } from '../when.ts'
import type { PublicCourseProps } from './course.tsx'

/** The one thing to do, or why there is nothing to do. */
export function TakeASeat(props: PublicCourseProps) {
  const { frame, course, free } = props
  const { wall: w } = words(frame.language)
  if (course.state === 'cancelled' || course.state === 'merged') return <Off {...props} />
  const isOpen = takesSignUps(course) && nextOf(props.sessions, props.now) !== undefined
  return (
    <>
      <p class="button-row seat-row">
        {isOpen && (
          <a class="button large" href={frame.to(paths.signUp(course.slug))}>
            {free === 0 ? w.joinWaitingList : w.takeASeat}
          </a>
        )}
        {nextOf(props.sessions, props.now) && (
          <a class="button outline" href={frame.to(paths.calendar(course.slug))}>
            {w.toCalendar}
          </a>
        )}
      </p>
      <p class="small muted">{isOpen ? <Room {...props} /> : whyClosed(props)}</p>
      {frame.person && (
        <p>
          <a class="target" href={frame.to(paths.work(course.slug))}>
            {w.workWithIt}
          </a>
        </p>
      )}
    </>
  )
}

function Room({ frame, course, free }: PublicCourseProps) {
  const { wall: w } = words(frame.language)
  const room =
    free === undefined ? w.roomFor(course.capacity) : free === 0 ? w.full : w.freeOf(free, course.capacity)
  return (
    <>
      {room}. {w.noAccount}
    </>
  )
}

function whyClosed({ frame, course, sessions, now }: PublicCourseProps): string {
  const { wall: w } = words(frame.language)
  if (course.state === 'completed' || !nextOf(sessions, now)) return w.isOver
  return w.signUpClosedLong
}

function Off({ frame, course }: PublicCourseProps) {
  const { wall: w } = words(frame.language)
  return (
    <Notice title={course.state === 'cancelled' ? w.cancelled : w.merged} level={2}>
      {course.stateReason && <p>{course.stateReason}</p>}
      {course.mergedInto && (
        <p>
          <a href={frame.to(paths.course(course.mergedInto.slug))}>{course.mergedInto.title}</a>
        </p>
      )}
      <p>
        <a href={frame.to(paths.wall())}>{w.seeOthers}</a>
      </p>
    </Notice>
  )
}
