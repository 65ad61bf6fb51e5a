import { DateField, ErrorSummary, Form, HiddenFields, Submit } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { AgreementStatus } from '../../views.ts'
import { nextSteps, type Step } from '../machine.ts'
import type { AgreementProps } from './agreement.tsx'

const life: readonly AgreementStatus[] = ['draft', 'adopted', 'signed', 'inForce', 'extended', 'closed']

/** The life of an agreement as a row of steps, and the one that can be noted next. */
export function LifePart({ frame, words, view: { agreement }, rights, form }: AgreementProps) {
  const { name } = agreement.state
  const steps = life.filter((one) => one !== 'extended' || name === 'extended' || name === 'inForce')
  const reached = steps.indexOf(name)
  const possible = rights.advance ? nextSteps(name) : []
  return (
    <section class="work-part" aria-labelledby="life">
      <h2 id="life">{words.agreement.lifeTitle}</h2>
      <ol class="life">
        {steps.map((one, index) => (
          <li
            class={index < reached ? 'past' : undefined}
            aria-current={index === reached ? 'step' : undefined}
          >
            {words.states[one]}
            {index === reached && <span class="visually-hidden"> ({words.agreement.lifeNow})</span>}
          </li>
        ))}
      </ol>
      {name === 'draft' && <p class="spaced">{words.agreement.lifeDraft}</p>}
      <ErrorSummary form={form} />
      {possible.map((step) => (
        <StepForm frame={frame} words={words} slug={agreement.slug} step={step} form={form} />
      ))}
    </section>
  )
}

type StepProps = Pick<AgreementProps, 'frame' | 'words' | 'form'> & { slug: string; step: Step }

/** What ends an agreement is folded away, so that nobody presses it by the way. */
function StepForm(props: StepProps) {
  if (props.step !== 'close') return <DayForm {...props} />
  return (
    <details class="spaced" open={props.form.problems.length > 0}>
      <summary>{props.words.steps.close}</summary>
      <DayForm {...props} />
    </details>
  )
}

function DayForm({ frame, words, slug, step, form }: StepProps) {
  const ask = step === 'close' ? { confirm: words.agreement.closeAsk, kind: 'danger' as const } : {}
  return (
    <Form form={form} action={frame.to(paths.workStep(slug))} class="in-line-form">
      <HiddenFields values={{ step }} />
      <DateField form={form} name="on" label={words.agreement.stepDay} />
      <Submit {...ask}>{words.steps[step]}</Submit>
    </Form>
  )
}
