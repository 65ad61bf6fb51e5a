import { agreementIds } from '../agreement/ids.ts'
import type { OrganisationName } from '../organisations.ts'

export type Theme = 'loneliness' | 'mentalHealth' | 'peerToPeer'
type Who = { readonly id: string }

export interface SeededNeed {
  readonly id: string
  readonly title: string
  readonly missing: string
  readonly forWhom: string
  readonly place: string
  readonly areas: readonly string[]
  readonly themes: readonly string[]
  readonly organisation: OrganisationName | undefined
  readonly by: Who
  readonly on: string
  readonly municipalities: readonly OrganisationName[]
  /** Who seconds it, for whom, in which words. */
  readonly voices: readonly (readonly [Who, OrganisationName | undefined, string])[]
}

export const themes = (...names: readonly Theme[]): string[] => names.map((name) => agreementIds[name])
