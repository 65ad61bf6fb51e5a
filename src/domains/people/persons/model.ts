import type { Role } from '../../../kernel/actor.ts'
import type { Language } from '../../../kernel/language.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly title: string
  readonly organisationId: string | null
  readonly organisationName: string | null
  readonly organisationSlug: string | null
  readonly language: Language
  readonly active: boolean
  readonly version: number
}

/** What can be changed about a person. The mail address is also the way in. */
export interface PersonInput {
  readonly name: string
  readonly email: string
  readonly phone: string | undefined
  readonly title: string | undefined
  readonly organisationId: string | undefined
  readonly language: Language
}

/** What people change about themselves. */
export interface SelfInput {
  readonly name: string
  readonly phone: string | undefined
  readonly title: string | undefined
  readonly language: Language
}

/** One line of the list: no contact data, so that looking at the list is not a look at anybody. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly organisationName: string | null
  readonly active: boolean
  readonly roles: readonly Role[]
}
