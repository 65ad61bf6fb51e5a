import type { Problem, Typed } from '../../../../../kernel/outcome.ts'
import {
  Checkbox,
  Choice,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  type Frame,
  fillForm,
  HiddenFields,
  Submit,
  TextArea,
  TextField,
} from '../../../../../ui/index.ts'
import type { OpenCourse } from '../../../../courses/index.ts'
import type { Instrument, Item, ResponseSet } from '../../../instruments/model.ts'
import { questionOf, responseSetOf, said } from '../../../instruments/wording.ts'
import { refusedValue, unreadableValue } from '../../filling/form.ts'
import type { Block } from '../../filling/model.ts'
import { MeasuringShell } from '../../flow/pages/shell.tsx'
import { shownCode } from '../../room-codes/code.ts'
import { words } from '../../words.ts'

type Props = {
  frame: Frame
  open: OpenCourse
  code: string
  action: string
  round: number
  blocks: readonly Block[]
  consent: string | undefined
  values: Typed
  problems?: readonly Problem[]
}

/** One sheet, typed in as it stands. */
export function EntryPage({ frame, open, code, action, round, blocks, consent, ...rest }: Props) {
  const w = words(frame.language).paper
  const form = fillForm(frame, rest.values, rest.problems ?? [])
  return (
    <MeasuringShell
      frame={frame}
      open={open}
      title={`${w.entryTitle} ${shownCode(code)}`}
      lead={w.entryLead}
      hasProblems={(rest.problems?.length ?? 0) > 0}
    >
      <p>
        <strong>{w.round(round)}</strong>
      </p>
      <ErrorSummary form={form} />
      <Form form={form} action={frame.to(action)} class="spaced form-page" guard>
        <HiddenFields values={{ runde: String(round) }} />
        <DateField form={form} name="filledOn" label={w.filledOn} />
        {consent && <Checkbox form={form} name="samtykke" label={consent} />}
        {blocks.flatMap(({ instrument, items }) =>
          items.map((item) => <TypedItem {...{ frame, form, instrument, item }} />),
        )}
        <Submit>{w.save}</Submit>
      </Form>
    </MeasuringShell>
  )
}

type ItemProps = { frame: Frame; form: Filled; instrument: Instrument; item: Item }

function TypedItem({ frame, form, instrument, item }: ItemProps) {
  const { paper: w, filling } = words(frame.language)
  const set = responseSetOf(instrument, item)
  const field = { form, name: item.id, label: questionOf(instrument, item, frame.language).text }
  if (set.kind === 'text') return <TextArea {...field} rows={3} />
  if (set.kind === 'number') return <TextField {...field} short inputmode="numeric" />
  const refusal = item.mayRefuse ? [{ value: refusedValue, label: filling.screen.refused }] : []
  const others = [
    { value: '', label: w.nothing },
    { value: unreadableValue, label: w.unreadable },
  ]
  return <Choice {...field} options={[...optionsOf(frame, set), ...refusal, ...others]} />
}

function optionsOf({ language }: Frame, set: ResponseSet) {
  if (set.kind === 'choice')
    return set.choices.map(({ code, text }) => ({ value: String(code), label: said(text, language).text }))
  if (set.kind !== 'scale') return []
  return Array.from({ length: set.max - set.min + 1 }, (_, index) => {
    const code = String(set.min + index)
    return { value: code, label: code }
  })
}
