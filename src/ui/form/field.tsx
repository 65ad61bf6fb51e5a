import type { Child } from 'hono/jsx'
import { uiWords } from '../words.ts'
import { called, describedBy, type Filled, idOf, problemIn } from './filled.ts'

/** What every field part takes. The id of the control is its name (after the prefix of the form). */
export type FieldProps = {
  form: Filled
  name: string
  label: string
  hint?: Child
  /** Says beside the label that the field may be left empty. */
  optional?: boolean | undefined
}

/** Label, hint, error and control of one field, one under the other. */
export function Field({ form, name, label, hint, optional, children }: FieldProps & { children: Child }) {
  called(form, name, label)
  return (
    <div class={problemIn(form, name) ? 'field invalid' : 'field'}>
      <label for={idOf(form, name)}>
        {label}
        {optional && <Optional form={form} />}
      </label>
      <Explained form={form} name={name} hint={hint} />
      {children}
    </div>
  )
}

/** Several controls under one question. */
export function FieldGroup({
  form,
  name,
  label,
  hint,
  optional,
  children,
}: FieldProps & { children: Child }) {
  called(form, name, label)
  return (
    <fieldset
      class={problemIn(form, name) ? 'field invalid' : 'field'}
      aria-describedby={describedBy(form, name, Boolean(hint))}
    >
      <legend>
        {label}
        {optional && <Optional form={form} />}
      </legend>
      <Explained form={form} name={name} hint={hint} />
      {children}
    </fieldset>
  )
}

function Optional({ form }: { form: Filled }) {
  return <span class="optional"> ({uiWords(form.language).form.optional})</span>
}

function Explained({ form, name, hint }: { form: Filled; name: string; hint?: Child }) {
  const problem = problemIn(form, name)
  return (
    <>
      {hint ? (
        <p class="hint" id={`${idOf(form, name)}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem && (
        <p class="error-text" id={`${idOf(form, name)}-error`}>
          <span>
            <span class="visually-hidden">{uiWords(form.language).form.errorPrefix}</span>
            {problem}
          </span>
        </p>
      )}
    </>
  )
}

/** The attributes that tie a control to its name, label, hint and error. */
export function wired({ form, name, hint }: FieldProps) {
  return {
    id: idOf(form, name),
    name,
    'aria-invalid': problemIn(form, name) ? ('true' as const) : undefined,
    'aria-describedby': describedBy(form, name, Boolean(hint)),
  }
}
