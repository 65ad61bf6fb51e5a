import type { Frame } from '../../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { ActivityAtDoor } from '../../places/model.ts'
import type { OpenLine } from '../../sign-up/queries.ts'
import { shellWords } from '../words.ts'

type Props = { frame: Frame; activity: ActivityAtDoor; open: readonly OpenLine[] }

/** How it stands with the places, in one sentence. */
function standing({ language }: Frame, open: readonly OpenLine[]): string {
  const w = shellWords(language).panel
  const free = open.map((one) => one.free)
  if (open.length === 0) return w.closed
  if (free.every((count) => count === 0)) return w.full
  const [only] = free
  if (open.length === 1 && only !== undefined) return w.free(only)
  return free.some((count) => count === 0) ? w.someFull : w.open
}

/** What one presses to come. */
export function SignUpPanel({ frame, activity, open }: Props) {
  const w = shellWords(frame.language).panel
  const isFull = open.length > 0 && open.every(({ free }) => free === 0)
  return (
    <div class="sign-up-panel">
      <p>{standing(frame, open)}</p>
      {open.length > 0 && (
        <a class="button large" href={frame.to(paths.signUp(activity.slug))}>
          {isFull ? w.waitingList : w.signUp}
        </a>
      )}
    </div>
  )
}

type WorkProps = {
  frame: Frame
  pages: readonly { readonly name: 'guests' | 'door' | 'rules'; readonly href: string }[]
}

export function WorkPanel({ frame, pages }: WorkProps) {
  const w = shellWords(frame.language)
  return (
    <>
      <h2>{w.workTitle}</h2>
      <p class="button-row">
        {pages.map(({ name, href }) => (
          <a class="button outline small" href={href}>
            {w.tabs[name]}
          </a>
        ))}
      </p>
    </>
  )
}
