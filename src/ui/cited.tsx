import type { Child } from 'hono/jsx'
import type { Cited } from '../kernel/citation.ts'
import type { Frame } from './frame.ts'
import { uiWords } from './words.ts'

type Props = { frame: Frame; cited: readonly Cited[] }

/** What a text cites, each with how it stands: what has changed since is marked in words. Nothing when nothing is cited. */
export function CitedList({ frame, cited }: Props) {
  if (cited.length === 0) return null
  const { cites } = uiWords(frame.language).cited
  return (
    <ul class="cited" aria-label={cites}>
      {cited.map((each) => (
        <li class={each.standing === 'current' ? undefined : 'is-old'}>
          <a href={frame.to(each.path)}>{each.title}</a> <Standing frame={frame} cited={each} />
        </li>
      ))}
    </ul>
  )
}

function Standing({ frame, cited: { standing, newest } }: { frame: Frame; cited: Cited }) {
  const words = uiWords(frame.language).cited
  if (standing === 'current') return <span class="small">{words.current}</span>
  return (
    <strong class="cited-mark">
      {words[standing]} <a href={frame.to(newest)}>{words.newest}</a>
    </strong>
  )
}

/** A text whose addresses of cited things have become links with a name. */
export function CitedText({ frame, text, cited }: Props & { text: string }) {
  const pieces: Child[] = []
  let rest = text
  for (const { written, path, title } of cited) {
    const [before = '', ...after] = rest.split(written)
    pieces.push(before, <a href={frame.to(path)}>{title}</a>)
    rest = after.join(written)
  }
  return (
    <>
      {pieces}
      {rest}
    </>
  )
}
