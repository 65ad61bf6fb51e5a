import {
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import type { Theirs } from '../../licensing/pages/forms.tsx'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'

type HeadProps = {
  frame: Frame
  form: Filled
  /** Absent for a new one. */
  slug?: string | undefined
  token?: number
  theirs?: Theirs | undefined
}

const headFields = ['titleDa', 'titleEn', 'aboutDa', 'aboutEn'] as const

/** The name of an own questionnaire and the text above its questions. */
export function OwnHeadPage({ frame, form, slug, token = 0, theirs }: HeadProps) {
  const { list, own: say } = words(frame.language)
  const title = slug ? say.editHead : say.newTitle
  const action = frame.to(slug ? paths.ownHead(slug) : paths.newOwn())
  const back = frame.to(slug ? paths.own(slug) : paths.all())
  const labels = { titleDa: say.title, titleEn: say.titleEn, aboutDa: say.about, aboutEn: say.aboutEn }
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={[{ href: frame.to(paths.all()), label: list.title }]}
      hasProblems={form.problems.length > 0 || Boolean(theirs)}
    >
      <div class="form-page">
        <header class="page-head">
          <h1>{title}</h1>
          {!slug && <p class="lead">{say.newLead}</p>}
        </header>
        {theirs && (
          <StaleEdit
            form={form}
            action={action}
            fields={headFields.map((name) => ({ name, label: labels[name] }))}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={back}
          />
        )}
        <ErrorSummary form={form} />
        <Form form={form} action={action} label={title}>
          <HiddenFields values={{ version: String(theirs?.version ?? token), key: form.values['key'] }} />
          <TextField form={form} name="titleDa" label={say.title} lang="da" />
          <TextField form={form} name="titleEn" label={say.titleEn} lang="en" optional />
          <TextArea form={form} name="aboutDa" label={say.about} rows={3} lang="da" optional />
          <TextArea form={form} name="aboutEn" label={say.aboutEn} rows={3} lang="en" optional />
          <p class="button-row">
            <Submit>{slug ? say.save : say.create}</Submit>
            <a class="target" href={back}>
              {frame.words.parts.cancel}
            </a>
          </p>
        </Form>
      </div>
    </WorkPage>
  )
}
