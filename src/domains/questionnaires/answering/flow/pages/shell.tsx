import type { Child } from 'hono/jsx'
import type { Frame } from '../../../../../ui/index.ts'
import { CoursePage, type OpenCourse } from '../../../../courses/index.ts'
import { partName } from '../../course-pages.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  title: string
  lead?: string
  hasProblems?: boolean
  /** The first page about measuring itself has no way back to itself. */
  isFirst?: boolean
  children?: Child
}

/** The pages about measuring one course. */
export function MeasuringShell({ isFirst, ...page }: Props) {
  const { frame, open } = page
  const first = {
    label: words(frame.language).measuring.title,
    href: frame.to(paths.measuring(open.course.slug)),
  }
  return <CoursePage {...page} tab={partName} trail={isFirst ? [] : [first]} />
}
