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
} from '../../ui/index.ts'

/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly current: Readonly<Record<string, string>>
  readonly version: number
}

type Props = {
  frame: Frame
  form: Filled
  title: string
  lead?: string | undefined
  trail: readonly Crumb[]
  /** Where the form is sent, without language prefix. */
  action: string
  save: string
  /** The version the form is drawn from, for things that are edited. */
  version?: number | undefined
  theirs?: Theirs | undefined
  /** The fields compared when somebody else saved meanwhile. */
  fields?: readonly { readonly name: string; readonly label: string }[]
  back: string
  multipart?: boolean
  confirm?: string
  /** Stands under the form. */
  after?: Child
  children?: Child
}

/** A page of the workspace that is one form: errors on top, one column, one button. */
export function FormPage(props: Props) {
  const { frame, form, title, lead, trail, action, theirs, back, fields = [] } = props
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
        {theirs ? (
          <StaleEdit
            form={form}
            action={frame.to(action)}
            fields={fields}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={frame.to(back)}
          />
        ) : (
          <TheForm {...props} />
        )}
        {props.after}
      </div>
    </WorkPage>
  )
}

function TheForm({ frame, form, action, save, version, back, multipart, confirm, children }: Props) {
  return (
    <>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} {...(multipart ? { multipart } : {})}>
        {version !== undefined && <HiddenFields values={{ version: String(version) }} />}
        {children}
        <p class="button-row">
          <Submit {...(confirm ? { confirm } : {})}>{save}</Submit>
          <a class="target" href={frame.to(back)}>
            {frame.words.parts.cancel}
          </a>
        </p>
      </Form>
    </>
  )
}
