import type { Child } from 'hono/jsx'
import { type Frame, Tabs, WorkPage } from '../../../../ui/index.ts'
import { paths as programmePaths } from '../../programme/paths.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { OpenedActivity } from './open.ts'
import { shellWords } from './words.ts'

type Props = {
  frame: Frame
  opened: OpenedActivity
  tab: 'guests' | 'door' | 'rules'
  /** The name of the page, when it is not that of the tab. */
  title?: string
  hasProblems?: boolean
  islands?: readonly string[]
  children?: Child
}

const permissions = { guests: may['guests.see'], door: may['door.take'], rules: may['rules.set'] } as const

/** A page about the people who come to an activity. */
export function VisitPage({ frame, opened, tab, title, hasProblems, islands, children }: Props) {
  const w = shellWords(frame.language)
  const { activity } = opened
  const tabs = (['guests', 'door', 'rules'] as const)
    .filter((name) => opened.permits(permissions[name]))
    .map((name) => ({
      ...{ href: frame.to(paths[name](activity.id)), label: w.tabs[name] },
      current: name === tab && title === undefined,
    }))
  const name = title ?? w.tabs[tab]
  return (
    <WorkPage
      frame={frame}
      title={`${name}: ${activity.title}`}
      hasProblems={hasProblems ?? false}
      islands={islands ?? []}
      trail={[
        { label: w.programme, href: frame.to(programmePaths.work()) },
        { label: activity.title, href: frame.to(programmePaths.workActivity(activity.id)) },
      ]}
    >
      <div class="page-head visit-head">
        <p class="muted">{activity.title}</p>
        <h1>{name}</h1>
      </div>
      <Tabs label={w.about} tabs={tabs} />
      <div class="tab-body">{children}</div>
    </WorkPage>
  )
}
