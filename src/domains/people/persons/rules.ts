import type { Person, PersonInput } from './model.ts'

/** What the form starts from. */
export const personInputOf = ({
  name,
  email,
  phone,
  title,
  organisationId,
  language,
}: Person): PersonInput => ({
  name,
  email,
  phone: phone ?? undefined,
  title: title || undefined,
  organisationId: organisationId ?? undefined,
  language,
})

/** The names of the fields that differ; the audit keeps these, never what they held. */
export function changedPersonFields(before: Person, after: Partial<PersonInput>): string[] {
  const stored = personInputOf(before)
  const names = Object.keys(after) as (keyof PersonInput)[]
  return names.filter((name) => (stored[name] ?? '') !== (after[name] ?? ''))
}
