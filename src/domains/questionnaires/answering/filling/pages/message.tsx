import type { Child } from 'hono/jsx'
import type { Frame } from '../../../../../ui/index.ts'
import { BarePage, type Idle } from './bare-page.tsx'

type Props = {
  frame: Frame
  title: string
  text: string
  action?: { readonly href: string; readonly label: string } | undefined
  idle?: Idle | undefined
  children?: Child
}

/** One thing to say and one thing to do. */
export function MessagePage({ frame, title, text, action, idle, children }: Props) {
  return (
    <BarePage frame={frame} title={title} idle={idle}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {action && (
        <p class="button-row">
          <a class="button" href={action.href}>
            {action.label}
          </a>
        </p>
      )}
      {children}
    </BarePage>
  )
}
