import type { Child } from 'hono/jsx'
import { type Frame, WorkPage } from '../../../ui/index.ts'
import type { Course } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  course: Course
  title: string
  lead?: string | undefined
  hasProblems?: boolean
  wide?: boolean
  children?: Child
}

/** A page with a form about one course, with the way back to it. */
export function CourseFormPage({ frame, course, title, lead, hasProblems, wide, children }: Props) {
  const { register } = words(frame.language)
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={hasProblems}
      trail={[
        { label: register.title, href: frame.to(paths.register()) },
        { label: course.title, href: frame.to(paths.work(course.slug)) },
      ]}
    >
      <div class={wide ? 'course-form' : 'form-page course-form'}>
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </WorkPage>
  )
}
