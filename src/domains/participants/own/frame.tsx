import type { Child } from 'hono/jsx'
import type { Visit } from '../../../platform/http/visit.ts'
import { type Frame, Offline, PublicPage } from '../../../ui/index.ts'
import { wordsOf } from '../words.ts'
import { ownPaths } from './paths.ts'
import type { OwnVisit } from './visit.tsx'

/** What a page under the secret link is drawn from. */
export interface OwnFrame {
  readonly frame: Frame
  readonly own: OwnVisit
}

type Props = OwnFrame & {
  readonly title: string
  readonly lead?: string
  readonly hasProblems?: boolean
  readonly children?: Child
}

/** A page behind the own page, with the way back to it. */
export function OwnSubPage({ frame, own, title, lead, hasProblems, children }: Props) {
  const words = wordsOf(frame.language).own
  return (
    <PublicPage
      frame={frame}
      title={title}
      hidden
      hasProblems={hasProblems}
      trail={[{ label: words.back, href: frame.to(own.path()) }]}
    >
      <div class="wrap own-page">
        <Offline frame={frame} own={own.path()} quiet />
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </PublicPage>
  )
}

/** A page that stands alone: for who has no link, or none any more. */
export function LonePage({ frame, title, lead, hasProblems, children }: Omit<Props, 'own'>) {
  return (
    <PublicPage frame={frame} title={title} hidden hasProblems={hasProblems}>
      <div class="wrap own-page section">
        <h1>{title}</h1>
        {lead && <p class="lead">{lead}</p>}
        {children}
      </div>
    </PublicPage>
  )
}

/** The calendar address of a secret, as a calendar program follows it. */
export const calendarAddress = ({ house }: Visit, secret: string): string =>
  house.config.baseUrl + ownPaths.calendar(secret)
