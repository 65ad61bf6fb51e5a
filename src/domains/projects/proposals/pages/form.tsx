import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  type Option,
  type OptionGroup,
  StaleEdit,
  Submit,
  WorkPage,
} from '../../../../ui/index.ts'
import { reasons } from '../../model.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { whyField } from '../../why/form.ts'
import { words } from '../../words.ts'
import { saidProject } from '../form.ts'
import { ProjectFieldParts } from './fields.tsx'

export type ProjectFormProps = {
  frame: Frame
  action: string
  values: Typed
  problems?: readonly Problem[]
  around: Surroundings
  owners: readonly OptionGroup[]
  contacts: readonly Option[]
  isNew: boolean
  /** What a proposal is built on, when it comes from an initiative. */
  initiativeTitle?: string | undefined
  /** The amount, when it lies fast. */
  fixedAmount?: string | undefined
}

/** Proposing a project, or rewriting one. */
export function ProjectFormPage(props: ProjectFormProps) {
  const { frame, values, problems = [], isNew } = props
  const { form: w, register } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const title = isNew ? w.newTitle : w.editTitle
  const trail = [{ label: register.title, href: frame.to(paths.register()) }]
  const carried = isNew
    ? { id: values['id'], initiative: values['initiative'], needs: values['needs'] }
    : { version: values['version'] }
  return (
    <WorkPage frame={frame} title={title} hasProblems={problems.length > 0} trail={trail}>
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
          {isNew && <p class="lead">{w.newLead}</p>}
          {props.initiativeTitle && <p class="spaced">{w.fromInitiative(props.initiativeTitle)}</p>}
        </div>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(props.action)} draft={isNew ? 'project' : undefined}>
          <HiddenFields values={carried} />
          <ProjectFieldParts {...props} form={form} />
          <Submit size="large">{isNew ? w.propose : w.save}</Submit>
        </Form>
      </div>
    </WorkPage>
  )
}

const labelled = (options: readonly (Option | OptionGroup)[]): ReadonlyMap<string, string> =>
  new Map(
    options
      .flatMap((entry) => ('options' in entry ? entry.options : [entry]))
      .map(({ value, label }) => [value, label]),
  )

type StaleProps = ProjectFormProps & { theirs: Typed; version: number; id: string }

/** Somebody else rewrote the project meanwhile: both wordings. */
export function StaleProjectPage({
  frame,
  action,
  values,
  around,
  owners,
  contacts,
  theirs,
  version,
  id,
}: StaleProps) {
  const { form: w, names } = words(frame.language)
  const named = { owners: labelled(owners), contacts: labelled(contacts) }
  const fields = [
    { name: 'title', label: w.title },
    { name: 'summary', label: w.summary },
    { name: 'description', label: w.description },
    { name: 'areasSaid', label: w.areas },
    { name: 'themesSaid', label: w.themes },
    { name: 'municipalitiesSaid', label: w.municipalities },
    ...reasons.map((reason) => ({ name: whyField(reason), label: names.reasons[reason] })),
    { name: 'ownerSaid', label: w.owner },
    { name: 'sender', label: w.sender },
    { name: 'executor', label: w.executor },
    { name: 'amount', label: w.amount },
    { name: 'from', label: w.from },
    { name: 'to', label: w.to },
    { name: 'artForm', label: w.artForm },
    { name: 'contactSaid', label: w.contact },
  ]
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, ...saidProject(values, around, named) })}
        action={frame.to(action)}
        fields={fields}
        theirs={{ ...theirs, ...saidProject(theirs, around, named) }}
        version={version}
        takeTheirs={frame.to(paths.work(id))}
      />
    </WorkPage>
  )
}
