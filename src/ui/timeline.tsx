import type { Child } from 'hono/jsx'

export type Happening = {
  readonly when: string
  /** The same moment for machines, ISO. */
  readonly iso: string
  readonly title: Child
  readonly who?: string | undefined
  readonly detail?: Child
}

/** What happened, newest or oldest first as given: the history of a thing, or the steps of a case. */
export function Timeline({ label, happenings }: { label: string; happenings: readonly Happening[] }) {
  return (
    <ol class="timeline" aria-label={label}>
      {happenings.map(({ when, iso, title, who, detail }) => (
        <li>
          <time datetime={iso}>{when}</time>
          <div>
            <p class="timeline-title">{title}</p>
            {who && <p class="small muted">{who}</p>}
            {detail}
          </div>
        </li>
      ))}
    </ol>
  )
}
