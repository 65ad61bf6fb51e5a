import type { Child } from 'hono/jsx'

export type Fact = { readonly name: string; readonly value: Child }

/** What one needs to know about a thing, as names and values. Values that are empty are left out. */
export function Facts({ facts, as = 'grid' }: { facts: readonly Fact[]; as?: 'grid' | 'rows' }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== '')
  return (
    <dl class={as === 'grid' ? 'facts' : 'fact-rows'}>
      {known.map(({ name, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

type DecisionProps = {
  number: string
  title: Child
  when: string
  body: string
  level?: 2 | 3 | 4
  children?: Child
}

/** A numbered decision of a body. */
export function DecisionCard({ number, title, when, body, level = 3, children }: DecisionProps) {
  const Heading = `h${level}` as const
  return (
    <article class="decision">
      <p class="decision-number">{number}</p>
      <div>
        <Heading class="decision-title">{title}</Heading>
        <p class="small muted">
          {body} · {when}
        </p>
        {children}
      </div>
    </article>
  )
}
