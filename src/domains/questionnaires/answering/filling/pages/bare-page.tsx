import type { Child } from 'hono/jsx'
import { type Frame, HtmlDocument, Mark, Offline, type PageFacts } from '../../../../../ui/index.ts'
import { ownPageAround } from '../../../../participants/index.ts'
import { words } from '../../words.ts'

/** A shared tablet goes back to its start when nobody has touched it for a while. */
export interface Idle {
  readonly seconds: number
  readonly to: string
}

type Props = PageFacts & { frame: Frame; idle?: Idle | undefined; children?: Child }

/** A page with nothing on it but what one answers: no menu to get lost in, and on a tablet none that leads elsewhere. */
export function BarePage({ frame, idle, children, ...facts }: Props) {
  const other = frame.language === 'da' ? 'en' : 'da'
  const islands = idle ? ['tablet'] : []
  const own = idle ? undefined : ownPageAround(frame.here)
  return (
    <HtmlDocument
      frame={frame}
      facts={{ ...facts, hidden: true, islands, refresh: idle }}
      bodyClass="public answering"
    >
      <header class="bare-head wrap">
        <span class="brand">
          <Mark />
          {frame.words.shell.site}
        </span>
        <a href={frame.otherLanguageHref} lang={other} hreflang={other}>
          {frame.words.shell.otherLanguage}
        </a>
      </header>
      <main id="content" tabindex={-1} class="wrap form-page">
        {own && <Offline frame={frame} own={own} quiet />}
        {idle ? (
          <km-tablet data-seconds={String(idle.seconds)} data-to={idle.to}>
            <p class="notice idle-warning" role="status" hidden>
              {words(frame.language).tablet.stillThere}
            </p>
            {children}
          </km-tablet>
        ) : (
          children
        )}
      </main>
    </HtmlDocument>
  )
}
