import type { Child } from 'hono/jsx'
import { type Frame, Tabs, WorkPage } from '../../../../ui/index.ts'
import { paths as coursePaths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { OpenedCourse } from './open.ts'
import { shellWords } from './words.ts'

type Props = {
  frame: Frame
  opened: OpenedCourse
  tab: 'members' | 'attendance' | 'places'
  /** The name of the page, when it is not that of the tab. */
  title?: string
  hasProblems?: boolean
  islands?: readonly string[]
  children?: Child
}

/** A page about the people of a course: its name, and the way to its other pages. */
export function PeoplePage({ frame, opened, tab, title, hasProblems, islands, children }: Props) {
  const w = shellWords(frame.language)
  const { course } = opened
  const name = title ?? w.tabs[tab]
  return (
    <WorkPage
      frame={frame}
      title={`${name} · ${course.title}`}
      hasProblems={hasProblems}
      islands={islands}
      trail={[
        { label: w.courses, href: frame.to(coursePaths.register()) },
        { label: course.title, href: frame.to(coursePaths.work(course.slug)) },
      ]}
    >
      <div class="people-head">
        <p class="people-course">{course.title}</p>
        <h1>{name}</h1>
      </div>
      <PeopleTabs frame={frame} opened={opened} tab={tab} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}

function PeopleTabs({ frame, opened, tab }: Pick<Props, 'frame' | 'opened' | 'tab'>) {
  const { tabs: w } = words(frame.language).course
  const { slug } = opened.course
  const own = [
    { name: 'overview', place: 10, path: coursePaths.work(slug), label: w.overview },
    { name: 'history', place: 90, path: coursePaths.history(slug), label: w.history },
  ]
  return (
    <Tabs
      label={w.label}
      tabs={[...own, ...opened.tabs]
        .sort((a, b) => a.place - b.place)
        .map(({ path, name, place: _place, ...one }) => ({
          ...one,
          href: frame.to(path),
          current: name === tab,
        }))}
    />
  )
}
