import {
  DateField,
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
import type { Instrument } from '../../instruments/model.ts'
import { paths } from '../../paths.ts'
import { words } from '../../words.ts'
import type { Held } from '../model.ts'

/** What somebody else saved meanwhile. */
export type Theirs = { readonly current: Readonly<Record<string, string>>; readonly version: number }

/** The way back to one instrument. */
export const trailTo = (frame: Frame, instrument: Instrument) => [
  { href: frame.to(paths.all()), label: words(frame.language).list.title },
  { href: frame.to(paths.instrument(instrument.id)), label: instrument.title[frame.language] },
]

type LicenceProps = { frame: Frame; held: Held; form: Filled; theirs?: Theirs | undefined }

/** Saying that the region has a licence: since when, where the proof lies, what it covers. */
export function LicencePage({ frame, held: { instrument, setting }, form, theirs }: LicenceProps) {
  const { licence: say } = words(frame.language)
  const title = say.title(instrument.title[frame.language])
  const action = frame.to(paths.licence(instrument.id))
  return (
    <WorkPage
      frame={frame}
      title={title}
      trail={trailTo(frame, instrument)}
      hasProblems={form.problems.length > 0 || Boolean(theirs)}
    >
      <div class="form-page">
        <header class="page-head">
          <h1>{title}</h1>
          <p class="lead">{say.lead}</p>
          <p>{instrument.licence.conditions[frame.language]}</p>
        </header>
        {theirs && (
          <StaleEdit
            form={form}
            action={action}
            fields={(['on', 'reference', 'conditions'] as const).map((name) => ({ name, label: say[name] }))}
            theirs={theirs.current}
            version={theirs.version}
            takeTheirs={frame.to(paths.instrument(instrument.id))}
          />
        )}
        <ErrorSummary form={form} />
        <Form form={form} action={action} label={title}>
          <HiddenFields values={{ version: String(theirs?.version ?? setting.version) }} />
          <DateField form={form} name="on" label={say.on} />
          <TextField form={form} name="reference" label={say.reference} hint={say.referenceHint} />
          <TextArea
            form={form}
            name="conditions"
            label={say.conditions}
            hint={say.conditionsHint}
            rows={3}
            optional
          />
          <p class="button-row">
            <Submit>{say.save}</Submit>
            <a class="target" href={frame.to(paths.instrument(instrument.id))}>
              {frame.words.parts.cancel}
            </a>
          </p>
        </Form>
        {setting.confirmation && <WithdrawForm frame={frame} instrument={instrument} form={form} />}
      </div>
    </WorkPage>
  )
}

function WithdrawForm({ frame, instrument, form }: { frame: Frame; instrument: Instrument; form: Filled }) {
  const { licence: say } = words(frame.language)
  return (
    <section class="withdraw">
      <h2>{say.withdraw}</h2>
      <Form form={form} action={frame.to(paths.withdraw(instrument.id))} label={say.withdraw}>
        <TextField form={form} name="why" label={say.withdrawWhy} />
        <Submit kind="danger" confirm={say.withdrawConfirm}>
          {say.withdraw}
        </Submit>
      </Form>
    </section>
  )
}
