import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choice,
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  WorkPage,
} from '../../../../ui/index.ts'
import { optionsOf } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import type { Project } from '../../proposals/model.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  project: Project
  partner: { readonly id: string; readonly name: string }
  values: Typed
  problems?: readonly Problem[]
  stale?: { readonly theirs: Typed; readonly version: number } | undefined
}

/** What one partner is and does in the project. */
export function PartnerPage({ frame, project, partner, values, problems = [], stale }: Props) {
  const { work, names, register } = words(frame.language)
  const { partners: w } = work
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.partner(project.id, partner.id))
  const title = w.editTitle(partner.name)
  const trail = [
    { label: register.title, href: frame.to(paths.register()) },
    { label: project.title, href: frame.to(paths.partners(project.id)) },
  ]
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trail}
      hasProblems={problems.length > 0 || stale !== undefined}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
        </div>
        {stale ? (
          <StaleEdit
            form={form}
            action={action}
            fields={[
              { name: 'corner', label: w.corner },
              { name: 'administration', label: w.administration },
              { name: 'does', label: w.does },
            ]}
            theirs={stale.theirs}
            version={stale.version}
            takeTheirs={frame.to(paths.partners(project.id))}
          />
        ) : (
          <Form form={form} action={action}>
            <ErrorSummary form={form} />
            <HiddenFields values={{ version: values['version'] }} />
            <Choice
              form={form}
              name="corner"
              label={w.corner}
              options={withNone(w.noCorner, names.corners)}
              optional
            />
            <Choice
              form={form}
              name="administration"
              label={w.administration}
              options={withNone(w.noAdministration, names.administrations)}
              optional
            />
            <TextArea form={form} name="does" label={w.does} rows={3} optional />
            <Submit>{w.save}</Submit>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}

const withNone = (none: string, options: Readonly<Record<string, string>>) => [
  { value: '', label: none },
  ...optionsOf(options),
]
