import type { Typed } from '../../kernel/outcome.ts'
import { uiWords } from '../words.ts'
import type { Filled } from './filled.ts'
import { Form, HiddenFields, Submit } from './form.tsx'

type Props = {
  form: Filled
  action: string
  /** The fields to compare, in the order of the form. */
  fields: readonly { readonly name: string; readonly label: string }[]
  /** What is stored now. */
  theirs: Typed
  /** The version that is stored now: sent again as `version`, so that one overwrites knowingly. */
  version: number
  /** Who saved in the meantime, if that may be said. */
  who?: string | undefined
  /** Where to go to let the stored wording stand. */
  takeTheirs: string
}

/** Two people edited the same thing: both wordings side by side, and how to go on. Nothing typed is lost. */
export function StaleEdit({ form, action, fields, theirs, version, who, takeTheirs }: Props) {
  const words = uiWords(form.language).form
  const { version: _older, csrf: _token, ...typed } = form.values
  return (
    <section class="stale" aria-labelledby="stale-title">
      <div class="notice error" role="alert" tabindex={-1} autofocus>
        <h2 id="stale-title">{words.staleTitle}</h2>
        <p>{words.staleText(who ?? words.someoneElse)}</p>
      </div>
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">{words.staleField}</th>
            <th scope="col">{words.staleTheirs}</th>
            <th scope="col">{words.staleYours}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <StaleRow form={form} theirs={theirs} {...field} />
          ))}
        </tbody>
      </table>
      <Form form={form} action={action}>
        <HiddenFields values={{ ...typed, version: String(version) }} />
        <p class="button-row">
          <Submit>{words.staleKeepMine}</Submit>
          <a class="button outline" href={takeTheirs}>
            {words.staleTakeTheirs}
          </a>
        </p>
      </Form>
    </section>
  )
}

type RowProps = { form: Filled; theirs: Typed; name: string; label: string }

function StaleRow({ form, theirs, name, label }: RowProps) {
  const words = uiWords(form.language).form
  const now = said(theirs[name])
  const mine = said(form.values[name])
  const same = now === mine
  return (
    <tr class={same ? undefined : 'differs'}>
      <th scope="row">{label}</th>
      <td data-label={words.staleTheirs}>{now || <em>{words.nothingWritten}</em>}</td>
      <td data-label={words.staleYours}>
        {same ? <span class="muted">{words.same}</span> : mine || <em>{words.nothingWritten}</em>}
      </td>
    </tr>
  )
}

const said = (value: Typed[string]): string => (typeof value === 'string' ? value : (value ?? []).join(', '))
