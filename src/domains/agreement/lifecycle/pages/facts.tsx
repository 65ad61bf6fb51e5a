import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  MoneyField,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Agreement } from '../model.ts'
import { InAgreement } from './frame.tsx'

type Props = {
  frame: Frame
  words: Words
  form: Filled
  /** Absent for a new one. */
  agreement?: Agreement | undefined
  earlier: readonly Agreement[]
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** What is known about an agreement beside its text. */
export function FactsPage({ frame, words, form, agreement, earlier, stale }: Props) {
  const say = words.facts
  const title = agreement ? say.editTitle(agreement.title) : say.newTitle
  const action = frame.to(agreement ? paths.workFacts(agreement.slug) : paths.workNew())
  const version = stale?.version ?? agreement?.version ?? 0
  return (
    <InAgreement
      frame={frame}
      words={words}
      agreement={agreement}
      title={title}
      hasProblems={form.problems.length > 0}
    >
      <header class="page-head">
        <h1>{title}</h1>
        {!agreement && <p class="lead">{say.newLead}</p>}
      </header>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={fieldNames(words)}
          theirs={stale.theirs}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <div class="form-page">
        <ErrorSummary form={form} />
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(version), key: form.values['key'] }} />
          <FactFields form={form} words={words} agreement={agreement} earlier={earlier} />
          <p class="button-row">
            <Submit size="large">{agreement ? say.save : say.create}</Submit>
          </p>
        </Form>
      </div>
    </InAgreement>
  )
}

const fieldNames = ({ facts: say }: Words) => [
  { name: 'title', label: say.title },
  { name: 'titleEn', label: say.titleEn },
  { name: 'aboutDa', label: say.about },
  { name: 'aboutEn', label: say.aboutEn },
  { name: 'from', label: say.from },
  { name: 'to', label: say.to },
  { name: 'withState', label: say.withState },
  { name: 'minister', label: say.minister },
  { name: 'grant', label: say.grant },
  { name: 'journalNumber', label: say.journal },
  { name: 'predecessor', label: say.predecessor },
]

function FactFields({
  form,
  words,
  agreement,
  earlier,
}: Pick<Props, 'form' | 'words' | 'agreement' | 'earlier'>) {
  const say = words.facts
  const isFixed = agreement !== undefined && agreement.state.name !== 'draft'
  return (
    <>
      <TextField form={form} name="title" label={say.title} lang="da" />
      <TextField form={form} name="titleEn" label={say.titleEn} lang="en" optional />
      <div class="two-fields">
        <DateField form={form} name="from" label={say.from} />
        <DateField form={form} name="to" label={say.to} />
      </div>
      {isFixed && <p class="hint">{say.fixed}</p>}
      <Choice
        form={form}
        name="withState"
        label={say.withState}
        hint={say.withStateHint}
        options={[
          { value: 'yes', label: say.withStateYes },
          { value: 'no', label: say.withStateNo },
        ]}
      />
      <TextField form={form} name="minister" label={say.minister} optional />
      <MoneyField form={form} name="grant" label={say.grant} optional />
      <TextField form={form} name="journalNumber" label={say.journal} short optional />
      <Select
        form={form}
        name="predecessor"
        label={say.predecessor}
        empty={say.predecessorNone}
        options={earlier
          .filter(({ id }) => id !== agreement?.id)
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
      {!agreement && <Checkbox form={form} name="copyAreas" label={say.copyAreas} />}
      <TextArea form={form} name="aboutDa" label={say.about} rows={3} lang="da" optional />
      <TextArea form={form} name="aboutEn" label={say.aboutEn} rows={3} lang="en" optional />
    </>
  )
}
