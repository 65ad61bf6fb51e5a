import type { Child } from 'hono/jsx'
import {
  type Crumb,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  StaleEdit,
  Submit,
  WorkPage,
} from '../../../ui/index.ts'

/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly current: Readonly<Record<string, string>>
  readonly version: number
}

type Props = {
  frame: Frame
  form: Filled
  title: string
  lead?: string
  trail: readonly Crumb[]
  /** Where the form is sent, and where one goes without sending it; without language prefix. */
  action: string
  back: string
  save: string
  hidden: Readonly<Record<string, string>>
  theirs?: Theirs | undefined
  fields?: readonly { readonly name: string; readonly label: string }[]
  before?: Child
  children?: Child
}

/** A page of the workspace that is one form. */
export function FormPage(props: Props) {
  const { frame, form, title, lead, trail, action, back, theirs } = props
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trail}
      hasProblems={form.problems.length > 0 || Boolean(theirs)}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {props.before}
        {theirs ? (
          <StaleEdit
            form={form}
            action={frame.to(action)}
            fields={props.fields ?? []}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={frame.to(back)}
          />
        ) : (
          <TheForm {...props} />
        )}
      </div>
    </WorkPage>
  )
}

function TheForm({ frame, form, action, back, save, hidden, children }: Props) {
  return (
    <>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)}>
        <HiddenFields values={hidden} />
        {children}
        <p class="button-row">
          <Submit>{save}</Submit>
          <a class="target" href={frame.to(back)}>
            {frame.words.parts.cancel}
          </a>
        </p>
      </Form>
    </>
  )
}
