import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  Choices,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  MarkdownField,
  MoneyField,
  type Option,
  type OptionGroup,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { optionsOf } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import { BatteryRows, CostRows, PlanRows, StaffRows } from './form-rows.tsx'

export type ModelFormProps = {
  frame: Frame
  action: string
  values: Typed
  problems?: readonly Problem[]
  areas: readonly Option[]
  groups: readonly Option[]
  batteries: readonly { readonly key: string; readonly name: string }[]
  regions: readonly (Option | OptionGroup)[]
  projects: readonly Option[]
  /** The number of the draft; nothing while the model is new. */
  number?: number | undefined
  /** More empty boxes for sessions than usual. */
  spare?: number
}

/** Writing a new model, or the draft of one. */
export function ModelFormPage(props: ModelFormProps) {
  const { frame, action, values, problems = [], number } = props
  const { modelForm: w, models } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = number ? w.editTitle : w.newTitle
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: models.title, href: frame.to(paths.models()) }]}
    >
      <div class="form-page course-form">
        <h1>{title}</h1>
        <p class="lead">{number ? w.editLead(number) : w.newLead}</p>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(action)} guard>
          <HiddenFields values={{ id: values['id'], version: values['version'] }} />
          <First {...props} form={form} />
          <Whom {...props} form={form} />
          <PlanRows frame={frame} form={form} values={values} spare={props.spare ?? 2} />
          <StaffRows frame={frame} form={form} />
          <CostRows frame={frame} form={form} values={values} />
          <BatteryRows frame={frame} form={form} batteries={props.batteries} />
          <From {...props} form={form} />
          <Submit size="large">{number ? w.save : w.begin}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

type PartProps = ModelFormProps & { form: ReturnType<typeof fillForm> }

function First({ frame, form, areas }: PartProps) {
  const { modelForm: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.first}</h2>
      <TextField form={form} name="title" label={w.name} />
      <TextArea form={form} name="summary" label={w.summary} hint={w.summaryHint} rows={3} />
      <Choice form={form} name="area" label={w.area} options={areas} />
      <Select
        form={form}
        name="artForm"
        label={w.artForm}
        hint={w.artFormHint}
        options={optionsOf(names.artForms)}
      />
      <TextArea form={form} name="purpose" label={w.purpose} rows={3} optional />
      <MarkdownField
        form={form}
        name="description"
        label={w.description}
        hint={w.descriptionHint}
        preview={frame.to(paths.preview())}
        optional
      />
      <TextArea form={form} name="welcome" label={w.welcome} hint={w.welcomeHint} rows={4} optional />
    </section>
  )
}

function Whom({ frame, form, groups }: PartProps) {
  const { modelForm: w, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.whom}</h2>
      {groups.length > 0 && (
        <Choices form={form} name="groups" label={w.groups} hint={w.groupsHint} options={groups} as="list" />
      )}
      <div class="field-pair">
        <TextField form={form} name="least" label={w.least} inputmode="numeric" short />
        <TextField form={form} name="most" label={w.most} inputmode="numeric" short />
      </div>
      <Choice form={form} name="level" label={w.level} options={optionsOf(names.levels, names.levelHints)} />
      <Choice
        form={form}
        name="sender"
        label={w.sender}
        options={optionsOf(names.senders, names.senderHints)}
      />
      <MoneyField form={form} name="price" label={w.price} hint={w.priceHint} optional />
      <TextField form={form} name="priceNote" label={w.priceNote} hint={w.priceNoteHint} optional />
      <Checkbox form={form} name="asksBirthYear" label={w.asksBirthYear} hint={w.asksBirthYearHint} />
    </section>
  )
}

function From({ frame, form, regions, projects }: PartProps) {
  const { modelForm: w } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.origin}</h2>
      <Select
        form={form}
        name="originRegion"
        label={w.originRegion}
        options={regions}
        empty={w.nobody}
        optional
      />
      <Select
        form={form}
        name="originProject"
        label={w.originProject}
        options={projects}
        empty={w.nobody}
        optional
      />
      <TextArea form={form} name="originText" label={w.originText} rows={3} optional />
      <TextField form={form} name="originLink" label={w.originLink} type="url" optional />
    </section>
  )
}

type StaleProps = {
  frame: Frame
  action: string
  values: Typed
  /** What is stored and what was typed, in words, for comparing. */
  fields: readonly { readonly name: string; readonly label: string }[]
  theirs: Typed
  mine: Typed
  version: number
  back: string
}

/** Somebody else saved the draft meanwhile: both wordings. */
export function StaleModelPage({ frame, action, values, fields, theirs, mine, version, back }: StaleProps) {
  const { modelForm: w } = words(frame.language)
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, ...mine })}
        action={frame.to(action)}
        fields={fields}
        theirs={theirs}
        version={version}
        takeTheirs={frame.to(back)}
      />
    </WorkPage>
  )
}
