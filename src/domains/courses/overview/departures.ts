import type { Course, Session, StaffMember } from '../model.ts'
import { staffParts } from '../model.ts'
import type { ModelVersion } from '../models/model.ts'
import { type Difference, differences } from '../models/rules.ts'
import { type CommonFacts, type Names, saidInCommon } from '../models/said.ts'

const minutesOf = ({ starts, ends }: Pick<Session, 'starts' | 'ends'>): number =>
  Math.round(starts.until(ends).total('minutes'))

/** A course as it can be compared with its model; sessions that were called off do not count. */
export const factsOfCourse = (
  course: Course,
  sessions: readonly Session[],
  staff: readonly StaffMember[],
): CommonFacts => ({
  ...{ summary: course.summary, description: course.description, welcome: course.welcome },
  ...{ area: course.areaKey, artForm: course.artForm, groups: course.targetGroupIds },
  ...{ level: course.level, sender: course.sender, most: course.capacity },
  ...{ price: course.price, priceNote: course.priceNote, asksBirthYear: course.asksBirthYear },
  plan: sessions
    .filter(({ state }) => state !== 'notHeld')
    .map((session) => ({ title: session.title, content: session.content, minutes: minutesOf(session) })),
  staffing: staffParts.map((part) => ({
    part,
    people: staff.filter((member) => member.part === part).length,
  })),
})

/** What a course does otherwise than the version of the model it was started from. Worked out, never stored. */
export function departuresOf(
  model: ModelVersion,
  carried: {
    readonly course: Course
    readonly sessions: readonly Session[]
    readonly staff: readonly StaffMember[]
  },
  names: Names,
): Difference[] {
  const { course, sessions, staff } = carried
  return differences(saidInCommon(model, names), saidInCommon(factsOfCourse(course, sessions, staff), names))
}
