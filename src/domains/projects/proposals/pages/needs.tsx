import { Choices, Form, type Frame, fillForm, Submit, WorkPage } from '../../../../ui/index.ts'
import type { ChoosableNeed } from '../../initiatives/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Link } from '../model.ts'

type Props = {
  frame: Frame
  project: Link
  needs: readonly ChoosableNeed[]
  chosen: readonly string[]
}

/** Choosing the needs that a project answers. */
export function AnswersPage({ frame, project, needs, chosen }: Props) {
  const { form: w, register } = words(frame.language)
  const form = fillForm(frame, { needs: chosen })
  const trail = [
    { label: register.title, href: frame.to(paths.register()) },
    { label: project.title, href: frame.to(paths.work(project.id)) },
  ]
  return (
    <WorkPage frame={frame} title={w.needsTitle} trail={trail}>
      <div class="form-page">
        <h1>{w.needsTitle}</h1>
        {needs.length === 0 ? (
          <p>{w.noNeeds}</p>
        ) : (
          <Form form={form} action={frame.to(paths.answers(project.id))} class="spaced">
            <Choices
              form={form}
              name="needs"
              label={project.title}
              hint={w.needsHint}
              as="list"
              options={needs.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <Submit>{w.needsSave}</Submit>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}
