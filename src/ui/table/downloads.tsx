import type { Frame } from '../frame.ts'
import { type TableQuery, tableHref } from './query.ts'

/** Where the same list can be fetched as a file; what is chosen in the list is chosen in the file. */
export type DownloadHrefs = {
  readonly excel?: string | undefined
  readonly machine?: string | undefined
  readonly xlsx?: string | undefined
}

export function Downloads({
  frame,
  hrefs,
  query,
}: {
  frame: Frame
  hrefs: DownloadHrefs
  query: TableQuery
}) {
  const words = frame.words.table
  const kinds = [
    { href: hrefs.xlsx, label: words.xlsx },
    { href: hrefs.excel, label: words.excel },
    { href: hrefs.machine, label: words.machine },
  ]
  return (
    <p class="downloads">
      {kinds.map(({ href, label }) => href && <a href={withQuery(href, query)}>{label}</a>)}
    </p>
  )
}

function withQuery(href: string, query: TableQuery): string {
  const chosen = tableHref('', query)
  return href.includes('?') ? href + chosen.replace('?', '&') : href + chosen
}
