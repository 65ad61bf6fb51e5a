import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  Notice,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../ui/index.ts'
import { trailTo } from '../legal/frame.tsx'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import type { ShownRule } from './queries.ts'

interface Props {
  readonly frame: Frame
  readonly rule: ShownRule
  readonly form: Filled
  /** What the typed number of days would remove tonight. */
  readonly preview?: { readonly days: number; readonly count: number } | undefined
  readonly theirs?:
    | { readonly fields: Readonly<Record<string, string>>; readonly version: number }
    | undefined
}

/** One retention rule: try a number of days before it is saved. */
export function RulePage({ frame, rule, form, preview, theirs }: Props) {
  const words = wordsOf(frame.language).work
  const title = words.keeping.changeTitle(rule.title)
  const action = frame.to(paths.keepingOf(rule.kind))
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trailTo(frame, paths.keeping(), words.tabs.keeping)}
      hasProblems={form.problems.length > 0}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p class="lead">
        {words.keeping.counts}: {rule.counts}
      </p>
      {theirs ? (
        <StaleEdit
          form={form}
          action={action}
          fields={[{ name: 'days', label: words.keeping.daysLabel }]}
          theirs={theirs.fields}
          version={theirs.version}
          takeTheirs={frame.to(paths.keeping())}
        />
      ) : (
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(rule.version) }} />
          <TextField
            {...{ form, name: 'days', label: words.keeping.daysLabel, hint: words.keeping.daysHint }}
            inputmode="numeric"
            short
          />
          {preview && <Notice>{words.keeping.previewed(preview.count, preview.days)}</Notice>}
          <p class="button-row">
            <Submit>{words.keeping.save}</Submit>
            <Submit kind="outline" name="button" value="preview">
              {words.keeping.preview}
            </Submit>
          </p>
        </Form>
      )}
    </WorkPage>
  )
}
