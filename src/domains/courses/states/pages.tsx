import type { Problem, Typed } from '../../../kernel/outcome.ts'
import {
  Choice,
  Empty,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  Notice,
  type Option,
  Submit,
  TextArea,
  WorkPage,
} from '../../../ui/index.ts'
import type { Course } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'

type Props = {
  frame: Frame
  course: Course
  /** Whether the course goes on at all. */
  isPossible: boolean
  values?: Typed
  problems?: readonly Problem[]
}

/** Cancelling a course, with the words that its people will read. */
export function CancelPage({ frame, course, isPossible, values = {}, problems = [] }: Props) {
  const { course: w, register, refusals } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={w.cancelTitle(course.title)}
      hasProblems={problems.length > 0}
      trail={[
        { label: register.title, href: frame.to(paths.register()) },
        { label: course.title, href: frame.to(paths.work(course.slug)) },
      ]}
    >
      <div class="form-page course-form">
        <h1>{w.cancelTitle(course.title)}</h1>
        {isPossible ? (
          <>
            <p class="lead">{w.cancelLead}</p>
            <ErrorSummary form={form} />
            <Form form={form} action={frame.to(paths.cancel(course.slug))} guard>
              <TextArea form={form} name="reason" label={w.cancelReason} hint={w.cancelHint} rows={4} />
              <Submit kind="danger" confirm={w.cancelSure}>
                {w.cancel}
              </Submit>
            </Form>
          </>
        ) : (
          <Notice>
            <p>{refusals.notNow}</p>
          </Notice>
        )}
      </div>
    </WorkPage>
  )
}

/** Moving a course into another one. */
export function MergePage({
  frame,
  course,
  isPossible,
  options,
  values = {},
  problems = [],
}: Props & { options: readonly Option[] }) {
  const { course: w, register } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={w.mergeTitle(course.title)}
      hasProblems={problems.length > 0}
      trail={[
        { label: register.title, href: frame.to(paths.register()) },
        { label: course.title, href: frame.to(paths.work(course.slug)) },
      ]}
    >
      <div class="form-page course-form">
        <h1>{w.mergeTitle(course.title)}</h1>
        <p class="lead">{w.mergeLead}</p>
        {isPossible && options.length > 0 ? (
          <>
            <ErrorSummary form={form} />
            <Form form={form} action={frame.to(paths.merge(course.slug))}>
              <Choice form={form} name="into" label={w.mergeInto} options={options} as="list" />
              <Submit confirm={w.mergeSure}>{w.merge}</Submit>
            </Form>
          </>
        ) : (
          <Empty
            level={2}
            title={w.mergeNone}
            action={{ href: frame.to(paths.work(course.slug)), label: w.backToCourse }}
          >
            {w.mergeNoneText}
          </Empty>
        )}
      </div>
    </WorkPage>
  )
}
