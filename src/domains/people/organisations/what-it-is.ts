import type { PeopleWords } from '../words.ts'
import type { Listed } from './model.ts'
import { fieldNamed } from './rules.ts'

/** The word for a field of the directory; what nobody has a word for stands as it is. */
export function fieldWord(words: PeopleWords, field: string | null): string | null {
  const known = fieldNamed(field)
  return known ? words.fields[known] : field
}

/** `Bibliotek`, `Spillested`: the field where it says more than the kind. */
export function whatItIs(words: PeopleWords, { kind, field }: Pick<Listed, 'kind' | 'field'>): string {
  const known = fieldNamed(field)
  return kind === 'institution' && known ? words.fields[known] : words.kinds[kind]
}
