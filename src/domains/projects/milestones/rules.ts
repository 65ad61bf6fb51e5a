import { type Day, isBefore } from '../../../kernel/day.ts'
import type { Milestone } from './model.ts'

/** A milestone whose day has passed and that nobody has marked as reached. The day itself is not too late. */
export const isOverdue = ({ due, doneOn }: Pick<Milestone, 'due' | 'doneOn'>, today: Day): boolean =>
  doneOn === null && isBefore(due, today)
