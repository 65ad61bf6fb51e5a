import { Choice, type Filled, Form, type Frame, Notice, Submit, TextArea } from '../../../../../ui/index.ts'
import { noReasons } from '../../places/model.ts'
import { placeWords } from '../../places/words.ts'
import { memberWords } from '../words.ts'

type Props = {
  frame: Frame
  form: Filled
  action: string
  /** Of the note the form is drawn from. */
  version: number
  /** The note that somebody else wrote meanwhile. */
  theirs?: string | undefined
}

/** What came of the talk, with the least there is to write. */
export function IntakePart({ frame, form, action, version, theirs }: Props) {
  const { intake: w } = memberWords(frame.language)
  const names = placeWords(frame.language)
  return (
    <section class="doing" aria-labelledby="intake-title">
      <h2 id="intake-title">{w.title}</h2>
      {theirs !== undefined && (
        <Notice kind="error" title={w.staleTitle}>
          <p>{theirs === '' ? w.staleEmpty : w.stale(theirs)}</p>
        </Notice>
      )}
      <p class="measure">{w.lead}</p>
      <Form form={form} action={action}>
        <input type="hidden" name="version" value={String(version)} />
        <TextArea form={form} name="note" label={w.note} rows={3} optional />
        <Choice
          form={form}
          name="verdict"
          label={w.verdict}
          options={[
            { value: 'yes', label: w.yes },
            { value: 'no', label: w.no },
            { value: 'later', label: w.later },
          ]}
        />
        <Choice
          form={form}
          name="reason"
          label={w.reason}
          optional
          options={noReasons.map((reason) => ({ value: reason, label: names.endReasons[reason] }))}
        />
        <p>
          <Submit>{w.save}</Submit>
        </p>
      </Form>
    </section>
  )
}
