import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Municipality } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import type { HolidayRow } from '../queries.ts'

type Props = {
  frame: Frame
  action: string
  values: Typed
  problems?: readonly Problem[]
  municipalities: readonly Municipality[]
  mayAll: boolean
  /** The one that is changed; nothing when it is new. */
  holiday?: HolidayRow | undefined
}

/** Writing down, or changing, one stretch of school holidays. */
export function HolidayFormPage({
  frame,
  action,
  values,
  problems = [],
  municipalities,
  mayAll,
  holiday,
}: Props) {
  const { calendar: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = holiday ? w.editTitle : w.add
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: w.title, href: frame.to(paths.holidays()) }]}
    >
      <div class="form-page course-form">
        <h1>{title}</h1>
        {holiday && <p class="lead">{holiday.municipality ?? w.everywhere}</p>}
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(action)} guard>
          <HiddenFields values={{ id: values['id'], version: values['version'] }} />
          {!holiday && (
            <Select
              form={form}
              name="municipality"
              label={w.municipality}
              options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
              {...(mayAll ? { empty: w.everywhere } : {})}
            />
          )}
          <TextField form={form} name="name" label={w.name} hint={w.nameHint} />
          <DateField form={form} name="from" label={w.from} />
          <DateField form={form} name="to" label={w.to} />
          <Submit>{w.save}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

type StaleProps = Pick<Props, 'frame' | 'action' | 'values'> & { theirs: Typed; version: number }

/** Somebody else changed the stretch meanwhile: both wordings. */
export function StaleHolidayPage({ frame, action, values, theirs, version }: StaleProps) {
  const { calendar: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, values)}
        action={frame.to(action)}
        fields={[
          { name: 'name', label: w.name },
          { name: 'from', label: w.from },
          { name: 'to', label: w.to },
        ]}
        theirs={theirs}
        version={version}
        takeTheirs={frame.to(paths.holidays())}
      />
    </WorkPage>
  )
}
