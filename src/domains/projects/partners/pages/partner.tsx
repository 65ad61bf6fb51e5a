import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import { Choice, FormPage, type Frame, fillForm, TextArea, type Theirs } from '../../../../ui/index.ts'
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
  theirs?: Theirs | undefined
}

/** What one partner is and does in the project. */
export function PartnerPage({ frame, project, partner, values, problems = [], theirs }: Props) {
  const { work, names, register } = words(frame.language)
  const { partners: w } = work
  const form = fillForm(frame, values, problems)
  return (
    <FormPage
      frame={frame}
      form={form}
      title={w.editTitle(partner.name)}
      trail={[
        { label: register.title, href: frame.to(paths.register()) },
        { label: project.title, href: frame.to(paths.partners(project.id)) },
      ]}
      action={paths.partner(project.id, partner.id)}
      hidden={{ version: values['version'] }}
      save={w.save}
      back={paths.partners(project.id)}
      theirs={theirs}
      fields={[
        { name: 'corner', label: w.corner },
        { name: 'administration', label: w.administration },
        { name: 'does', label: w.does },
      ]}
    >
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
    </FormPage>
  )
}

const withNone = (none: string, options: Readonly<Record<string, string>>) => [
  { value: '', label: none },
  ...optionsOf(options),
]
