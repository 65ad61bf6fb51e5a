import { type Filled, type Frame, TextArea } from '../../../ui/index.ts'
import { Notice } from '../../../ui/notice.tsx'
import { reasons, type Why } from '../model.ts'
import { words } from '../words.ts'
import { whyField } from './form.ts'

/** The four reasons to do something together, each with room for words. */
export function WhyFields({ form, frame }: { form: Filled; frame: Frame }) {
  const { why: w, names } = words(frame.language)
  return (
    <section class="field-block" aria-labelledby="why-title">
      <h2 id="why-title">{w.title}</h2>
      <p class="hint">{w.hint}</p>
      {reasons.map((reason) => (
        <TextArea
          form={form}
          name={whyField(reason)}
          label={names.reasons[reason]}
          hint={w.hints[reason]}
          rows={3}
          optional
        />
      ))}
    </section>
  )
}

/** Why this is done together, in the words of those who proposed it. */
export function WhyList({ frame, why, level = 3 }: { frame: Frame; why: Why; level?: 3 | 4 }) {
  const { names } = words(frame.language)
  const Heading = `h${level}` as const
  return (
    <ul class="why-list">
      {reasons.map((reason) =>
        why[reason] ? (
          <li>
            <Heading>{names.reasons[reason]}</Heading>
            <p>{why[reason]}</p>
          </li>
        ) : null,
      )}
    </ul>
  )
}

/** Tells plainly that something with one municipality is not yet common. */
export function AloneNotice({ frame, municipalities }: { frame: Frame; municipalities: readonly string[] }) {
  const { why: w } = words(frame.language)
  if (municipalities.length > 1) return null
  return (
    <Notice title={w.aloneTitle} level={2}>
      <p>{w.alone(municipalities[0])}</p>
    </Notice>
  )
}
