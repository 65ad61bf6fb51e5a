import { Facts, Form, type Frame, fillForm, longDay, Submit } from '../../../ui/index.ts'
import { words } from '../words.ts'
import type { StoredPlan } from './model.ts'

type Props<Plan extends StoredPlan> = {
  frame: Frame
  plans: readonly Plan[]
  mayPlan: boolean
  /** Addresses of the form, and of laying the draft before the steering group. */
  writing: string
  submitting: string
  factsOf: (plan: Plan) => { readonly name: string; readonly value: string }[]
}

/** All plans of one kind, the newest first, and the one next thing to do. */
export function Plans<Plan extends StoredPlan>(props: Props<Plan>) {
  const { frame, plans, mayPlan, writing, submitting } = props
  const w = words(frame.language).senders
  const [newest] = plans
  const isDraft = newest?.state === 'draft'
  return (
    <section class="answer">
      <h2 class="answer-title">{w.plan}</h2>
      {plans.length === 0 && <p>{w.noPlan}</p>}
      {plans.map((plan) => (
        <OnePlan {...props} plan={plan} />
      ))}
      {mayPlan && (
        <div class="button-row">
          {newest?.state !== 'waiting' && (
            <a class={isDraft ? 'button outline' : 'button'} href={frame.to(writing)}>
              {isDraft ? w.edit : w.write}
            </a>
          )}
          {isDraft && (
            <Form form={fillForm(frame, {})} action={frame.to(submitting)}>
              <Submit>{w.submit}</Submit>
            </Form>
          )}
        </div>
      )}
    </section>
  )
}

function OnePlan<Plan extends StoredPlan>({ frame, plan, plans, factsOf }: Props<Plan> & { plan: Plan }) {
  const { language } = frame
  const w = words(language).senders
  const isLate = plans.some((other) => other.state === 'locked' && other.number < plan.number)
  const state = plan.lockedOn ? w.lockedOn(longDay(plan.lockedOn, language)) : w.planStates[plan.state]
  const decided = plan.decisionNumber ? [{ name: w.decision, value: plan.decisionNumber }] : []
  return (
    <section class="plan">
      <h3>
        {w.number(plan.number)} · {state}
      </h3>
      {isLate && plan.kind === 'senders' && <p class="evidence-label">{w.afterOpening}</p>}
      <Facts facts={[...factsOf(plan), ...decided]} />
    </section>
  )
}
