import { type Filled, type Frame, Select } from '../../../ui/index.ts'
import { type AccessPoints, accessAnswers, accessPoints } from '../model.ts'
import { words } from '../words.ts'
import { accessField } from './access-form.ts'

type Props = { frame: Frame; points: AccessPoints; note: string; lang?: string | undefined }

/** Whether there is room for everybody: yes, ask, no. What is not known is not said. */
export function AccessList({ frame, points, note, lang }: Props) {
  const { communities, names } = words(frame.language)
  const said = accessAnswers.flatMap((answer) =>
    accessPoints.flatMap((point) => (points[point] === answer ? [{ answer, point }] : [])),
  )
  if (said.length === 0 && note === '') return null
  return (
    <>
      <h2>{communities.page.access}</h2>
      <ul class="access-list">
        {said.map(({ answer, point }) => (
          <li>
            <b>{names.accessAnswers[answer]}</b>
            <span>{names.access[point]}</span>
          </li>
        ))}
      </ul>
      {note && (
        <p class="access-more" lang={lang}>
          {note}
        </p>
      )}
    </>
  )
}

/** One question a point; what is not answered is not known. */
export function AccessFields({ form }: { form: Filled }) {
  const { names, work } = words(form.language)
  const { form: w } = work
  return (
    <fieldset class="access-fields">
      <legend>{w.access}</legend>
      <div class="field-pair">
        {accessPoints.map((point) => (
          <Select
            form={form}
            name={accessField(point)}
            label={names.access[point]}
            empty={w.accessUnknown}
            options={accessAnswers.map((answer) => ({ value: answer, label: names.accessAnswers[answer] }))}
          />
        ))}
      </div>
    </fieldset>
  )
}
