import { Form, fillForm, Notice, Submit } from '../../../../ui/index.ts'
import { isPublicCourse, takesSignUps } from '../../model.ts'
import { paths } from '../../paths.ts'
import { may } from '../../policy.ts'
import type { Step } from '../../states/machine.ts'
import { words } from '../../words.ts'
import type { OverviewProps } from './overview.tsx'

/** Where the course stands, and the one thing to do next; the rest is folded away. */
export function NextStep(props: OverviewProps) {
  const { frame, open, overview } = props
  const { course } = open
  const { course: w } = words(frame.language)
  const steps = overview.steps.filter((step) => open.permits(step === 'open' ? may.arrange : may.run))
  return (
    <section class="next-box" aria-labelledby="next-title">
      <h2 id="next-title">{w.standing[course.state]}</h2>
      <p>{w.standingText[course.state]}</p>
      {course.stateReason && <blockquote class="said">{course.stateReason}</blockquote>}
      {course.state === 'draft' && steps.length === 0 && open.permits(may.arrange) && <Missing {...props} />}
      <div class="button-row">
        {steps.map((step) => (
          <StepButton {...props} step={step} />
        ))}
        {open.permits(may.arrange) && <SignUp {...props} />}
      </div>
      {overview.goesOn && open.permits(may.arrange) && (
        <details class="quiet-doing">
          <summary>{w.more}</summary>
          <p class="button-row">
            <a class="button small outline" href={frame.to(paths.merge(course.slug))}>
              {w.merge}
            </a>
            <a class="button small outline" href={frame.to(paths.cancel(course.slug))}>
              {w.cancel}
            </a>
          </p>
        </details>
      )}
    </section>
  )
}

function Missing({ frame, overview }: OverviewProps) {
  const { course: w } = words(frame.language)
  return (
    <Notice>
      <p>{overview.standing.sessions === 0 ? w.needsSessions : w.needsPlace}</p>
    </Notice>
  )
}

function StepButton({ frame, open, step }: OverviewProps & { step: Step }) {
  const { course: w } = words(frame.language)
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.step(open.course.slug, step))}>
      {/* Starting and completing follow by themselves from the calendar; the button is for those who will not wait. */}
      <Submit kind={step === 'open' ? 'next' : 'outline'}>{w.steps[step]}</Submit>
    </Form>
  )
}

function SignUp({ frame, open, overview }: OverviewProps) {
  const { course } = open
  const { course: w } = words(frame.language)
  if (!overview.goesOn || course.state === 'draft') return null
  const isOpen = takesSignUps(course)
  return (
    <>
      <Form form={fillForm(frame)} action={frame.to(paths.signUpSwitch(course.slug))}>
        <Submit kind="outline" name="button" value={isOpen ? 'close' : 'open'}>
          {isOpen ? w.closeSignUp : w.openSignUp}
        </Submit>
      </Form>
      {isPublicCourse(course) && isOpen && <span class="muted small">{w.signUpIsOpen}</span>}
    </>
  )
}
