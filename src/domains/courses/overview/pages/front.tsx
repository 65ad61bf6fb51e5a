import { AreaTag } from '../../../../ui/area-tag.tsx'
import { type Frame, WorkPage } from '../../../../ui/index.ts'
import { isPublicCourse } from '../../model.ts'
import { type CourseShellProps, CourseTabs } from '../../parts/course-page.tsx'
import type { OpenCourse } from '../../parts/open-course.ts'
import { paths } from '../../paths.ts'
import { may } from '../../policy.ts'
import { type Area, lookOfArea } from '../../surroundings/model.ts'
import { words } from '../../words.ts'

type Props = CourseShellProps & { open: OpenCourse; area: Area }

/** The pages that are about the course itself: what it is, where it stands, what can be done with it. */
export function CourseFront({ frame, open, area, tab, hasProblems, children }: Props) {
  const { course } = open
  const { register, names } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={course.title}
      hasProblems={hasProblems}
      trail={[{ label: register.title, href: frame.to(paths.register()) }]}
    >
      <div class="work-head">
        <div>
          <AreaTag area={lookOfArea(area)} name={area.title} />
          <h1>{course.title}</h1>
          <p>
            <span class={`badge course-${course.state}`}>{names.states[course.state]}</span>{' '}
            <span class="muted">
              {course.host.name} · {course.municipality.name}
            </span>
          </p>
        </div>
        <Doings frame={frame} open={open} />
      </div>
      <CourseTabs frame={frame} open={open} tab={tab} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}

function Doings({ frame, open }: { frame: Frame; open: OpenCourse }) {
  const { course } = open
  const { course: w } = words(frame.language)
  return (
    <div class="button-row">
      {open.permits(may.arrange) && (
        <a class="button small outline" href={frame.to(paths.edit(course.slug))}>
          {w.edit}
        </a>
      )}
      {open.permits(may.start) && (
        <a class="button small outline" href={frame.to(paths.copy(course.slug))}>
          {w.copy}
        </a>
      )}
      {isPublicCourse(course) && (
        <a class="target" href={frame.to(paths.course(course.slug))}>
          {w.public}
        </a>
      )}
    </div>
  )
}
