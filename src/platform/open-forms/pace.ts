/** People need at least this long for a form; programs do not. */
export const quickest = 3
/** After this long a form is drawn anew, so that an old page does not do anything by surprise. */
export const slowest = 24 * 60 * 60

/** How long a form was open, in seconds. */
export type Pace = 'tooQuick' | 'fine' | 'tooOld'

export const paceOf = (seconds: number): Pace =>
  seconds < quickest ? 'tooQuick' : seconds > slowest ? 'tooOld' : 'fine'
