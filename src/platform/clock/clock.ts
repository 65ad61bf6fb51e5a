import type { Moment } from '../../kernel/day.ts'

/** Where the time comes from; tests set their own. */
export interface Clock {
  readonly now: () => Moment
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** A clock that goes as fast as every other, but began at a moment of one's choice: example data stay as fresh as on their own day. */
export function clockBeginningAt(start: Moment): Clock {
  const ahead = start.since(Temporal.Now.instant())
  return { now: () => Temporal.Now.instant().add(ahead) }
}

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
