import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { limits, type NumberName } from './form.ts'

type Props = {
  frame: Frame
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly fields: Typed; readonly version: number } | undefined
  mayChange: boolean
}

const groups = {
  windows: [
    'waitingWeeks',
    'beforeDays',
    'afterEarlyDays',
    'afterDays',
    'followup3Days',
    'followup6Days',
    'lateDays',
  ],
  reminding: ['reminders', 'reminderGapDays'],
} as const satisfies Readonly<Record<string, readonly NumberName[]>>
const names = [...groups.windows, ...groups.reminding]

/** When people are asked, and how often they are reminded, in the whole region. */
export function SettingPage({ frame, values, problems = [], stale, mayChange }: Props) {
  const { settings: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.settings())
  const compared = [...names, 'relatives' as const, 'staff' as const]
  return (
    <WorkPage frame={frame} title={w.title} hasProblems={problems.length > 0} trail={[]}>
      <div class="work-head">
        <div>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
          <p>
            <a class="target" href={frame.to(paths.help())}>
              {w.help}
            </a>
          </p>
        </div>
      </div>
      {stale && (
        <StaleEdit
          form={form}
          action={action}
          fields={compared.map((name) => ({ name, label: w[name] }))}
          theirs={stale.fields}
          version={stale.version}
          takeTheirs={action}
        />
      )}
      <ErrorSummary form={form} />
      {!stale && (
        <Form form={form} action={action} class="spaced form-page">
          <HiddenFields values={{ version: values.version }} />
          <Numbers frame={frame} form={form} group="windows" />
          <Numbers frame={frame} form={form} group="reminding" />
          <h2>{w.others}</h2>
          <Others frame={frame} form={form} name="relatives" />
          <Others frame={frame} form={form} name="staff" />
          {mayChange && <Submit>{w.save}</Submit>}
        </Form>
      )}
    </WorkPage>
  )
}

type PartProps = { frame: Frame; form: Filled }

function Numbers({ frame, form, group }: PartProps & { group: keyof typeof groups }) {
  const { settings: w, filling } = words(frame.language)
  return (
    <>
      <h2>{w[group]}</h2>
      {groups[group].map((name) => (
        <TextField
          form={form}
          name={name}
          label={w[name]}
          hint={filling.screen.between(limits[name][0], limits[name][1])}
          short
          inputmode="numeric"
        />
      ))}
    </>
  )
}

function Others({ frame, form, name }: PartProps & { name: 'relatives' | 'staff' }) {
  const { settings: w } = words(frame.language)
  const options = (['nothing', 'process'] as const).map((value) => ({ value, label: w.choices[value] }))
  return <Choice form={form} name={name} label={w[name]} options={options} />
}
