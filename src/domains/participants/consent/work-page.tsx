import {
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  HiddenFields,
  longDay,
  StaleEdit,
  Submit,
  TextArea,
  WorkPage,
} from '../../../ui/index.ts'
import { PersonalDataPage, trailTo } from '../legal/frame.tsx'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'
import { type ConsentPurpose, purposes } from './model.ts'
import type { ConsentText } from './queries.ts'

interface ListProps {
  readonly frame: Frame
  readonly texts: readonly ConsentText[]
  /** The number of the version in force of each purpose. */
  readonly inForce: ReadonlyMap<ConsentPurpose, ConsentText>
  readonly given: ReadonlyMap<ConsentPurpose, number>
  readonly mayWrite: boolean
}

/** Every text one can say yes to, with its versions. */
export function TextsPage(props: ListProps) {
  const words = wordsOf(props.frame.language).work
  return (
    <PersonalDataPage frame={props.frame} lead={words.texts.lead}>
      {purposes.map((purpose) => (
        <PurposeTexts {...props} purpose={purpose} />
      ))}
    </PersonalDataPage>
  )
}

function PurposeTexts({
  frame,
  texts,
  inForce,
  given,
  mayWrite,
  purpose,
}: ListProps & { purpose: ConsentPurpose }) {
  const words = wordsOf(frame.language)
  const versions = texts.filter((text) => text.purpose === purpose)
  const current = inForce.get(purpose)
  const others = versions.filter(({ number }) => number !== current?.number)
  return (
    <section class="consent-text">
      <h2>{words.consent.purposes[purpose].short}</h2>
      {current ? <Version frame={frame} text={current} /> : <p>{words.work.texts.none}</p>}
      <p class="small muted">{words.work.texts.given(given.get(purpose) ?? 0)}</p>
      {mayWrite && (
        <p>
          <a class="button outline small" href={frame.to(paths.newText(purpose))}>
            {words.work.texts.write}
            <span class="visually-hidden">: {words.consent.purposes[purpose].short}</span>
          </a>
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.work.texts.earlier}</summary>
          {others.map((text) => (
            <Version frame={frame} text={text} />
          ))}
        </details>
      )}
    </section>
  )
}

function Version({ frame, text }: { readonly frame: Frame; readonly text: ConsentText }) {
  const words = wordsOf(frame.language).work.texts
  return (
    <div class="consent-version">
      <p class="small muted">
        {words.number(text.number)} · {words.since(longDay(text.from, frame.language))}
      </p>
      <div class="both-languages">
        <p lang="da">{text.text.da}</p>
        <p lang="en">{text.text.en}</p>
      </div>
    </div>
  )
}

interface WriteProps {
  readonly frame: Frame
  readonly form: Filled
  readonly purpose: ConsentPurpose
  readonly after: number
  readonly theirs?:
    | { readonly fields: Readonly<Record<string, string>>; readonly version: number }
    | undefined
}

/** A new version of one text. */
export function NewTextPage({ frame, form, purpose, after, theirs }: WriteProps) {
  const words = wordsOf(frame.language)
  const { texts } = words.work
  const title = texts.writeTitle(words.consent.purposes[purpose].short)
  const action = frame.to(paths.newText(purpose))
  const fields = [
    { name: 'textDa', label: texts.textDa },
    { name: 'textEn', label: texts.textEn },
  ]
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trailTo(frame, paths.texts(), words.work.tabs.texts)}
      hasProblems={form.problems.length > 0}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p class="lead">{texts.writeLead}</p>
      {theirs ? (
        <StaleEdit
          {...{ form, action, fields }}
          theirs={theirs.fields}
          version={theirs.version}
          takeTheirs={frame.to(paths.texts())}
        />
      ) : (
        <Form form={form} action={action}>
          <HiddenFields values={{ version: String(after) }} />
          <TextArea form={form} name="textDa" label={texts.textDa} rows={8} lang="da" />
          <TextArea form={form} name="textEn" label={texts.textEn} rows={8} lang="en" />
          <DateField form={form} name="from" label={texts.from} />
          <Submit>{texts.save}</Submit>
        </Form>
      )}
    </WorkPage>
  )
}
