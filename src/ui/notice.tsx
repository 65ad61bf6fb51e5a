import type { Child } from 'hono/jsx'

type Props = {
  /** `good` when something succeeded, `error` when something went wrong, otherwise plain. */
  kind?: 'plain' | 'good' | 'error'
  title?: string
  level?: 2 | 3 | 4
  children?: Child
}

/** A message with a thick bar: the words carry it, not the colour. Errors are announced at once. */
export function Notice({ kind = 'plain', title, level = 3, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div class={kind === 'plain' ? 'notice' : `notice ${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      {title && <Heading class="notice-title">{title}</Heading>}
      {children}
    </div>
  )
}

/** Long work under way, which may be left. `share` is 0-1; without it nobody knows how long. */
export function Progress({ label, share }: { label: string; share?: number | undefined }) {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div class="progress" role="status">
      <label class="progress-label">
        {label}
        {percent === undefined ? ' …' : ` ${percent} %`}
        <progress max="100" value={percent} />
      </label>
    </div>
  )
}

/** The steps of a long form, with the one in sight. */
export function Steps({ label, step, of }: { label: string; step: number; of: number }) {
  return (
    <>
      <p class="step-name">{label}</p>
      <ol class="steps" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <li class={index < step ? 'reached' : undefined} />
        ))}
      </ol>
    </>
  )
}
