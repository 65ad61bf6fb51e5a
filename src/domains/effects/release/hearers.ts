import { zone } from '../../../kernel/day.ts'
import { hears } from '../../../platform/events/announce.ts'
import { enqueue } from '../../../platform/jobs/enqueue.ts'
import { reckonTask } from './actions.ts'
import { closesAfter } from './counting.ts'

/** A course that has ended is counted in when its answers have closed: after the course, and three and six months later. */
export const courseHearers = [
  hears('courses.completed', async (tx, context, _course: { readonly courseId: string }) => {
    for (const days of Object.values(closesAfter)) {
      const day = context.today.add({ days: days + 1 })
      const after = day.toZonedDateTime({ timeZone: zone, plainTime: '04:00' }).toInstant()
      await enqueue(tx as never, context, { kind: reckonTask, payload: {}, after })
    }
  }),
]
