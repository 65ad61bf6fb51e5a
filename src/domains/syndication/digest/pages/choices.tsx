import type { Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  fullDay,
  HiddenFields,
  PublicPage,
  StaleEdit,
  Submit,
} from '../../../../ui/index.ts'
import type { Subscription } from '../model.ts'
import { paths } from '../paths.ts'
import type { Choice } from '../queries.ts'
import { words } from '../words.ts'
import { WishFields } from './fields.tsx'

type Known = { frame: Frame; digestKey: string }

/** Saying yes from the mailbox: looking at the page does nothing yet. */
export function AgreePage({ frame, digestKey, about }: Known & { about: string }) {
  const w = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.agreeTitle} hidden>
      <div class="wrap section narrow">
        <h1>{w.agreeTitle}</h1>
        <p class="lead">{w.agreeText(about)}</p>
        <Form form={fillForm(frame)} action={frame.to(paths.agree(digestKey))}>
          <Submit size="large">{w.agree}</Submit>
        </Form>
        <Form form={fillForm(frame)} action={frame.to(paths.leave(digestKey))}>
          <p class="form-end">
            <Submit kind="outline">{w.notAgree}</Submit>
          </p>
        </Form>
      </div>
    </PublicPage>
  )
}

type ChoicesProps = Known & {
  subscription: Subscription
  form: Filled
  offered: Choice
  /** What somebody else saved meanwhile, in another window. */
  stale?: { readonly theirs: Typed; readonly version: number }
}

/** What one hears about, and stopping. */
export function ChoicesPage(props: ChoicesProps) {
  const { frame, form, subscription } = props
  const w = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.choicesTitle} hasProblems={form.problems.length > 0} hidden>
      <div class="wrap section narrow sign-up">
        <ErrorSummary form={form} />
        <h1>{w.choicesTitle}</h1>
        {subscription.nextOn && <p class="lead">{w.next(fullDay(subscription.nextOn, frame.language))}</p>}
        <Wishes {...props} />
        <section class="form-end">
          <h2>{w.stopTitle}</h2>
          <p>{w.stopText}</p>
          <StopForm {...props} />
        </section>
      </div>
    </PublicPage>
  )
}

function Wishes({ frame, digestKey, form, offered, subscription, stale }: ChoicesProps) {
  const w = words(frame.language)
  const action = frame.to(paths.choices(digestKey))
  if (stale)
    return (
      <StaleEdit
        {...{ form, action, theirs: stale.theirs, version: stale.version, takeTheirs: action }}
        fields={[
          { name: 'topics', label: w.topics },
          { name: 'municipalities', label: w.municipalities },
          { name: 'rhythm', label: w.rhythm },
        ]}
      />
    )
  return (
    <Form form={form} action={action}>
      <HiddenFields values={{ version: String(subscription.version) }} />
      <WishFields form={form} offered={offered} />
      <Submit>{w.save}</Submit>
    </Form>
  )
}

function StopForm({ frame, digestKey }: Known) {
  return (
    <Form form={fillForm(frame)} action={frame.to(paths.leave(digestKey))}>
      <Submit kind="outline">{words(frame.language).stop}</Submit>
    </Form>
  )
}

/** Where the link of the mail leads: one button. */
export function StopPage({ frame, digestKey }: Known) {
  const w = words(frame.language)
  return (
    <PublicPage frame={frame} title={w.stopTitle} hidden>
      <div class="wrap section narrow">
        <h1>{w.stopTitle}</h1>
        <p class="lead">{w.stopText}</p>
        <StopForm frame={frame} digestKey={digestKey} />
      </div>
    </PublicPage>
  )
}
