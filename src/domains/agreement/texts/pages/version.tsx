import type { Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  Notice,
  StaleEdit,
  Submit,
} from '../../../../ui/index.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { InAgreement } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { ComparedPart } from '../comparing.ts'
import { differing } from '../differing.ts'
import type { TextVersion } from '../queries.ts'
import { readTypedText } from '../typed-text.ts'
import { ComparedText } from './comparison.tsx'
import { TextForm } from './text-form.tsx'
import { WholeText } from './whole-text.tsx'

type Props = {
  frame: Frame
  words: Words
  agreement: Agreement
  version: TextVersion
  form: Filled
  rights: { readonly edit: boolean; readonly submit: boolean }
  theirs?: { readonly fields: Typed; readonly version: number } | undefined
}

/** One version in the workspace: a form while it is a draft, else its words. */
export function WorkVersionPage(props: Props) {
  const { frame, words, agreement, version, form, rights, theirs } = props
  const title = words.agreement.version(version.number)
  const isOpen = version.status === 'draft' && rights.edit
  const action = frame.to(paths.workVersion(agreement.slug, version.number))
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={`${title}, ${agreement.title}`}
      hasProblems={form.problems.length > 0}
    >
      <header class="work-head">
        <div>
          <h1>{title}</h1>
          <p>
            <span class="badge">{words.agreement.wording[version.status]}</span>
          </p>
        </div>
        {rights.submit && <Submission {...props} />}
      </header>
      {theirs && (
        <StaleEdit
          form={form}
          action={action}
          fields={differing(form.values, theirs.fields, words)}
          theirs={theirs.fields}
          version={theirs.version}
          takeTheirs={action}
        />
      )}
      <ErrorSummary form={form} />
      {version.status === 'proposed' && (
        <Notice>
          <p>{words.agreement.submitted}</p>
        </Notice>
      )}
      {isOpen ? <EditForm {...props} /> : <WholeText frame={frame} words={words} text={version.text} />}
    </InAgreement>
  )
}

function EditForm({ frame, words, agreement, version, form, theirs }: Props) {
  return (
    <Form
      form={form}
      action={frame.to(paths.workVersion(agreement.slug, version.number))}
      class="text-form form-page"
    >
      <HiddenFields values={{ version: String(theirs?.version ?? version.version) }} />
      <p class="save-bar">
        <Submit name="button" value="save" size="small">
          {words.text.buttons.save}
        </Submit>
      </p>
      <TextForm form={form} text={readTypedText(form.values).text} words={words} />
    </Form>
  )
}

/** Lays a draft before the steering group, or takes it back. */
function Submission({ frame, words, agreement, version, form }: Props) {
  const bare = { ...form, values: {}, problems: [] }
  if (version.status === 'draft' && agreement.state.name !== 'closed')
    return (
      <Form form={bare} action={frame.to(paths.workSubmitVersion(agreement.slug, version.number))}>
        <Submit>{words.agreement.submit}</Submit>
      </Form>
    )
  if (version.status !== 'proposed') return null
  return (
    <Form form={bare} action={frame.to(paths.workWithdrawVersion(agreement.slug, version.number))}>
      <Submit kind="outline">{words.agreement.withdraw}</Submit>
    </Form>
  )
}

type CompareProps = Pick<Props, 'frame' | 'words' | 'agreement'> & {
  a: number
  b: number
  parts: readonly ComparedPart[]
}

/** What changed from one version to another, drafts included. */
export function WorkComparePage({ frame, words, agreement, a, b, parts }: CompareProps) {
  const title = words.open.compareTitle(a, b)
  return (
    <InAgreement frame={frame} words={words} agreement={agreement} title={title}>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.open.compareLead}</p>
      </header>
      <ComparedText frame={frame} words={words} parts={parts} />
    </InAgreement>
  )
}
