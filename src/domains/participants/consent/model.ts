/** What participants' data are used for; each use stands on a ground of its own. */
export const purposes = ['course', 'answers', 'reminderToReferrer', 'research'] as const
export type ConsentPurpose = (typeof purposes)[number]

/** The ground: a task of the public authority, or the person's own yes. */
export type Basis = 'publicTask' | 'consent'

/** How a consent was given: by the person on a page, on paper, or told to a member of staff. */
export type ConsentWay = 'web' | 'paper' | 'told'
