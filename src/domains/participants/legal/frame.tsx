import type { Child } from 'hono/jsx'
import { type Frame, Tabs, WorkPage } from '../../../ui/index.ts'
import { paths } from '../paths.ts'
import { wordsOf } from '../words.ts'

type Props = { readonly frame: Frame; readonly lead: string; readonly children?: Child }

/** A page of personal data in the workspace, with its tabs. */
export function PersonalDataPage({ frame, lead, children }: Props) {
  const words = wordsOf(frame.language).work
  const tabs = [
    { href: paths.bases(), label: words.tabs.bases },
    { href: paths.texts(), label: words.tabs.texts },
    { href: paths.keeping(), label: words.tabs.keeping },
    { href: paths.looks(), label: words.tabs.looks },
  ].map(({ href, label }) => ({ href: frame.to(href), label, current: frame.here === href }))
  return (
    <WorkPage frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <Tabs label={words.tabsLabel} tabs={tabs} />
      <p class="lead after-tabs">{lead}</p>
      {children}
    </WorkPage>
  )
}

/** The way back from a form. */
export const trailTo = (frame: Frame, href: string, label: string) => [
  { label: wordsOf(frame.language).work.title, href: frame.to(paths.bases()) },
  ...(href === paths.bases() ? [] : [{ label, href: frame.to(href) }]),
]
