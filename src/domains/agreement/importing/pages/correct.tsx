import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  momentText,
  SourceAndRecognition,
  StaleEdit,
  Submit,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { differing } from '../../texts/differing.ts'
import { TextForm } from '../../texts/pages/text-form.tsx'
import { readTypedText, type TypedText } from '../../texts/typed-text.ts'
import type { Words } from '../../words.ts'
import type { WorkingDraft } from '../queries.ts'
import { SourceText } from './source.tsx'

export type Target = { readonly id: string; readonly title: string }

type Props = {
  frame: Frame
  words: Words
  draft: WorkingDraft
  form: Filled
  targets: readonly Target[]
  /** What somebody else has saved meanwhile. */
  theirs?: { readonly fields: Typed; readonly version: number } | undefined
}

/** Source and recognition side by side. Every button keeps the draft. */
export function CorrectPage({ frame, words, draft, form, targets, theirs }: Props) {
  const text = words.text.import
  const typed = readTypedText(form.values).text
  const action = frame.to(paths.workDraft(draft.id))
  return (
    <WorkPage
      frame={frame}
      title={`${text.correct}: ${draft.fileName}`}
      hasProblems={form.problems.length > 0}
      trail={[
        { href: frame.to(paths.work()), label: words.work.title },
        { href: frame.to(paths.workImport()), label: text.title },
      ]}
    >
      <header class="page-head">
        <h1>{text.correct}</h1>
        <p class="muted">{draft.fileName}</p>
        <p class="lead">{summary(typed, words)}</p>
        <p class="measure">{text.correctLead}</p>
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
      <SourceAndRecognition
        language={frame.language}
        source={<SourceText source={draft.source} words={words} />}
      >
        <Form form={form} action={action} class="text-form">
          <HiddenFields values={{ version: String(theirs?.version ?? draft.version) }} />
          <p class="save-bar">
            <Submit name="button" value="save" size="small">
              {words.text.buttons.save}
            </Submit>
            <span class="small">{text.savedAt(momentText(draft.updatedAt, frame.language))}</span>
          </p>
          <PeriodFields form={form} words={words} />
          <TextForm form={form} text={typed} words={words} />
          <TargetFields form={form} words={words} targets={targets} />
        </Form>
        <DropForm frame={frame} words={words} draft={draft} />
      </SourceAndRecognition>
    </WorkPage>
  )
}

function summary({ areas, unplaced }: TypedText, words: Words): string {
  const text = words.text.import
  const objectives = areas.reduce((count, area) => count + area.objectives.length, 0)
  const found = text.summary(text.areaCount(areas.length), text.objectiveCount(objectives))
  return unplaced.length === 0 ? found : `${found} ${text.unplacedCount(unplaced.length)}`
}

function PeriodFields({ form, words }: { form: Filled; words: Words }) {
  const text = words.text.import
  return (
    <div class="two-fields">
      <DateField form={form} name="from" label={text.from} />
      <DateField form={form} name="to" label={text.to} />
    </div>
  )
}

/** Where the text goes, and the button that takes it there. */
function TargetFields({ form, words, targets }: { form: Filled; words: Words; targets: readonly Target[] }) {
  const text = words.text.import
  return (
    <div class="finish">
      <Choice
        form={form}
        name="target"
        label={text.target}
        as="list"
        options={[
          { value: 'new', label: text.targetNew, hint: text.targetNewHint },
          ...targets.map(({ id, title }) => ({
            value: id,
            label: text.targetKnown(title),
            hint: text.targetHint,
          })),
        ]}
      />
      <p class="button-row">
        <Submit name="button" value="finish" size="large">
          {text.finish}
        </Submit>
      </p>
    </div>
  )
}

function DropForm({ frame, words, draft }: { frame: Frame; words: Words; draft: WorkingDraft }) {
  const text = words.text.import
  return (
    <form method="post" action={frame.to(paths.workDropDraft(draft.id))} class="spaced">
      <input type="hidden" name="csrf" value={frame.csrf} />
      <Submit kind="danger" size="small" confirm={text.dropAsk}>
        {text.drop}
      </Submit>
    </form>
  )
}
