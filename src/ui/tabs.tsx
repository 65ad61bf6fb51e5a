export type Tab = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  readonly count?: number
}

/** The same thing seen in several ways. Links, not script: every view has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count === undefined ? null : <span class="count"> {tab.count}</span>}
        </a>
      ))}
    </nav>
  )
}
