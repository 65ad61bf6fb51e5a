import type { Child } from 'hono/jsx'
import type { Frame } from './frame.ts'
import { uiWords } from './words.ts'

type Props = {
  frame: Frame
  /** The path of somebody's own page, without language: kept only where that person asks for it. */
  own?: string
  /** Only tells when the page was kept and what waits; the choice is made on the own page. */
  quiet?: boolean
}

/** A page that may be kept on this device and shown without a line. Nothing is kept of a page on which somebody is signed in. */
export function Offline({ frame, own, quiet }: Props) {
  if (frame.person) return null
  const words = uiWords(frame.language).offline
  const choice = own && !quiet
  return (
    <km-offline
      data-own={own}
      data-since={words.since}
      data-waits={own && words.waits}
      data-send={own && words.send}
      data-title={choice ? words.title : undefined}
      data-why={choice ? words.why : undefined}
      data-keep={choice ? words.keep : undefined}
      data-forget={choice ? words.forget : undefined}
      data-is-kept={choice ? words.isKept : undefined}
      data-forgotten={choice ? words.forgotten : undefined}
    />
  )
}

/** What is shown instead of a page that could not be fetched; what could not be sent is sent when there is a line again. */
export function WithoutLine({ frame, children }: { frame: Frame; children?: Child }) {
  const words = uiWords(frame.language).offline
  return (
    <km-without-line data-waits="">
      {children}
      <p class="notice" hidden>
        {words.formWaits}
      </p>
      <p>
        <a class="button" href={frame.to('/')}>
          {words.tryAgain}
        </a>
      </p>
    </km-without-line>
  )
}
