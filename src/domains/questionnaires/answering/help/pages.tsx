import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  RichText,
  StaleEdit,
  Submit,
  TextArea,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import type { HelpText } from './queries.ts'

type ListProps = { frame: Frame; texts: readonly HelpText[]; mayChange: boolean }

const trailOf = (frame: Frame) => [
  { label: words(frame.language).settings.title, href: frame.to(paths.settings()) },
]

/** Where help is found: the text of the region, and of each municipality that has its own. */
export function HelpListPage({ frame, texts, mayChange }: ListProps) {
  const w = words(frame.language).help
  const [region, ...municipalities] = texts
  const shown = (frame.language === 'en' ? region?.en : region?.da) || w.standard
  return (
    <WorkPage frame={frame} title={w.title} trail={trailOf(frame)}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </div>
      </div>
      <section class="work-section">
        <h2>{w.region}</h2>
        {region?.version === 0 && <p class="muted">{w.standardShown}</p>}
        <RichText text={shown} />
        {mayChange && <EditLink frame={frame} text={region} />}
      </section>
      <ul class="work-section help-places">
        {municipalities.map((text) => (
          <li>
            <h2>{text.name}</h2>
            <p>{text.version > 0 ? w.written : w.fallsBack}</p>
            {text.version > 0 && <RichText text={frame.language === 'en' ? text.en : text.da} />}
            {mayChange && <EditLink frame={frame} text={text} />}
          </li>
        ))}
      </ul>
    </WorkPage>
  )
}

function EditLink({ frame, text }: { frame: Frame; text: HelpText | undefined }) {
  const w = words(frame.language).help
  if (!text) return null
  return (
    <p>
      <a class="button outline small" href={frame.to(paths.helpText(text.place))}>
        {text.version > 0 ? w.edit : w.write}
        <span class="visually-hidden"> {text.name ?? w.region}</span>
      </a>
    </p>
  )
}

type EditProps = {
  frame: Frame
  text: HelpText
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly fields: Typed; readonly version: number } | undefined
}

/** One text about help, in both languages. */
export function HelpEditPage({ frame, text, values, problems = [], stale }: EditProps) {
  const w = words(frame.language).help
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.helpText(text.place))
  const title = text.name ?? w.region
  const trail = [...trailOf(frame), { label: w.title, href: frame.to(paths.help()) }]
  const fields = [
    { name: 'da', label: w.textDa },
    { name: 'en', label: w.textEn },
  ]
  return (
    <WorkPage frame={frame} title={title} hasProblems={problems.length > 0} trail={trail}>
      <div class="work-head">
        <div>
          <h1>{title}</h1>
          {text.municipalityId === null && <p class="lead">{w.regionHint}</p>}
        </div>
      </div>
      {stale && (
        <StaleEdit
          {...{ form, action, fields }}
          theirs={stale.fields}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <ErrorSummary form={form} />
      {!stale && (
        <Form form={form} action={action} class="spaced form-page" guard>
          <HiddenFields values={{ version: values['version'] }} />
          <TextArea form={form} name="da" label={w.textDa} hint={w.hint} rows={12} lang="da" />
          <TextArea form={form} name="en" label={w.textEn} hint={w.hint} rows={12} lang="en" />
          <p class="button-row">
            <Submit>{w.save}</Submit>
            <a class="button outline" href={frame.to(paths.help())}>
              {w.back}
            </a>
          </p>
        </Form>
      )}
    </WorkPage>
  )
}
