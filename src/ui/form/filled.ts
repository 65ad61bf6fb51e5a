import type { Language } from '../../kernel/language.ts'
import type { Problem, Typed } from '../../kernel/outcome.ts'
import type { Frame } from '../frame.ts'

/** What was typed into a form so far, and what is wrong with it. Every field part is drawn from this. */
export type Filled = {
  readonly language: Language
  readonly csrf: string
  readonly values: Typed
  readonly problems: readonly Problem[]
  /** Put before every id, when two forms on one page have fields of the same name. */
  readonly prefix?: string | undefined
  /** What the fields drawn so far are called, by name: the summary on top is drawn last, and names them. */
  readonly labels: Map<string, string>
}

/** Begins a form: with what is stored, or with what was typed and the problems found in it. */
export function fillForm(
  frame: Pick<Frame, 'language' | 'csrf'>,
  values: Typed = {},
  problems: readonly Problem[] = [],
  prefix?: string,
): Filled {
  return {
    language: frame.language,
    // Read only when a form that posts is drawn: reading it may set a cookie.
    get csrf() {
      return frame.csrf
    },
    values,
    problems,
    prefix,
    labels: new Map(),
  }
}

export const idOf = (form: Filled, name: string): string => `${form.prefix ?? ''}${name}`

/** Notes what a field with a problem is called; every field part does so when it is drawn. */
export function called({ labels }: Filled, name: string, label: string): void {
  labels.set(name, label)
}

/** The typed text of a field; the first one if there are several. */
export function typedIn(form: Filled, name: string): string {
  const value = form.values[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** All typed texts of a field with several answers. */
export function allTypedIn(form: Filled, name: string): readonly string[] {
  const value = form.values[name]
  if (value === undefined || value === '') return []
  return typeof value === 'string' ? [value] : value
}

export const problemIn = (form: Filled, name: string): string | undefined =>
  form.problems.find(({ field }) => field === name)?.text

/** The ids of what explains a field: the error first, then the hint. */
export function describedBy(form: Filled, name: string, hasHint: boolean): string | undefined {
  const id = idOf(form, name)
  const ids = [problemIn(form, name) ? `${id}-error` : '', hasHint ? `${id}-hint` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
