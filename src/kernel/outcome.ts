/** One thing wrong with one field of a form, said in the visitor's language. `field` '' means the whole form. */
export interface Problem {
  readonly field: string
  readonly text: string
}

/** What was typed, field by field, exactly as it arrived: kept so that nothing typed is lost. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** Why an action did not happen. A fault (a bug, a lost connection) is never a refusal: it is an exception. */
export type Refusal<Reason extends string = string> =
  | {
      readonly kind: 'refused'
      readonly reason: Reason
      readonly values?: Readonly<Record<string, string | number>>
    }
  | { readonly kind: 'stale'; readonly current: Readonly<Record<string, string>>; readonly version: number }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'absent' }

/** What came of an action: its value, or the refusal that the room's words turn into a sentence. */
export type Outcome<Value, Reason extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Reason> }

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
})

export function refused<Reason extends string>(
  reason: Reason,
  values?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: Refusal<Reason> } {
  return { ok: false, refusal: values ? { kind: 'refused', reason, values } : { kind: 'refused', reason } }
}

/** Somebody else saved first: both wordings are shown, and saving again with `version` overwrites knowingly. */
export const stale = (current: Readonly<Record<string, string>>, version: number) =>
  ({ ok: false, refusal: { kind: 'stale', current, version } }) as const

export const forbidden = { ok: false, refusal: { kind: 'forbidden' } } as const
export const absent = { ok: false, refusal: { kind: 'absent' } } as const
