/** A secret link of a participant: to the own page, or to the own calendar. */
export type LinkKind = 'page' | 'calendar'
