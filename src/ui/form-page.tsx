import type { Child } from 'hono/jsx'
import type { Typed } from '../kernel/outcome.ts'
import type { Crumb } from './breadcrumbs.tsx'
import { ErrorSummary } from './form/error-summary.tsx'
import type { Filled } from './form/filled.ts'
import { Form, HiddenFields, Submit } from './form/form.tsx'
import { StaleEdit } from './form/stale-edit.tsx'
import type { Frame } from './frame.ts'
import { WorkPage } from './shell/work-page.tsx'

/** What somebody else saved meanwhile. */
export interface Theirs {
  readonly current: Typed
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
  /** What the form carries along unseen. */
  hidden?: Typed
  /** Stands above the form, and under it. */
  before?: Child
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
        {props.before}
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

function TheForm(props: Props) {
  const { frame, form, action, save, version, hidden, back, multipart, confirm, children } = props
  return (
    <>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} {...(multipart ? { multipart } : {})}>
        {hidden && <HiddenFields values={hidden} />}
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
