import { uiWords } from '../words.ts'
import { type Filled, idOf } from './filled.ts'

/** Everything that is wrong, on top of the form, with links to the fields. Takes the focus when the page opens. */
export function ErrorSummary({ form, title }: { form: Filled; title?: string | undefined }) {
  const { problems } = form
  if (problems.length === 0) return null
  return <Summary form={form} title={title} />
}

const longest = 70

/** A label as the beginning of a sentence; a long statement to agree to is cut. */
function beginning(label: string): string {
  const short = label.length > longest ? `${label.slice(0, longest).replace(/\s+\S*$/, '')} …` : label
  return /[?!.:…]$/.test(short) ? short : `${short}:`
}

/** Only when every field has been drawn it is known what they are called. */
async function Summary({ form, title }: { form: Filled; title: string | undefined }) {
  await Promise.resolve()
  const headingId = idOf(form, 'error-summary')
  const words = uiWords(form.language).form
  return (
    <div class="notice error" role="alert" tabindex={-1} autofocus aria-labelledby={headingId}>
      <h2 id={headingId}>{title ?? words.missing(form.problems.length)}</h2>
      <ul>
        {form.problems.map(({ field, text }) => (
          <Entry form={form} field={field} text={text} />
        ))}
      </ul>
    </div>
  )
}

function Entry({ form, field, text }: { form: Filled; field: string; text: string }) {
  const label = form.labels.get(field)
  if (field === '') return <li>{text}</li>
  return (
    <li>
      <a href={`#${idOf(form, field)}`}>{label === undefined ? text : `${beginning(label)} ${text}`}</a>
    </li>
  )
}
