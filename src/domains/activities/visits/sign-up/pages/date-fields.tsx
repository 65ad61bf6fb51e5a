import { Choice, Choices, type Filled } from '../../../../../ui/index.ts'
import { dateText } from '../../places/when.ts'
import type { Door, OpenLine } from '../queries.ts'
import { signUpWords } from '../words.ts'

function optionOf({ line, free }: OpenLine, form: Filled) {
  const w = signUpWords(form.language)
  const [date] = line.dates
  const hint = free === undefined ? undefined : free > 0 ? w.freeShort(free) : w.fullShort
  return { value: line.id, label: date ? dateText(date, form.language) : '', hint }
}

/** All dates at once, or some of them; nothing to choose where there is one. */
export function DateFields({ form, door }: { form: Filled; door: Door }) {
  const { open } = door
  if (open.length < 2) return null
  const { fields: w } = signUpWords(form.language)
  return (
    <>
      <Choice
        form={form}
        name="which"
        label={w.which}
        options={[
          { value: 'all', label: w.all(open.length) },
          { value: 'some', label: w.some },
        ]}
      />
      <div class="visit-dates">
        <Choices
          form={form}
          name="dates"
          label={w.dates}
          as="list"
          options={open.map((one) => optionOf(one, form))}
        />
      </div>
    </>
  )
}
