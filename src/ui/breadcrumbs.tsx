import type { Frame } from './frame.ts'

export type Crumb = { readonly href: string; readonly label: string }

/** The way back up, without the page itself: its title is the heading underneath. */
export function Breadcrumbs({ frame, trail }: { frame: Frame; trail: readonly Crumb[] }) {
  if (trail.length === 0) return null
  return (
    <nav class="crumbs" aria-label={frame.words.shell.youAreHere}>
      <ol class="crumb-list">
        {trail.map((crumb) => (
          <li>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
