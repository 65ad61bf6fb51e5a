import type { Child } from 'hono/jsx'
import { type Frame, type PageFacts, Tabs, WorkPage } from '../../../../ui/index.ts'
import { paths } from '../../paths.ts'
import type { Words } from '../../words.ts'
import type { Agreement } from '../model.ts'

type Which = 'agreements' | 'engagement' | 'targets' | 'themes'

const tabs: readonly (readonly [Which, string])[] = [
  ['agreements', paths.work()],
  ['engagement', paths.workEngagement()],
  ['targets', paths.workTargets()],
  ['themes', paths.workThemes()],
]

type Props = {
  frame: Frame
  words: Words
  which: Which
  title: string
  lead: string
  action?: Child
  children?: Child
}

/** One of the four sides of the agreement in the workspace. */
export function AgreementWork({ frame, words, which, title, lead, action, children }: Props) {
  return (
    <WorkPage frame={frame} title={title}>
      <header class="work-head">
        <div>
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </div>
        {action}
      </header>
      <Tabs
        label={words.work.tabs.label}
        tabs={tabs.map(([name, path]) => ({
          href: frame.to(path),
          label: words.work.tabs[name],
          current: name === which,
        }))}
      />
      <div class="under-tabs">{children}</div>
    </WorkPage>
  )
}

type InsideProps = PageFacts & {
  frame: Frame
  words: Words
  agreement?: Agreement | undefined
  children?: Child
}

/** A page below an agreement, with the way back up. */
export function InAgreement({ frame, words, agreement, children, ...facts }: InsideProps) {
  const trail = [
    { href: frame.to(paths.work()), label: words.work.title },
    ...(agreement ? [{ href: frame.to(paths.workAgreement(agreement.slug)), label: agreement.title }] : []),
  ]
  return (
    <WorkPage frame={frame} trail={trail} {...facts}>
      {children}
    </WorkPage>
  )
}
