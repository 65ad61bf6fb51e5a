import { instrumentNamed, scoreOf, scoringVersion } from '../../../src/domains/questionnaires/index.ts'
import { filledIn } from './answers.ts'
import type { Chance } from './chance.ts'
import type { Enrolled } from './enrolments.ts'
import { type SimulatedWave, simulatedWaves } from './life.ts'
import type { Row } from './write.ts'

export interface ResponseRows {
  readonly invitations: Row[]
  readonly responses: Row[]
  readonly answered: Row[]
  readonly scores: Row[]
}

export const noRows = (): ResponseRows => ({ invitations: [], responses: [], answered: [], scores: [] })

/** When each wave is open around the calendar of a course. */
export type Windows = ReadonlyMap<
  SimulatedWave,
  { readonly opens: Temporal.PlainDate; readonly closes: Temporal.PlainDate }
>

export const batteryVersion = 1

function scoreRows(responseId: string, filling: ReturnType<typeof filledIn>): Row[] {
  return filling.flatMap(({ instrument: id, items }) => {
    const instrument = instrumentNamed(id)
    if (instrument?.kind !== 'scale') return []
    return Object.entries(scoreOf(instrument, items)).flatMap(([scale, value]) =>
      value === null
        ? []
        : [
            {
              response_id: responseId,
              instrument_id: id,
              instrument_version: instrument.version,
              scale,
              value,
              engine_version: scoringVersion,
            },
          ],
    )
  })
}

function respond(
  chance: Chance,
  rows: ResponseRows,
  { course, life }: Enrolled,
  at: {
    readonly pseudonym: string
    readonly wave: SimulatedWave
    readonly day: Temporal.PlainDate
    readonly inside: boolean
  },
): void {
  const id = chance.uuid()
  rows.responses.push({
    id,
    course_id: course.id,
    pseudonym: at.pseudonym,
    part: 'participant',
    wave: at.wave,
    version: 1,
    is_current: true,
    battery_version: batteryVersion,
    inside_window: at.inside,
    way: chance.weighted({ own: 70, room: 15, tablet: 5, paper: 10 }),
    is_simulated: true,
  })
  const filling = filledIn(chance, life, course, at.wave)
  for (const { instrument, items } of filling)
    rows.answered.push({
      response_id: id,
      instrument_id: instrument,
      instrument_version: instrumentNamed(instrument)?.version ?? 1,
      items,
    })
  rows.scores.push(...scoreRows(id, filling))
}

/** Everything one person was asked and answered, up to today. */
export function addAnswers(
  chance: Chance,
  rows: ResponseRows,
  enrolled: Enrolled,
  {
    pseudonym,
    windows,
    today,
  }: { readonly pseudonym: string; readonly windows: Windows; readonly today: Temporal.PlainDate },
): void {
  for (const wave of simulatedWaves) {
    const window = windows.get(wave)
    if (!window || Temporal.PlainDate.compare(window.opens, today) > 0) continue
    const { opens, closes } = window
    const length = Math.max(0, opens.until(closes).days)
    const late = chance.happens(0.03)
    const day = late
      ? closes.add({ days: chance.between(1, 10) })
      : opens.add({ days: chance.between(0, length) })
    const answers = enrolled.life.answered.has(wave) && Temporal.PlainDate.compare(day, today) <= 0
    const over = Temporal.PlainDate.compare(closes.add({ days: 30 }), today) < 0
    rows.invitations.push({
      id: chance.uuid(),
      enrolment_id: enrolled.id,
      participant_id: enrolled.participantId,
      course_id: enrolled.course.id,
      part: 'participant',
      wave,
      opens_on: opens.toString(),
      closes_on: closes.toString(),
      invited_on: opens.toString(),
      reminders: answers ? 0 : 2,
      answered_on: answers ? day.toString() : null,
      expired_on: !answers && over ? closes.add({ days: 30 }).toString() : null,
      is_simulated: true,
    })
    if (answers) respond(chance, rows, enrolled, { pseudonym, wave, day, inside: !late })
  }
}
