import { FieldGroup, type Filled, type Frame, TextArea, TextField } from '../../../../../ui/index.ts'
import type { Instrument, Item, ResponseSet, Wording } from '../../../instruments/model.ts'
import { questionOf, responseSetOf, said } from '../../../instruments/wording.ts'
import { words } from '../../words.ts'
import { refusedValue } from '../form.ts'

type Props = { frame: Frame; form: Filled; instrument: Instrument; item: Item }

interface Option {
  readonly value: string
  readonly label: string
  /** Read aloud after the label: what the number stands for. */
  readonly meaning?: string | undefined
}

const range = (min: number, max: number): number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index)

function optionsOf(set: ResponseSet, say: (wording: Wording) => string): readonly Option[] {
  if (set.kind === 'choice')
    return set.choices.map(({ code, text }) => ({ value: String(code), label: say(text) }))
  if (set.kind !== 'scale') return []
  const ends = new Map([
    [set.min, say(set.lowest)],
    [set.max, say(set.highest)],
  ])
  return range(set.min, set.max).map((code) => ({
    value: String(code),
    label: String(code),
    meaning: ends.get(code),
  }))
}

/** One question with its answers: large enough for a thumb, in words a screen reader says whole. */
export function Question({ frame, form, instrument, item }: Props) {
  const w = words(frame.language).filling.screen
  const set = responseSetOf(instrument, item)
  const question = questionOf(instrument, item, frame.language)
  const hint = question.onlyOther ? w.onlyOther : undefined
  const field = { form, name: item.id, label: question.text, hint }
  if (set.kind === 'text') return <TextArea {...field} rows={3} />
  if (set.kind === 'number')
    return <TextField {...field} hint={w.between(set.min, set.max)} short inputmode="numeric" />
  const options = optionsOf(set, (wording) => said(wording, frame.language).text)
  return (
    <div class={set.kind === 'scale' ? 'question on-scale' : 'question'}>
      <FieldGroup {...field}>
        <Options {...{ frame, form, item, options }} />
        {set.kind === 'scale' && <Ends options={options} />}
      </FieldGroup>
    </div>
  )
}

type OptionsProps = Pick<Props, 'frame' | 'form' | 'item'> & { options: readonly Option[] }

function Options({ frame, form, item, options }: OptionsProps) {
  const w = words(frame.language).filling.screen
  const stored = form.values[item.id]
  const chosen = typeof stored === 'string' ? stored : ''
  const refusal: Option[] = item.mayRefuse ? [{ value: refusedValue, label: w.refused }] : []
  const removal: Option[] = chosen === '' ? [] : [{ value: '', label: w.takeAway }]
  return (
    <div class="choices">
      {[...options, ...refusal, ...removal].map(({ value, label, meaning }, index) => (
        <label class={value === refusedValue || value === '' ? 'choice aside' : 'choice'}>
          <input
            type="radio"
            id={index === 0 ? item.id : `${item.id}-${index}`}
            name={item.id}
            value={value}
            checked={value !== '' && value === chosen}
          />
          <span>
            {label}
            {meaning && <span class="visually-hidden">, {meaning}</span>}
          </span>
        </label>
      ))}
    </div>
  )
}

/** What the ends of a row of numbers stand for. */
function Ends({ options }: { options: readonly Option[] }) {
  return (
    <p class="scale-ends" aria-hidden="true">
      <span>{options[0]?.meaning}</span>
      <span>{options.at(-1)?.meaning}</span>
    </p>
  )
}
