import { Empty, type Frame, PublicPage } from '../../../../../ui/index.ts'
import { paths as coursePaths } from '../../../paths.ts'
import type { CourseAtDoor } from '../../places/course.ts'
import { signUpWords } from '../words.ts'

type Props = { frame: Frame; course: CourseAtDoor }

/** The same for everybody with a mail address: whether one is new here stands in the mail alone. */
export function ThanksPage({ frame, course }: Props) {
  const { thanks: w } = signUpWords(frame.language)
  return (
    <PublicPage frame={frame} title={w.title} hidden>
      <div class="wrap section narrow">
        <h1>{w.title}</h1>
        <p class="lead">{w.text}</p>
        {course.needsIntake && <p>{w.talk}</p>}
        <h2>{w.noMail}</h2>
        <p>{w.noMailText}</p>
        <p class="form-end">
          <a class="button outline" href={frame.to(coursePaths.course(course.slug))}>
            {w.back}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}

/** Nobody can sign up here now; the course itself may be looked at. */
export function ClosedPage({ frame, course }: Props) {
  const { closed: w } = signUpWords(frame.language)
  return (
    <PublicPage
      frame={frame}
      title={course.title}
      trail={[{ label: course.title, href: frame.to(coursePaths.course(course.slug)) }]}
      hidden
    >
      <div class="wrap section narrow">
        <h1>{course.title}</h1>
        <Empty level={2} title={w.title} action={{ href: frame.to(coursePaths.wall()), label: w.action }}>
          {w.text}
        </Empty>
      </div>
    </PublicPage>
  )
}
