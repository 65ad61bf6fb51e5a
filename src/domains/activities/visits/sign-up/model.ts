/** An answer to a question of the activity, as it is sealed. */
export interface Answer {
  readonly question: string
  readonly answer: string
}

/** Somebody who signs up. */
export interface PersonTyped {
  readonly name: string
  readonly email: string | undefined
  /** What makes it easier to come; '' when nothing was said. */
  readonly needs: string
}

/** A sign-up as it was understood. */
export interface SignUp extends PersonTyped {
  /** The one who comes along; their mail may be left out. */
  readonly companion: { readonly name: string; readonly email: string | undefined } | undefined
  /** The lines chosen, by identifier; nothing is all that are open. */
  readonly lineIds: readonly string[] | undefined
  readonly answers: readonly Answer[]
}
