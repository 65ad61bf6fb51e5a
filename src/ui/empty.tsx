import type { Child } from 'hono/jsx'
import { Cover } from './poster/picture.tsx'
import type { AreaLook } from './poster/scheme.ts'

type Props = {
  title: string
  children?: Child
  /** The one thing to do. */
  action?: { readonly href: string; readonly label: string } | undefined
  area?: AreaLook | 'health' | 'music' | 'youth' | 'shared'
  /** The level of the heading, so that it fits under what stands above. */
  level?: 2 | 3 | 4
}

/** Nothing here yet, everything taken, or nothing found: a shape that waits, one sentence, one thing to do. */
export function Empty({ title, children, action, area = 'shared', level = 3 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div class="empty">
      <Cover area={area} artForm="visualArt" title={title} />
      <div>
        <Heading class="empty-title">{title}</Heading>
        {children ? <p>{children}</p> : null}
        {action && (
          <a class="button outline small" href={action.href}>
            {action.label}
          </a>
        )}
      </div>
    </div>
  )
}
