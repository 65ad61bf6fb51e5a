/** What is asked depends on the course, and an age is never asked in the youth area. */
export interface Asked {
  readonly birthYear: boolean
  /** Whether the use of the data rests on the yes of the person. */
  readonly consent?: boolean
}

/** The digits of a phone number, with + and country code where one was given; nothing when it cannot be one. */
export function phoneOf(typed: string): string | undefined {
  const plain = typed.replace(/[\s().\-/]/g, '').replace(/^00/, '+')
  const danish = plain.replace(/^\+45/, '')
  if (/^[2-9]\d{7}$/.test(danish)) return danish.replace(/(\d{2})(?=\d)/g, '$1 ')
  return /^\+(?!45)\d{7,15}$/.test(plain) ? plain : undefined
}
