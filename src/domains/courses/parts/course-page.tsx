import type { Child } from 'hono/jsx'
import { AreaTag } from '../../../ui/area-tag.tsx'
import { type Frame, Tabs, WorkPage } from '../../../ui/index.ts'
import type { Course } from '../model.ts'
import { isPublicCourse } from '../model.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { type Area, lookOfArea } from '../surroundings/model.ts'
import { words } from '../words.ts'
import type { OpenCourse } from './open-course.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  area: Area
  tab: 'overview' | 'history'
  hasProblems?: boolean | undefined
  children?: Child
}

/** The pages of one course in the workspace: what it is, where it stands, and the way to its other pages. */
export function CoursePage({ frame, open, area, tab, hasProblems, children }: Props) {
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
        <Doings frame={frame} open={open} course={course} />
      </div>
      <CourseTabs frame={frame} open={open} tab={tab} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}

function Doings({ frame, open, course }: { frame: Frame; open: OpenCourse; course: Course }) {
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

function CourseTabs({ frame, open, tab }: Pick<Props, 'frame' | 'open' | 'tab'>) {
  const { tabs: w } = words(frame.language).course
  const { slug } = open.course
  const own = [
    { place: 10, path: paths.work(slug), label: w.overview, name: 'overview' },
    ...(open.permits(may.readDrafts)
      ? [{ place: 90, path: paths.history(slug), label: w.history, name: 'history' }]
      : []),
  ]
  const all = [...own, ...open.tabs].sort((a, b) => a.place - b.place)
  return (
    <Tabs
      label={w.label}
      tabs={all.map(({ path, name, ...one }) => ({
        ...one,
        href: frame.to(path),
        current: name === tab,
      }))}
    />
  )
}
