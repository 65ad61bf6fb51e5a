import type { Child } from 'hono/jsx'
import type { Frame } from '../../../../../ui/index.ts'
import type { Named } from '../../../model.ts'
import type { Surroundings } from '../../../surroundings/model.ts'
import type { Activity } from '../../model.ts'

export type ActivityProps = {
  frame: Frame
  activity: Activity
  around: Surroundings
  /** What machines read. */
  data: unknown
  mayEdit: boolean
  /** Its municipality, and those that said yes to being host too. */
  hosts: readonly Named[]
  /** What other parts of the house add: what one presses to come. */
  panels: readonly Child[]
  now: Temporal.Instant
  /** The foot line of the poster. */
  foot: string
}

/** The language of what was written, when it is not that of the page. */
export const languageOf = ({
  frame,
  activity,
}: Pick<ActivityProps, 'frame' | 'activity'>): string | undefined =>
  activity.language === frame.language ? undefined : activity.language

/** The dates that are not over. */
export const comingOf = ({ activity, now }: Pick<ActivityProps, 'activity' | 'now'>) =>
  activity.occurrences.filter(({ endsAt }) => Temporal.Instant.compare(endsAt, now) > 0)
