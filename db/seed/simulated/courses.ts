import type { Chance } from './chance.ts'
import type { CourseLife, Kind } from './life.ts'
import type { Row } from './write.ts'

/** Where simulated courses can be held, and by which model: what the example data hold. */
export interface Ground {
  readonly models: readonly {
    readonly id: string
    readonly title: string
    readonly areaKey: string
    readonly artForm: string
    readonly sessions: number
  }[]
  readonly municipalities: readonly {
    readonly id: string
    readonly name: string
    readonly hosts: readonly string[]
  }[]
  readonly groups: Readonly<Record<Kind, string | undefined>>
  readonly today: Temporal.PlainDate
}

export interface SimulatedCourse extends CourseLife {
  readonly id: string
  readonly row: Row
  readonly sessionRows: readonly Row[]
  readonly municipalityId: string
  readonly sender: 'peer' | 'municipality' | 'mixed'
  readonly days: readonly Temporal.PlainDate[]
  readonly state: 'open' | 'running' | 'completed'
}

const zone = 'Europe/Copenhagen'
/** How much courses differ in what they do, in points of WHO-5; and how much the sender was made to matter. */
const between = { courses: 4, municipalities: 1.2 }
const meant = { peer: 4.5, municipality: 4, mixed: 4.2 }

const kindOf = (chance: Chance, areaKey: string): Kind =>
  areaKey === 'youth'
    ? 'young'
    : areaKey === 'health'
      ? chance.weighted({ sickLeave: 5, older: 4, general: 1 })
      : chance.weighted({ young: 3, general: 7 })

function sessionRows(
  chance: Chance,
  courseId: string,
  days: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): Row[] {
  const hour = chance.oneOf([10, 13, 16, 19])
  return days.map((day, index) => {
    const starts = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) })
    const past = Temporal.PlainDate.compare(day, today) < 0
    const failed = past && chance.happens(0.03)
    return {
      id: chance.uuid(),
      course_id: courseId,
      number: index + 1,
      starts: starts.toInstant().toString(),
      ends: starts.add({ minutes: 150 }).toInstant().toString(),
      title: `Gang ${index + 1}`,
      content: '',
      place_name: '',
      state: failed ? 'notHeld' : past ? 'held' : 'planned',
      not_held_reason: failed
        ? chance.oneOf(['illness', 'weather', 'tooFew', 'venue', 'staff', 'other'])
        : null,
      sequence: 0,
      changed_at: starts.toInstant().toString(),
      version: 1,
    }
  })
}

const levels = { separate: 6, onCourse: 2, onWellbeing: 2 } as const
const attachments = {
  separate: '',
  onCourse: 'Bibliotekets læsekreds',
  onWellbeing: 'Kommunens trivselstilbud',
} as const

const stateOn = (today: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate) => {
  if (Temporal.PlainDate.compare(last, today) < 0) return 'completed'
  return Temporal.PlainDate.compare(first, today) <= 0 ? 'running' : 'open'
}

/** The calendar of a course: nearly all lie behind us, a few run now, and a few take people in. */
function calendarOf(chance: Chance, today: Temporal.PlainDate, sessions: number) {
  const ago = chance.happens(0.94) ? chance.between(75, 1000) : chance.between(-60, 60)
  const first = today.subtract({ days: ago })
  const days = Array.from({ length: sessions }, (_, week) => first.add({ weeks: week }))
  return { first, days, state: stateOn(today, first, days.at(-1) ?? first) } as const
}

/** One simulated course with its calendar. @param number makes its address unique */
export function simulateCourse(chance: Chance, ground: Ground, number: number): SimulatedCourse {
  const model = chance.oneOf(ground.models)
  const place = chance.oneOf(ground.municipalities)
  const kind = kindOf(chance, model.areaKey)
  const sender = chance.weighted({ peer: 3, municipality: 5, mixed: 2 })
  const level = chance.weighted(levels)
  const { first, days, state } = calendarOf(chance, ground.today, model.sessions)
  const id = chance.uuid()
  const group = ground.groups[kind]
  const row: Row = {
    id,
    slug: `simuleret-${number}`,
    title: `${model.title} ${place.name} (simuleret ${number})`,
    summary: 'Et simuleret forløb: stedet findes, deltagerne gør ikke.',
    model_version_id: model.id,
    host_id: chance.oneOf(place.hosts),
    municipality_id: place.id,
    area_key: model.areaKey,
    level,
    attached_to: attachments[level],
    sender,
    target_group_ids: group === undefined ? [] : [group],
    capacity: 14,
    state,
    is_simulated: true,
    created_at: `${first.subtract({ days: 90 })}T09:00:00Z`,
    art_form: model.artForm,
  }
  const shift = between.municipalities * (((place.name.length * 37) % 7) / 3 - 1)
  const lift = meant[sender] + shift + chance.normal(0, between.courses)
  const calendar = {
    days,
    state,
    sessions: days.length,
    sessionRows: sessionRows(chance, id, days, ground.today),
  }
  return { id, row, ...calendar, municipalityId: place.id, sender, kind, lift }
}
