import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  DateField,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  longDay,
  Notice,
  RichText,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import type { Agreement } from '../../lifecycle/model.ts'
import { InAgreement } from '../../lifecycle/pages/frame.tsx'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Addendum } from '../queries.ts'

type Props = {
  frame: Frame
  words: Words
  agreement: Agreement
  /** Absent for a new one. */
  addendum?: Addendum | undefined
  form: Filled
  rights: { readonly edit: boolean; readonly submit: boolean }
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** What moves the end of an agreement: written here, decided by the steering group. */
export function AddendumPage(props: Props) {
  const { frame, words, agreement, addendum, form, rights, stale } = props
  const title = addendum ? words.addendum.title(addendum.number) : words.addendum.newTitle
  const isOpen = rights.edit && (addendum === undefined || addendum.status === 'draft')
  const action = frame.to(actionOf(props))
  const say = words.addendum
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={title}
      hasProblems={form.problems.length > 0}
    >
      <header class="work-head">
        <div>
          <h1>{title}</h1>
          <p class="lead">{say.lead}</p>
        </div>
        {addendum && rights.submit && <Submission {...props} addendum={addendum} />}
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={[
            { name: 'title', label: say.name },
            { name: 'body', label: say.body },
            { name: 'newTo', label: say.newTo },
            { name: 'withState', label: say.withState },
          ]}
          theirs={stale.theirs}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <ErrorSummary form={form} />
      {isOpen ? <Fields {...props} action={action} /> : addendum && <Fixed {...props} addendum={addendum} />}
    </InAgreement>
  )
}

const actionOf = ({ agreement, addendum }: Props): string =>
  addendum ? paths.workAddendum(agreement.slug, addendum.number) : paths.workNewAddendum(agreement.slug)

function Fields({ frame, words, agreement, addendum, form, stale, action }: Props & { action: string }) {
  const say = words.addendum
  const now = longDay(agreement.to, frame.language)
  return (
    <div class="form-page">
      <Form form={form} action={action}>
        <HiddenFields
          values={{ version: String(stale?.version ?? addendum?.version ?? 0), key: form.values['key'] }}
        />
        <TextField form={form} name="title" label={say.name} lang="da" />
        <DateField form={form} name="newTo" label={say.newTo} hint={say.newToHint(now)} />
        <Choice
          form={form}
          name="withState"
          label={say.withState}
          options={[
            { value: 'yes', label: words.facts.withStateYes },
            { value: 'no', label: words.facts.withStateNo },
          ]}
        />
        <TextArea form={form} name="body" label={say.body} rows={8} lang="da" optional />
        <p class="button-row">
          <Submit size="large">{say.save}</Submit>
        </p>
      </Form>
    </div>
  )
}

function Fixed({ frame, words, addendum }: Props & { addendum: Addendum }) {
  const lang = frame.language === 'en' ? { lang: 'da' } : {}
  return (
    <>
      {addendum.status === 'proposed' && (
        <Notice>
          <p>{words.addendum.submitted}</p>
        </Notice>
      )}
      <h2 {...lang}>{addendum.title}</h2>
      <RichText text={addendum.body} from={3} {...lang} />
      <Facts
        as="rows"
        facts={[
          { name: words.addendum.newTo, value: longDay(addendum.newTo, frame.language) },
          {
            name: words.open.between,
            value: addendum.withState ? words.agreement.withState : words.agreement.withoutState,
          },
          {
            name: words.agreement.adopted,
            value: addendum.adoptedOn && longDay(addendum.adoptedOn, frame.language),
          },
        ]}
      />
    </>
  )
}

function Submission({ frame, words, agreement, addendum, form }: Props & { addendum: Addendum }) {
  const bare = { ...form, values: {}, problems: [] }
  const { slug } = agreement
  if (addendum.status === 'draft')
    return (
      <Form form={bare} action={frame.to(paths.workSubmitAddendum(slug, addendum.number))}>
        <Submit>{words.addendum.submit}</Submit>
      </Form>
    )
  if (addendum.status !== 'proposed') return null
  return (
    <Form form={bare} action={frame.to(paths.workWithdrawAddendum(slug, addendum.number))}>
      <Submit kind="outline">{words.addendum.withdraw}</Submit>
    </Form>
  )
}
