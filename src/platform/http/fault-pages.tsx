import { wordsIn } from '../../kernel/language.ts'
import { PublicPage } from '../../ui/index.ts'
import type { Visit } from './visit.ts'
import { da } from './words.da.ts'
import { en } from './words.en.ts'

const words = wordsIn(da, en)

/** A page that says what went wrong and what to do; faults of ours carry a reference to find them in the log. */
export function faultPage({ frame, language, reference }: Visit, kind: keyof typeof da.faults) {
  const { faults, reference: label } = words(language)
  const { title, text, next } = faults[kind]
  return (
    <PublicPage frame={frame} title={title}>
      <div class="wrap section">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {kind === 'fault' && (
          <p>
            {label}: <code>{reference}</code>
          </p>
        )}
        <p>
          <a class="button" href={frame.to('/')}>
            {next}
          </a>
        </p>
      </div>
    </PublicPage>
  )
}
