import type { Child } from 'hono/jsx'
import type { Frame } from '../../../../ui/index.ts'
import { CoursePage } from '../../parts/course-page.tsx'
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

/** A page about the people of a course. */
export const PeoplePage = ({ opened, tab, title, ...rest }: Props) => (
  <CoursePage {...rest} open={opened} tab={tab} title={title ?? shellWords(rest.frame.language).tabs[tab]} />
)
