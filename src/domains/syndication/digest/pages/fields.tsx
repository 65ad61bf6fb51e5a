import { Choice, Choices, type Filled } from '../../../../ui/index.ts'
import type { Choice as Offered } from '../queries.ts'
import { words } from '../words.ts'

type Props = { form: Filled; offered: Offered }

/** What about, where, how often. */
export function WishFields({ form, offered }: Props) {
  const w = words(form.language)
  const rhythms = Object.entries(w.rhythms).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Choices
        {...{ form, name: 'topics', label: w.topics, hint: w.topicsHint, options: offered.topics }}
        optional
      />
      <Choices
        {...{ form, name: 'municipalities', label: w.municipalities, hint: w.municipalitiesHint }}
        options={offered.municipalities}
        optional
      />
      <Choice form={form} name="rhythm" label={w.rhythm} options={rhythms} />
    </>
  )
}
