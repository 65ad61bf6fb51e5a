import type { Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  longDay,
  Select,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { FocusArea } from '../../areas/model.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import { numberTyped } from '../form.ts'
import type { ResultTarget } from '../model.ts'
import { TargetFigure } from './target-list.tsx'

type TargetProps = {
  frame: Frame
  words: Words
  areas: readonly FocusArea[]
  /** Absent for a new one. */
  target?: ResultTarget | undefined
  form: Filled
  measuring: Filled
  mayEdit: boolean
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** One result target: what it is, and its values so far. */
export function TargetPage(props: TargetProps) {
  const { frame, words, target, form, measuring, mayEdit } = props
  const say = words.targets
  const title = target ? target.indicator : say.new
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={form.problems.length + measuring.problems.length > 0}
      trail={[
        { href: frame.to(paths.work()), label: words.work.title },
        { href: frame.to(paths.workTargets()), label: say.title },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
      </header>
      {target && <MeasureForm {...props} target={target} />}
      {mayEdit && <TargetForm {...props} />}
    </WorkPage>
  )
}

function MeasureForm({ frame, words, target, measuring }: TargetProps & { target: ResultTarget }) {
  const say = words.targets
  return (
    <section class="work-part" aria-labelledby="measure">
      <TargetFigure frame={frame} words={words} target={target} />
      <h2 id="measure" class="spaced">
        {say.measureTitle}
      </h2>
      <ErrorSummary form={measuring} />
      <Form form={measuring} action={frame.to(paths.workMeasure(target.id))} class="in-line-form">
        <TextField form={measuring} name="value" label={say.value} short inputmode="decimal" />
        <DateField form={measuring} name="on" label={say.valueDay} />
        <TextField form={measuring} name="note" label={say.note} optional />
        <Submit>{say.measure}</Submit>
      </Form>
      {target.values.length > 0 && (
        <>
          <h3>{say.history}</h3>
          <ul class="plain-list">
            {target.values.map(({ onDay, value, note }) => (
              <li>
                {longDay(onDay, frame.language)}: <b>{numberTyped(value)}</b> {target.unit}{' '}
                {note && `(${note})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function TargetForm({ frame, words, areas, target, form, stale }: TargetProps) {
  const say = words.targets
  const action = frame.to(target ? paths.workTarget(target.id) : paths.workNewTarget())
  return (
    <div class="work-part form-page">
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
      <ErrorSummary form={form} />
      <Form form={form} action={action}>
        <HiddenFields
          values={{ version: String(stale?.version ?? target?.version ?? 0), key: form.values['key'] }}
        />
        <Select
          form={form}
          name="belongsTo"
          label={say.belongsTo}
          options={areas.map((area) => ({
            label: area.title,
            options: [
              { value: `area:${area.id}`, label: area.title },
              ...area.objectives.map(({ id, title }) => ({ value: `objective:${id}`, label: title })),
            ],
          }))}
        />
        <TextField form={form} name="indicator" label={say.indicator} lang="da" />
        <TextField form={form} name="indicatorEn" label={say.indicatorEn} lang="en" optional />
        <div class="two-fields">
          <TextField form={form} name="baseline" label={say.baseline} short inputmode="decimal" optional />
          <TextField form={form} name="target" label={say.target} short inputmode="decimal" />
          <TextField form={form} name="unit" label={say.unit} hint={say.unitHint} short optional />
          <DateField form={form} name="due" label={say.due} />
        </div>
        <TextField form={form} name="source" label={say.source} hint={say.citing.hint} optional />
        <p class="button-row">
          <Submit kind={target ? 'outline' : 'next'}>{say.save}</Submit>
        </p>
      </Form>
    </div>
  )
}

const fieldNames = ({ targets: say }: Words) => [
  { name: 'belongsTo', label: say.belongsTo },
  { name: 'indicator', label: say.indicator },
  { name: 'indicatorEn', label: say.indicatorEn },
  { name: 'baseline', label: say.baseline },
  { name: 'target', label: say.target },
  { name: 'unit', label: say.unit },
  { name: 'due', label: say.due },
  { name: 'source', label: say.source },
]
