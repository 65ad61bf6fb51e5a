import type { Moment } from '../../kernel/day.ts'

/** Where the time comes from; tests set their own. */
export interface Clock {
  readonly now: () => Moment
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that stands still until it is moved. */
export function standingClock(start: string): Clock & { readonly moveTo: (moment: string) => void } {
  let moment = Temporal.Instant.from(start)
  return {
    now: () => moment,
    moveTo: (to) => {
      moment = Temporal.Instant.from(to)
    },
  }
}
