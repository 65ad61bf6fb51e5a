import { DateCards, programmePaths } from '../../../activities/index.ts'
import type { FrontProps } from './props.ts'

/** What happens next; nothing when nothing is planned. */
export function Happening({ frame, words, front: { next, around } }: FrontProps) {
  if (next.length === 0) return null
  return (
    <section class="section" aria-labelledby="happening">
      <div class="wrap">
        <div class="heading-row">
          <h2 id="happening">{words.happening}</h2>
          <a href={frame.to(programmePaths.programme())}>{words.allHappening}</a>
        </div>
        <DateCards frame={frame} dates={next} around={around} />
      </div>
    </section>
  )
}
