import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  DateField,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { weightField } from '../form.ts'
import type { Group } from '../model.ts'

type FormProps = {
  frame: Frame
  title: string
  hint?: string
  action: string
  values: Typed
  problems?: readonly Problem[]
}

/** Writing about a target group. */
export function GroupFormPage({ frame, title, hint, action, values, problems = [] }: FormProps) {
  const { groups: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: w.title, href: frame.to(paths.targetGroups()) }]}
    >
      <div class="form-page course-form">
        <h1>{title}</h1>
        {hint && <p class="lead">{hint}</p>}
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(action)} guard>
          <HiddenFields
            values={{ id: values['id'], version: values['version'], follows: values['follows'] }}
          />
          <TextField form={form} name="nameDa" label={w.nameDa} />
          <TextArea form={form} name="descriptionDa" label={w.descriptionDa} rows={3} optional />
          <TextField form={form} name="nameEn" label={w.nameEn} optional />
          <TextArea form={form} name="descriptionEn" label={w.descriptionEn} rows={3} optional />
          <DateField form={form} name="from" label={w.fromDay} />
          <Submit>{w.save}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

type StaleProps = FormProps & { theirs: Typed; version: number; back: string }

/** Somebody else rewrote the group meanwhile: both wordings. */
export function StaleGroupPage({ frame, title, action, values, theirs, version, back }: StaleProps) {
  const { groups: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={title} hasProblems>
      <h1>{title}</h1>
      <StaleEdit
        form={fillForm(frame, values)}
        action={frame.to(action)}
        fields={[
          { name: 'nameDa', label: w.nameDa },
          { name: 'descriptionDa', label: w.descriptionDa },
          { name: 'nameEn', label: w.nameEn },
          { name: 'descriptionEn', label: w.descriptionEn },
          { name: 'from', label: w.fromDay },
        ]}
        theirs={theirs}
        version={version}
        takeTheirs={frame.to(back)}
      />
    </WorkPage>
  )
}

type WeighProps = {
  frame: Frame
  municipality: { readonly id: string; readonly name: string }
  year: number
  groups: readonly Group[]
  values: Typed
  problems?: readonly Problem[]
}

/** What one municipality means for each group in one year. */
export function WeighPage({ frame, municipality, year, groups, values, problems = [] }: WeighProps) {
  const { groups: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = w.weighTitle(municipality.name, year)
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: w.title, href: frame.to(paths.targetGroups()) }]}
    >
      <div class="form-page course-form">
        <h1>{title}</h1>
        <p class="lead">{w.weighLead}</p>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(paths.weights())} guard>
          <HiddenFields values={{ kommune: municipality.id, aar: String(year) }} />
          {groups.map((group) => (
            <TextField
              form={form}
              name={weightField(group.id)}
              label={frame.language === 'en' ? group.nameEn : group.nameDa}
              inputmode="numeric"
              unit={w.percent}
              short
              optional
            />
          ))}
          <Submit>{w.saveWeights}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}
