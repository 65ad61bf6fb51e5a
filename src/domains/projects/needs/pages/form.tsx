import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import {
  Choices,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Select,
  StaleEdit,
  Submit,
  TextArea,
  TextField,
  WorkPage,
} from '../../../../ui/index.ts'
import { areaOptions, municipalityOptions, themeOptions } from '../../parts/choices.ts'
import { paths } from '../../paths.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import type { Speaker } from '../../surroundings/speaking.ts'
import { words } from '../../words.ts'
import { saidNeed } from '../form.ts'

type Props = {
  frame: Frame
  action: string
  values: Typed
  problems?: readonly Problem[]
  around: Surroundings
  speakers: readonly Speaker[]
  /** The needs that sound the same, when the form was sent. */
  like?: readonly { readonly id: string; readonly title: string }[]
  isNew: boolean
}

/** Writing a need, or rewriting it. */
export function NeedFormPage(props: Props) {
  const { frame, values, problems = [], like = [], isNew } = props
  const w = words(frame.language).needs
  const form = fillForm(frame, values, problems)
  const title = isNew ? w.form.newTitle : w.form.editTitle
  return (
    <WorkPage
      frame={frame}
      title={title}
      hasProblems={problems.length > 0}
      trail={[{ label: w.title, href: frame.to(paths.needs()) }]}
    >
      <div class="form-page">
        <div class="page-head">
          <h1>{title}</h1>
          {isNew && <p class="lead">{w.form.newLead}</p>}
        </div>
        <ErrorSummary form={form} />
        <Form form={form} action={frame.to(props.action)} draft={isNew ? 'need' : undefined}>
          <HiddenFields values={isNew ? { id: values['id'] } : { version: values['version'] }} />
          <NeedFields form={form} around={props.around} speakers={props.speakers} frame={frame} />
          {like.length > 0 ? (
            <LikeThese frame={frame} like={like} />
          ) : (
            <p>
              <Submit size="large">{isNew ? w.form.send : w.form.save}</Submit>
            </p>
          )}
        </Form>
      </div>
    </WorkPage>
  )
}

type FieldsProps = { form: Filled; around: Surroundings; speakers: readonly Speaker[]; frame: Frame }

function NeedFields({ form, around, speakers, frame }: FieldsProps) {
  const w = words(frame.language).needs.form
  return (
    <>
      <TextField form={form} name="title" label={w.title} hint={w.titleHint} />
      <TextArea form={form} name="missing" label={w.missing} hint={w.missingHint} rows={5} />
      <TextField form={form} name="forWhom" label={w.forWhom} hint={w.forWhomHint} optional />
      <TextField form={form} name="place" label={w.place} hint={w.placeHint} optional />
      <Choices
        form={form}
        name="municipalities"
        label={w.municipalities}
        options={municipalityOptions(around)}
        optional
      />
      <Choices form={form} name="areas" label={w.areas} options={areaOptions(around)} optional />
      <Choices form={form} name="themes" label={w.themes} options={themeOptions(around)} optional />
      {speakers.length > 0 && (
        <Select
          form={form}
          name="organisation"
          label={w.organisation}
          empty={w.myself}
          options={speakers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

function LikeThese({ frame, like }: { frame: Frame; like: readonly { id: string; title: string }[] }) {
  const w = words(frame.language).needs.like
  return (
    <section class="notice" aria-labelledby="like-title" tabindex={-1} autofocus>
      <h2 id="like-title">{w.title}</h2>
      <p>{w.text}</p>
      <ul class="like-list">
        {like.map(({ id, title }) => (
          <li>
            <a href={frame.to(paths.need(id))}>{title}</a>
          </li>
        ))}
      </ul>
      <p class="button-row">
        <Submit name="button" value="anyway">
          {w.anyway}
        </Submit>
      </p>
    </section>
  )
}

type StaleProps = Omit<Props, 'problems' | 'like' | 'isNew'> & { theirs: Typed; version: number; id: string }

/** Somebody else rewrote the need meanwhile: both wordings. */
export function StaleNeedPage({ frame, action, values, theirs, version, around, id }: StaleProps) {
  const { needs } = words(frame.language)
  const w = needs.form
  const fields = [
    { name: 'title', label: w.title },
    { name: 'missing', label: w.missing },
    { name: 'forWhom', label: w.forWhom },
    { name: 'place', label: w.place },
    { name: 'municipalitiesSaid', label: w.municipalities },
    { name: 'areasSaid', label: w.areas },
    { name: 'themesSaid', label: w.themes },
  ]
  return (
    <WorkPage frame={frame} title={w.editTitle} hasProblems>
      <h1>{w.editTitle}</h1>
      <StaleEdit
        form={fillForm(frame, { ...values, ...saidNeed(values, around) })}
        action={frame.to(action)}
        fields={fields}
        theirs={{ ...theirs, ...saidNeed(theirs, around) }}
        version={version}
        takeTheirs={frame.to(paths.need(id))}
      />
    </WorkPage>
  )
}
