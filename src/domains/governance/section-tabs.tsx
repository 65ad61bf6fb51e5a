import { type Frame, Tabs } from '../../ui/index.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'

export type Section = 'meetings' | 'decisions' | 'year' | 'bodies'

/** The four ways into this room of the workspace. */
export function SectionTabs({ frame, current }: { frame: Frame; current: Section }) {
  const { meetings } = words(frame.language)
  const hrefs = {
    meetings: paths.meetings(),
    decisions: paths.decisions(),
    year: paths.yearPlan(),
    bodies: paths.bodies(),
  }
  const sections = ['meetings', 'decisions', 'year', 'bodies'] as const
  return (
    <Tabs
      label={meetings.tabsLabel}
      tabs={sections.map((section) => ({
        href: frame.to(hrefs[section]),
        label: meetings.tabs[section],
        current: section === current,
      }))}
    />
  )
}
