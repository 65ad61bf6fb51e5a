import { type Frame, PublicPage, uiWords, WithoutLine } from '../../../ui/index.ts'

/** Kept by phones that keep pages, and shown where one cannot be fetched. */
export function WithoutLinePage({ frame }: { frame: Frame }) {
  const { pageTitle, pageText } = uiWords(frame.language).offline
  return (
    <PublicPage frame={frame} title={pageTitle} hidden>
      <div class="wrap section">
        <h1>{pageTitle}</h1>
        <p class="lead">{pageText}</p>
        <WithoutLine frame={frame} />
      </div>
    </PublicPage>
  )
}
