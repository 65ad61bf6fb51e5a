import type { Child } from 'hono/jsx'
import { type Frame, Tabs, WorkPage } from '../../../ui/index.ts'
import type { CourseHead } from '../course-parts.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import type { OpenCourse } from './open-course.ts'

export type CourseShellProps = {
  frame: Frame
  open: OpenCourse<CourseHead>
  /** The name of the tab one stands in: 'overview', 'history', or that of the part that adds it. */
  tab: string
  hasProblems?: boolean | undefined
  children?: Child
}

type Props = CourseShellProps & {
  title: string
  lead?: string | undefined
  /** Pages between the course and this one. */
  trail?: readonly { readonly label: string; readonly href: string }[]
  islands?: readonly string[] | undefined
}

/** A page under one course: whose course it is, what the page is called, and the way to the other pages of the course. */
export function CoursePage({ frame, open, tab, title, lead, trail = [], children, ...rest }: Props) {
  const { course } = open
  return (
    <WorkPage
      frame={frame}
      title={`${title} · ${course.title}`}
      hasProblems={rest.hasProblems}
      islands={rest.islands}
      trail={[
        { label: words(frame.language).register.title, href: frame.to(paths.register()) },
        { label: course.title, href: frame.to(paths.work(course.slug)) },
        ...trail,
      ]}
    >
      <div class="course-page-head">
        <p class="course-page-of">{course.title}</p>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
      </div>
      <CourseTabs frame={frame} open={open} tab={tab} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}

/** The same tabs on every page of a course: its own, and those that other parts of the house add for this visitor. */
export function CourseTabs({ frame, open, tab }: Pick<CourseShellProps, 'frame' | 'open' | 'tab'>) {
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
