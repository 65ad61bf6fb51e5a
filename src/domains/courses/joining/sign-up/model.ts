import type { Needs } from '../../../participants/index.ts'
import type { Part } from '../places/model.ts'

/** What somebody who comes along tells about themselves. */
export interface PersonTyped {
  readonly name: string
  readonly email: string | undefined
  readonly phone: string | undefined
  readonly municipality: string
  readonly needs: Needs
  readonly birthYear: number | undefined
}

/** A sign-up as it was understood. */
export interface SignUp extends PersonTyped {
  readonly part: Part
  /** Ticked that the data may be used, where that is asked. */
  readonly agreed: boolean
  /** The one who comes along; their mail may be left out. */
  readonly companion: { readonly name: string; readonly email: string | undefined } | undefined
}
