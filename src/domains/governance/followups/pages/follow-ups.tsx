import { isBefore } from '../../../../kernel/day.ts'
import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  longDay,
  type Option,
  Select,
  Submit,
  TextField,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { FollowUp } from '../model.ts'

type Props = {
  frame: Frame
  number: string
  followUps: readonly FollowUp[]
  today: Temporal.PlainDate
  /** Who is reading: one's own tasks can be ticked off. */
  me: string | undefined
  runs: boolean
  form: Filled
  people: readonly Option[]
}

/** What is to be done because of a decision, with a way to tick it off. */
export function FollowUps(props: Props) {
  const { frame, followUps, runs } = props
  const { followUps: said } = words(frame.language)
  if (followUps.length === 0 && !runs) return null
  return (
    <section class="follow-ups" aria-labelledby="follow-up">
      <h2 id="follow-up">{said.title}</h2>
      <p>{followUps.length === 0 ? said.none : said.lead}</p>
      {followUps.map((task) => (
        <Task {...props} task={task} />
      ))}
      {runs && <AddTask {...props} />}
    </section>
  )
}

function Task({ frame, number, task, today, me, runs }: Props & { task: FollowUp }) {
  const { followUps: said } = words(frame.language)
  const late = !task.doneOn && isBefore(task.due, today)
  const mayMark = runs || (me !== undefined && task.responsibleId === me)
  return (
    <div class={task.doneOn ? 'task done' : 'task'}>
      <div>
        <h3>{task.task}</h3>
        <p>
          {[
            task.responsible,
            task.doneOn
              ? said.doneOn(longDay(task.doneOn, frame.language))
              : `${said.due} ${longDay(task.due, frame.language)}`,
            late ? said.overdue : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {mayMark && (
        <Form form={fillForm(frame)} action={frame.to(paths.followUpDone(number, task.id))}>
          <HiddenFields values={{ done: task.doneOn ? 'no' : 'yes' }} />
          <Submit size="small" kind="outline">
            {task.doneOn ? said.markOpen : said.markDone}
            <span class="visually-hidden">: {task.task}</span>
          </Submit>
        </Form>
      )}
    </div>
  )
}

function AddTask({ frame, number, form, people }: Props) {
  const { followUps: said } = words(frame.language)
  return (
    <details class="add-task" open={form.problems.length > 0}>
      <summary>{said.add}</summary>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.followUps(number))}>
        <TextField form={form} name="task" label={said.task} />
        <Select form={form} name="responsible" label={said.responsible} options={people} />
        <DateField form={form} name="due" label={said.due} />
        <p class="button-row">
          <Submit>{said.add}</Submit>
        </p>
      </Form>
    </details>
  )
}
