import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Choice,
  DateField,
  FormPage,
  type Frame,
  fillForm,
  TextField,
  TimeField,
} from '../../../../../ui/index.ts'
import { optionsOf } from '../../../parts/choices.ts'
import type { Occurrence } from '../../listing/model.ts'
import type { Activity } from '../../model.ts'
import { paths } from '../../paths.ts'
import { dateSaid } from '../../said.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  activity: Activity
  /** Nothing when it is about all dates to come. */
  date: Occurrence | undefined
  values?: Typed
  problems?: readonly Problem[]
}

/** Moving, putting off or calling off one date, or all that are to come. */
export function ChangePage({ frame, activity, date, values = {}, problems = [] }: Props) {
  const { work: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <FormPage
      {...{ frame, form, lead: w.changeLead, save: w.saveChange, back: paths.workActivity(activity.id) }}
      title={date ? w.changeDateTitle(dateSaid(date, frame.language)) : w.changeAllTitle}
      trail={[
        { label: w.title, href: frame.to(paths.work()) },
        { label: activity.title, href: frame.to(paths.workActivity(activity.id)) },
      ]}
      action={date ? paths.changeDate(activity.id, date.id) : paths.changeAll(activity.id)}
    >
      <Choice form={form} name="what" label={w.what} options={optionsOf(w.changes)} />
      <TextField form={form} name="reason" label={w.changeReason} hint={w.changeReasonHint} />
      <p class="muted">{w.onlyMoved}</p>
      {date && <DateField form={form} name="day" label={w.newDay} optional />}
      <div class="field-pair">
        <TimeField form={form} name="starts" label={w.newStarts} optional />
        <TimeField form={form} name="ends" label={w.newEnds} optional />
      </div>
      <TextField form={form} name="placeName" label={w.newPlace} optional />
      <TextField form={form} name="placeAddress" label={w.newAddress} optional />
    </FormPage>
  )
}
