import type { Child } from 'hono/jsx'
import type { Typed } from '../../kernel/outcome.ts'
import { uiWords } from '../words.ts'
import type { Filled } from './filled.ts'

type FormProps = {
  form: Filled
  action: string
  method?: 'post' | 'get'
  multipart?: boolean
  class?: string
  label?: string
  /** Keeps what is typed on this device until it is sent, under this name. Never for forms about health. */
  draft?: string | undefined
  /** Warns before the page is left with changes that were not sent, when script is on. */
  guard?: boolean
  children?: Child
}

/** A form that the server checks: no browser validation, and a token against forged requests. */
export function Form({ form, action, method = 'post', multipart, draft, children, ...rest }: FormProps) {
  const body = (
    <form
      class={rest.class}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      aria-label={rest.label}
      data-guard={rest.guard ? 'on' : undefined}
      novalidate
    >
      {method === 'post' && <input type="hidden" name="csrf" value={form.csrf} />}
      {children}
    </form>
  )
  if (!draft) return body
  const words = uiWords(form.language).parts
  return (
    <km-draft
      data-key={draft}
      data-saved={words.draftSaved}
      data-found={words.draftFound}
      data-use={words.draftUse}
      data-drop={words.draftDrop}
    >
      {body}
    </km-draft>
  )
}

/** Values that travel with the form unseen; lists become several fields of the same name. */
export function HiddenFields({ values }: { values: Typed }) {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((one) => ({ name, value: one })),
  )
  return (
    <>
      {pairs.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

type SubmitProps = {
  children: Child
  name?: string
  value?: string
  kind?: 'next' | 'outline' | 'danger'
  size?: 'large' | 'small'
  /** Asked in a dialog before the form is sent, when script is on. */
  confirm?: string
}

/** The button that sends a form. */
export function Submit({ children, name, value, kind = 'next', size, confirm }: SubmitProps) {
  const look = ['button', kind === 'next' ? '' : kind, size ?? ''].filter(Boolean).join(' ')
  return (
    <button class={look} type="submit" name={name} value={value} data-confirm={confirm}>
      {children}
    </button>
  )
}
