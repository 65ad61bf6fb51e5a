import { uiWords } from '../words.ts'
import { type Filled, idOf } from './filled.ts'

/** Everything that is wrong, on top of the form, with links to the fields. Takes the focus when the page opens. */
export function ErrorSummary({ form, title }: { form: Filled; title?: string | undefined }) {
  const { problems } = form
  if (problems.length === 0) return null
  const headingId = idOf(form, 'error-summary')
  const words = uiWords(form.language).form
  return (
    <div class="notice error" role="alert" tabindex={-1} autofocus aria-labelledby={headingId}>
      <h2 id={headingId}>{title ?? words.missing(problems.length)}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li>{field === '' ? text : <a href={`#${idOf(form, field)}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
