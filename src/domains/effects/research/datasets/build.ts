import type {
  FrozenRows,
  InstrumentDescription,
  Measure,
  SourceCourse,
  SourceRow,
  TimePoint,
} from '../rows/model.ts'
import { courseProperties, waves } from '../rows/model.ts'
import {
  backgroundColumn,
  courseColumns,
  itemColumn,
  scoreColumn,
  textColumn,
  weeksColumn,
} from './columns.ts'
import { type Cell, type DataSet, missingCodes, type Variable } from './model.ts'
import { columnWords } from './words.ts'

/** What a study asked for. */
export interface Selection {
  /** Instruments by id; the two of the standard battery, the background and the own questions come along always. */
  readonly instruments: readonly string[]
  /** Whether the single items of the scored instruments are columns too. */
  readonly items: boolean
  /** Focus areas by key; none means all. */
  readonly areas: readonly string[]
}

/** A column and how to read it from one row. */
interface Reading {
  readonly variable: Variable
  readonly read: (row: SourceRow, course: SourceCourse | undefined) => Cell
}

/** The sets whose items describe people and are asked once. */
const backgroundSets = new Set(['background', 'age-band'])

const measureAt = ({ measures }: SourceRow, instrument: string, wave: TimePoint): Measure | undefined =>
  measures.find((measure) => measure.instrument === instrument && measure.wave === wave)

const answerCell = (answer: Measure['items'][string] | undefined): Cell =>
  answer === undefined ? null : 'code' in answer ? answer.code : missingCodes[answer.missing]

function courseReadings(frozen: FrozenRows): Reading[] {
  const columns = courseColumns(frozen)
  return columns.map((variable, at) => {
    const property = courseProperties[at] ?? 'area'
    const codes = new Map(variable.categories.map(({ key, code }) => [key, code]))
    return { variable, read: (_row, course) => (course ? (codes.get(course[property]) ?? null) : null) }
  })
}

function backgroundReadings({ instruments }: FrozenRows): Reading[] {
  return instruments
    .filter(({ instrument }) => backgroundSets.has(instrument))
    .flatMap(({ items }) => items)
    .map((item) => ({
      variable: backgroundColumn(item),
      read: ({ background }) => answerCell(background[item.id]),
    }))
}

function scoreReading(instrument: InstrumentDescription, scaleAt: number, wave: TimePoint): Reading[] {
  const scale = instrument.scales[scaleAt]
  if (!scale) return []
  const read = (row: SourceRow): Cell => {
    const measure = measureAt(row, instrument.instrument, wave)
    if (!measure) return null
    return measure.insideWindow
      ? (measure.scores[scale.id] ?? missingCodes.skipped)
      : missingCodes.outsideWindow
  }
  return [{ variable: scoreColumn(instrument, scale, wave), read }]
}

function itemReadings(instrument: InstrumentDescription, wave: TimePoint): Reading[] {
  return instrument.items.map((item) => ({
    variable: itemColumn(instrument, item, wave),
    read: (row) => {
      const measure = measureAt(row, instrument.instrument, wave)
      if (measure && !measure.insideWindow) return missingCodes.outsideWindow
      return answerCell(measure?.items[item.id])
    },
  }))
}

function measureReadings(frozen: FrozenRows, selection: Selection): Reading[] {
  const wanted = frozen.instruments.filter(
    ({ instrument, scales }) =>
      !backgroundSets.has(instrument) && (scales.length === 0 || selection.instruments.includes(instrument)),
  )
  const asked = new Set(
    frozen.rows.flatMap(({ measures }) => measures.map(({ instrument, wave }) => `${instrument} ${wave}`)),
  )
  return wanted.flatMap((instrument) =>
    waves
      .filter((wave) => asked.has(`${instrument.instrument} ${wave}`))
      .flatMap((wave) => [
        ...instrument.scales.flatMap((_scale, at) => scoreReading(instrument, at, wave)),
        ...(selection.items || instrument.scales.length === 0 ? itemReadings(instrument, wave) : []),
      ]),
  )
}

/**
 * One row for each person on each course, one column for each thing asked for. Identifiers are still those of the platform:
 * the set must be pseudonymised or anonymised before it leaves.
 */
export function dataSetOf(frozen: FrozenRows, selection: Selection): DataSet {
  const courses = new Map(frozen.courses.map((course) => [course.id, course]))
  const readings: readonly Reading[] = [
    { variable: textColumn('person', columnWords.person, 'identifier'), read: ({ pseudonym }) => pseudonym },
    { variable: textColumn('course', columnWords.courseId, 'identifier'), read: ({ course }) => course },
    ...courseReadings(frozen),
    {
      variable: weeksColumn('course_weeks', columnWords.courseWeeks),
      read: (_row, course) => course?.weeks ?? null,
    },
    {
      variable: { ...weeksColumn('course_begun', columnWords.courseBegun), decimals: 1 },
      read: (_row, course) => course?.begun ?? null,
    },
    ...backgroundReadings(frozen),
    ...measureReadings(frozen, selection),
  ]
  const wanted = frozen.rows.filter(({ course }) => {
    const area = courses.get(course)?.area
    return area !== undefined && (selection.areas.length === 0 || selection.areas.includes(area))
  })
  return {
    variables: readings.map(({ variable }) => variable),
    rows: wanted.map((row) => readings.map(({ read }) => read(row, courses.get(row.course)))),
  }
}
