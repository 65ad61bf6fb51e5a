import type { Child } from 'hono/jsx'
import { type Frame, WorkPage } from '../../../../../ui/index.ts'
import { type Course, coursePaths } from '../../../../courses/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  title: string
  lead?: string
  hasProblems?: boolean
  /** The first page about measuring itself has no way back to itself. */
  isFirst?: boolean
  children?: Child
}

/** The pages about measuring one course. */
export function MeasuringShell({ frame, course, title, lead, hasProblems, isFirst, children }: Props) {
  const w = words(frame.language).measuring
  const trail = [
    { label: w.courses, href: frame.to(coursePaths.register()) },
    { label: course.title, href: frame.to(coursePaths.work(course.slug)) },
    ...(isFirst ? [] : [{ label: w.title, href: frame.to(paths.measuring(course.slug)) }]),
  ]
  return (
    <WorkPage frame={frame} title={`${title} · ${course.title}`} hasProblems={hasProblems} trail={trail}>
      <div class="work-head">
        <div>
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
      </div>
      {children}
    </WorkPage>
  )
}
