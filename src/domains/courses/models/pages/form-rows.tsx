import type { Typed } from '../../../../kernel/outcome.ts'
import {
  Choices,
  type Frame,
  type fillForm,
  MoneyField,
  Select,
  Submit,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import { staffParts } from '../../model.ts'
import { optionsOf } from '../../parts/choices.ts'
import { words } from '../../words.ts'
import { planIsTyped } from '../form.ts'
import { mostCosts, mostSessions } from '../model.ts'
import { rowField, rowsToDraw, typedInRow } from '../typed-rows.ts'

type Props = { frame: Frame; form: ReturnType<typeof fillForm>; values: Typed }

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** How the sessions lie, and a box for each of them. */
export function PlanRows({ frame, form, values, spare }: Props & { spare: number }) {
  const { modelForm: w } = words(frame.language)
  const rows = rowsToDraw(values, 'plan', ['title', 'content'], { most: mostSessions, spare })
  return (
    <section class="field-block">
      <h2>{w.plan}</h2>
      <div class="field-pair">
        <TextField form={form} name="timesAWeek" label={w.timesAWeek} inputmode="numeric" short />
        <TextField
          form={form}
          name="weeksBetween"
          label={w.weeksBetween}
          hint={w.weeksBetweenHint}
          inputmode="numeric"
          short
        />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          name="skipsSchoolHolidays"
          value="on"
          checked={values['skipsSchoolHolidays'] === 'on'}
        />
        <span>{w.skipsSchoolHolidays}</span>
      </label>
      <p class="hint plan-hint">{w.planHint}</p>
      {numbers(rows).map((row) => (
        <PlanRow frame={frame} form={form} values={values} row={row} />
      ))}
      <Submit kind="outline" size="small" name="button" value="more">
        {w.more}
      </Submit>
    </section>
  )
}

function PlanRow({ frame, form, values, row }: Props & { row: number }) {
  const { modelForm: w } = words(frame.language)
  const title = typedInRow(values, 'plan', row, 'title')
  const isTyped = planIsTyped(values, row)
  const isFirstEmpty = !isTyped && (row === 1 || planIsTyped(values, row - 1))
  const hasProblem = form.problems.some(({ field }) => field.startsWith(`plan_${row}_`))
  const name = (field: string) => rowField('plan', row, field)
  return (
    <details class="row-fold" open={hasProblem || isFirstEmpty}>
      <summary>{isTyped ? `${w.session(row)}: ${title}` : w.emptySession}</summary>
      <div class="field-pair">
        <TextField form={form} name={name('place')} label={w.place} inputmode="numeric" short optional />
        <TextField form={form} name={name('minutes')} label={w.minutes} inputmode="numeric" short />
      </div>
      <TextField form={form} name={name('title')} label={w.sessionTitle} />
      <TextArea form={form} name={name('content')} label={w.content} rows={3} optional />
      <TextArea form={form} name={name('materials')} label={w.materials} rows={2} optional />
    </details>
  )
}

/** One line for each role. */
export function StaffRows({ frame, form }: Omit<Props, 'values'>) {
  const { modelForm: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.staffing}</h2>
      {staffParts.map((part) => (
        <fieldset class="row-fields">
          <legend>{names.parts[part]}</legend>
          <TextField
            form={form}
            name={`staff_${part}_people`}
            label={w.people}
            inputmode="numeric"
            short
            optional
          />
          <TextField form={form} name={`staff_${part}_does`} label={w.does} optional />
        </fieldset>
      ))}
    </section>
  )
}

/** One line for each post of the costs. */
export function CostRows({ frame, form, values }: Props) {
  const { modelForm: w, names } = words(frame.language)
  const rows = rowsToDraw(values, 'cost', ['post', 'amount'], { most: mostCosts, spare: 2 })
  return (
    <section class="field-block">
      <h2>{w.costs}</h2>
      <p class="hint">{w.costsHint}</p>
      {numbers(rows).map((row) => (
        <fieldset class="row-fields">
          <legend>
            {w.post} {row}
          </legend>
          <TextField form={form} name={rowField('cost', row, 'post')} label={w.post} />
          <MoneyField form={form} name={rowField('cost', row, 'amount')} label={w.amount} />
          <Select
            form={form}
            name={rowField('cost', row, 'per')}
            label={w.per}
            options={optionsOf(names.costUnits)}
            empty={false}
          />
        </fieldset>
      ))}
    </section>
  )
}

type BatteryProps = Omit<Props, 'values'> & {
  batteries: readonly { readonly key: string; readonly name: string }[]
}

/** When each battery of questionnaires is answered. */
export function BatteryRows({ frame, form, batteries }: BatteryProps) {
  const { modelForm: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.batteries}</h2>
      <p class="hint">{w.batteriesHint}</p>
      {batteries.map(({ key, name }) => (
        <Choices form={form} name={`waves_${key}`} label={name} options={optionsOf(names.waves)} optional />
      ))}
    </section>
  )
}
