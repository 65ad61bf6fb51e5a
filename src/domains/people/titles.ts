import type { Actor, Grant, Role } from '../../kernel/actor.ts'
import { roles } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import { wordsOf } from './words.ts'

/** A role held beside another says less about what somebody is than the work they do; the list of roles has the weightiest first. */
const weight = (role: Role): number => roles.indexOf(role)

/** What a person is, in a few words: "Sekretariatet", "Konsulent, Ishøj". Empty for visitors and people without a role. */
export function titleOf(actor: Actor, language: Language): string {
  if (actor.kind !== 'person') return ''
  const [first] = [...actor.grants].sort((a, b) => weight(a.role) - weight(b.role))
  return first ? grantTitle(first, language) : ''
}

/** One role with its place: "Konsulent, Ishøj". */
export function grantTitle(
  { role, placeName }: Pick<Grant, 'role' | 'placeName'>,
  language: Language,
): string {
  const name = wordsOf(language).roles[role]
  return placeName ? `${name}, ${placeName}` : name
}
