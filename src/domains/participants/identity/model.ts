/** What somebody needs to be able to come, asked openly; '' when they said nothing. */
export interface Needs {
  readonly access: string
  readonly language: string
  readonly transport: string
}

/** Who a participant is. Exists in clear only in memory, while somebody who may looks at it. */
export interface Identity {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** Only where the course needs it; always null for courses of the youth area, and the caller sees to that. */
  readonly birthYear: number | null
  readonly needs: Needs
}

/** How a person came to be registered. */
export type Way = 'self' | 'referral' | 'staff'

/** Why somebody looks at who a person is; the person sees it. */
export const lookPurposes = [
  'intake',
  'offer',
  'attendance',
  'contact',
  'paperList',
  'paperAnswers',
  'support',
] as const
export type LookPurpose = (typeof lookPurposes)[number]

export const noNeeds: Needs = { access: '', language: '', transport: '' }

/** How a participant is named in audit entries and mails. */
export const participantKind = 'participants.participant'
