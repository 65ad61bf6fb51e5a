/**
 * `programme.changed`: something about the dates of an activity is another than before, and the dates already stand as they are now.
 * `dates`: dates were added, taken away or rewritten, with nothing to tell anybody. `on`: it happens after all.
 */
export interface ProgrammeChanged {
  readonly activityId: string
  /** Nothing when it is about the whole activity. */
  readonly occurrenceId: string | null
  readonly what: 'cancelled' | 'postponed' | 'moved' | 'on' | 'dates'
  /** What people are told. */
  readonly reason: string
}
