import type { Day } from '../../../kernel/day.ts'
import type { Waiting } from '../../../platform/rooms/room.ts'
import { type Due, type DueGroup, dues } from './model.ts'

const { compare } = Temporal.PlainDate

/** How soon: the week is the one that ends on Sunday. */
export function dueOf(due: Day | undefined, today: Day): Due {
  if (!due) return 'whenever'
  const order = compare(due, today)
  if (order < 0) return 'overdue'
  if (order === 0) return 'today'
  return compare(due, today.add({ days: 7 - today.dayOfWeek })) <= 0 ? 'thisWeek' : 'later'
}

const sooner = (a: Waiting, b: Waiting): number => (a.due && b.due ? compare(a.due, b.due) : 0)

/** What waits, in groups from what is late to what has no day; nothing is lost, and within a group the earliest comes first. */
export function groupedByDue(waiting: readonly Waiting[], today: Day): DueGroup[] {
  return dues.flatMap((due) => {
    const tasks = waiting.filter((task) => dueOf(task.due, today) === due).toSorted(sooner)
    return tasks.length === 0 ? [] : [{ due, tasks, first: tasks[0]?.due, last: tasks.at(-1)?.due }]
  })
}
