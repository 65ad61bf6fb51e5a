import type { Chance } from './chance.ts'
import type { SimulatedCourse } from './courses.ts'
import type { PersonLife } from './life.ts'
import type { Row } from './write.ts'

/** One simulated person's place on one course. */
export interface Enrolled {
  readonly id: string
  readonly course: SimulatedCourse
  readonly participantId: string
  readonly life: PersonLife
  readonly line: number
}

const reasons = { illness: 30, work: 20, personal: 20, transport: 10, notFit: 10, moved: 3, noShow: 7 }

/** The day of the last session that counts for somebody. */
function endOf({ course, life }: Enrolled): Temporal.PlainDate | undefined {
  if (course.state === 'open') return undefined
  const { droppedAfter } = life
  const lastDay = course.days.at(-1)
  if (droppedAfter === undefined) return course.state === 'completed' ? lastDay : undefined
  return course.days[droppedAfter]
}

export function enrolmentRow(chance: Chance, enrolled: Enrolled, today: Temporal.PlainDate): Row {
  const { course, life } = enrolled
  const [firstDay = today] = course.days
  const came = firstDay.subtract({ days: chance.between(20, 70) })
  const made = Temporal.PlainDate.compare(came, today) < 0 ? came : today
  const ended = endOf(enrolled)
  const isOver = ended !== undefined && Temporal.PlainDate.compare(ended, today) < 0
  const dropped = isOver && life.droppedAfter !== undefined
  const state = dropped ? 'dropped' : isOver ? 'completed' : 'enrolled'
  return {
    id: enrolled.id,
    course_id: course.id,
    participant_id: enrolled.participantId,
    receipt: `S${enrolled.line}-${enrolled.id.slice(0, 6).toUpperCase()}`,
    part: 'participant',
    way: chance.weighted({ referral: 55, self: 40, walkIn: 5 }),
    state,
    municipality_id: course.municipalityId,
    line_number: enrolled.line,
    made_at: `${made}T09:00:00Z`,
    enrolled_on: made.toString(),
    ended_on: isOver ? ended.toString() : null,
    end_reason: dropped ? chance.weighted(reasons) : null,
    is_simulated: true,
  }
}

export function attendanceRows(chance: Chance, { id, course, life }: Enrolled): Row[] {
  return course.sessionRows.flatMap((session, index) => {
    if (session.state !== 'held') return []
    const gone = life.droppedAfter !== undefined && index > life.droppedAfter
    if (gone) return []
    const mark = chance.weighted({ present: 84, toldUs: 10, absent: 6 })
    return [{ session_id: session.id, enrolment_id: id, mark, tapped_at: session.ends }]
  })
}
