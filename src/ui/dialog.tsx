import type { Child } from 'hono/jsx'

type Props = { id: string; title: string; open: string; close: string; children: Child }

/**
 * A link to a part of the page that opens as a dialog when script is on. Without script the part stands at the end of
 * the page, where the link leads. For questions before a form is sent, use `confirm` on `Submit`.
 */
export function Dialog({ id, title, open, close, children }: Props) {
  return (
    <km-dialog data-close={close}>
      <a class="button outline" href={`#${id}`}>
        {open}
      </a>
      <section class="dialog-part" id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </section>
    </km-dialog>
  )
}

/** A link to this page that can be taken along; with script it copies itself. */
export function CopyLink({ href, label, copied }: { href: string; label: string; copied: string }) {
  return (
    <km-copy data-copied={copied}>
      <a class="button outline small" href={href}>
        {label}
      </a>
    </km-copy>
  )
}
