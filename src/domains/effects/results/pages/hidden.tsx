import type { Frame } from '../../../../ui/index.ts'
import type { OutcomeId } from '../../analysis/outcomes.ts'
import { sentence } from '../../wording/sentence.ts'
import { words } from '../../words.ts'

/** Where something is kept back: what, and that it is for the sake of people. Never how few they are. */
export function HiddenAnswer({ frame, outcome }: { frame: Frame; outcome: OutcomeId }) {
  const { language } = frame
  const { Outcomes } = words(language)
  return (
    <section class="answer">
      <h2 class="answer-title">{sentence(language, 'headHidden', { Outcome: Outcomes[outcome] })}</h2>
      <div class="prose">
        <p>{sentence(language, 'hidden')}</p>
        <p>{sentence(language, 'tooFewPlain')}</p>
      </div>
    </section>
  )
}
