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
  Submit,
  TextArea,
  TextField,
} from '../../../../ui/index.ts'
import { accessPoints, type Course } from '../../model.ts'
import { optionsOf } from '../../parts/choices.ts'
import { CourseFormPage } from '../../parts/course-form-page.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  course: Course
  values: Typed
  problems?: readonly Problem[]
  hosts: readonly OptionGroup[]
  areas: readonly Option[]
  groups: readonly Option[]
  projects: readonly Option[]
}

/** Changing what a course is, apart from its sessions and its people. */
export function EditCoursePage(props: Props) {
  const { frame, course, values, problems = [] } = props
  const { courseForm: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  return (
    <CourseFormPage {...{ frame, course }} title={w.title} hasProblems={problems.length > 0}>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(paths.edit(course.slug))} guard>
        <HiddenFields values={{ version: values['version'] }} />
        <What {...props} form={form} />
        <Where {...props} form={form} />
        <Whom {...props} form={form} />
        <Belonging {...props} form={form} />
        <Submit size="large">{w.save}</Submit>
      </Form>
    </CourseFormPage>
  )
}

type PartProps = Props & { form: ReturnType<typeof fillForm> }

function What({ frame, form, areas }: PartProps) {
  const { courseForm: w, modelForm, names } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.what}</h2>
      <TextField form={form} name="title" label={w.name} />
      <TextArea
        form={form}
        name="summary"
        label={modelForm.summary}
        hint={modelForm.summaryHint}
        rows={3}
        optional
      />
      <MarkdownField
        form={form}
        name="description"
        label={modelForm.description}
        hint={modelForm.descriptionHint}
        preview={frame.to(paths.preview())}
        optional
      />
      <TextArea
        form={form}
        name="welcome"
        label={modelForm.welcome}
        hint={modelForm.welcomeHint}
        rows={4}
        optional
      />
      <Choice form={form} name="area" label={modelForm.area} options={areas} />
      <Select
        form={form}
        name="artForm"
        label={modelForm.artForm}
        hint={modelForm.artFormHint}
        options={optionsOf(names.artForms)}
        empty={false}
      />
      <Choice form={form} name="language" label={w.language} options={optionsOf(names.languages)} />
    </section>
  )
}

function Where({ frame, form, hosts }: PartProps) {
  const { courseForm: w, names, start } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.where}</h2>
      <Select form={form} name="host" label={w.host} hint={start.hostHint} options={hosts} empty={false} />
      <TextField form={form} name="placeName" label={w.placeName} hint={w.placeHint} optional />
      <TextField form={form} name="placeAddress" label={w.placeAddress} autocomplete="off" optional />
      <fieldset class="access-fields">
        <legend>{w.accessPoints}</legend>
        <p class="hint">{w.accessHint}</p>
        {accessPoints.map((point) => (
          <Select
            form={form}
            name={`access_${point}`}
            label={names.access[point]}
            options={optionsOf(names.accessAnswers)}
            empty={w.accessUnknown}
          />
        ))}
      </fieldset>
      <TextArea form={form} name="access" label={w.access} rows={3} optional />
    </section>
  )
}

function Whom({ frame, form, groups }: PartProps) {
  const { courseForm: w, modelForm } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.whom}</h2>
      {groups.length > 0 && (
        <Choices
          form={form}
          name="groups"
          label={modelForm.groups}
          hint={modelForm.groupsHint}
          options={groups}
          as="list"
          optional
        />
      )}
      <TextField form={form} name="capacity" label={w.capacity} inputmode="numeric" short />
      <MoneyField form={form} name="price" label={modelForm.price} hint={modelForm.priceHint} optional />
      <TextField
        form={form}
        name="priceNote"
        label={modelForm.priceNote}
        hint={modelForm.priceNoteHint}
        optional
      />
      <Checkbox form={form} name="isOpenToPublic" label={w.isOpenToPublic} hint={w.isOpenToPublicHint} />
      <Checkbox form={form} name="takesOutsiders" label={w.takesOutsiders} hint={w.takesOutsidersHint} />
      <MoneyField form={form} name="outsidePrice" label={w.outsidePrice} hint={w.outsidePriceHint} optional />
      <Checkbox
        form={form}
        name="asksBirthYear"
        label={modelForm.asksBirthYear}
        hint={modelForm.asksBirthYearHint}
      />
    </section>
  )
}

function Belonging({ frame, form, projects }: PartProps) {
  const { courseForm: w, names, models, modelForm } = words(frame.language)
  return (
    <section class="field-block">
      <h2>{w.belonging}</h2>
      <Choice
        form={form}
        name="level"
        label={models.level}
        options={optionsOf(names.levels, names.levelHints)}
      />
      <TextField form={form} name="attachedTo" label={w.attachedTo} hint={w.attachedToHint} optional />
      <Choice
        form={form}
        name="sender"
        label={models.sender}
        options={optionsOf(names.senders, names.senderHints)}
      />
      <Select
        form={form}
        name="project"
        label={w.project}
        options={projects}
        empty={modelForm.nobody}
        optional
      />
    </section>
  )
}
