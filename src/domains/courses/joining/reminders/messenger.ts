import type { Context } from '../../../../platform/actions/context.ts'
import type { CourseAtDoor } from '../places/course.ts'
import { writeTo } from '../places/letters.ts'
import type { OnTheWay } from '../places/people.ts'
import type { JoiningTx } from '../tables.ts'
import type { Coming } from './rules.ts'

/** One reminder to one person. Who it is and how they are reached is opened by the one who sends it, at the last moment. */
export interface Reminder {
  readonly course: CourseAtDoor
  readonly person: OnTheWay
  readonly session: Coming
  /** Without course and name, for screens that others see; `{link}` stands for the own page. */
  readonly short: string
}

/**
 * A way to reach people. It writes into the queue, in the transaction of the reminder; what cannot be reached this way it leaves alone.
 * Mail is one. A service for text messages becomes another by `remindThrough`; it sends `short` and nothing else.
 */
export interface Messenger {
  readonly name: string
  readonly remind: (tx: JoiningTx, context: Context, reminder: Reminder) => Promise<void>
}

const byMail: Messenger = {
  name: 'mail',
  remind: (tx, context, { course, person, session }) =>
    writeTo(tx, context, course, person, 'reminder', { starts: session.starts }),
}

const ways = new Map<string, Messenger>([[byMail.name, byMail]])

/** Adds a way to reach people. Called once, when the program starts. @returns how to take it away again */
export function remindThrough(messenger: Messenger): () => void {
  ways.set(messenger.name, messenger)
  return () => void ways.delete(messenger.name)
}

/** Reminds somebody in every way there is. */
export async function remind(tx: JoiningTx, context: Context, reminder: Reminder): Promise<void> {
  for (const messenger of ways.values()) await messenger.remind(tx, context, reminder)
}
