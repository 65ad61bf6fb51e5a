import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  ErrorSummary,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  StaleEdit,
  Submit,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { Named } from '../../model.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { words } from '../../words.ts'
import { danish, english } from '../form.ts'

type Props = {
  frame: Frame
  municipality: Named
  around: Surroundings
  values: Typed
  problems?: readonly Problem[]
  /** What somebody else wrote meanwhile. */
  stale?: { readonly theirs: Typed; readonly version: number }
}

/** What a municipality is good at: one sentence a genre, in both languages. */
export function ProfilePage({ frame, municipality, around, values, problems = [], stale }: Props) {
  const { strengths: w } = words(frame.language)
  const form = fillForm(frame, values, problems)
  const action = frame.to(paths.municipalityStrengths(municipality.slug))
  const fields = around.genres.flatMap(({ slug, name }) => [
    { name: danish(slug), label: w.said(name) },
    { name: english(slug), label: w.saidEn(name) },
  ])
  return (
    <WorkPage
      frame={frame}
      title={w.of(municipality.name)}
      hasProblems={problems.length > 0 || stale !== undefined}
      trail={[{ label: w.title, href: frame.to(paths.strengths()) }]}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{w.of(municipality.name)}</h1>
          <p class="lead">{w.lead}</p>
        </div>
        <ErrorSummary form={form} />
        {stale ? (
          <StaleEdit {...{ form, action, fields, ...stale }} takeTheirs={action} />
        ) : (
          <Form form={form} action={action} guard>
            <HiddenFields values={{ version: values['version'] }} />
            <p class="muted">{w.hint}</p>
            {around.genres.map(({ slug, name }) => (
              <fieldset class="strength-fields">
                <legend>{name}</legend>
                <TextField form={form} name={danish(slug)} label={w.said(name)} optional lang="da" />
                <TextField form={form} name={english(slug)} label={w.saidEn(name)} optional lang="en" />
              </fieldset>
            ))}
            <Submit size="large">{w.save}</Submit>
          </Form>
        )}
      </div>
    </WorkPage>
  )
}
