import { z } from 'zod'
import type { Typed } from '../../../kernel/outcome.ts'
import {
  across,
  checkbox,
  choice,
  complain,
  longText,
  many,
  money,
  text,
  url,
  wholeNumber,
} from '../../../ui/form/understand/index.ts'
import { artFormNames } from '../../../ui/poster/art-forms.ts'
import { costUnits, levels, senders, staffParts, type TimePoint, waves } from '../model.ts'
import { noAgeInYouth } from '../parts/no-age.ts'
import { type ModelFields, mostCosts, mostSessions } from './model.ts'
import { rowField, rowsTyped, typedInRow } from './typed-rows.ts'

/** What can be chosen in the form, and the sentences that only this form needs. */
export interface ModelChoices {
  readonly areas: readonly string[]
  readonly groups: readonly string[]
  readonly batteries: readonly string[]
  readonly regions: readonly string[]
  readonly projects: readonly string[]
  readonly mostBelowLeast: string
  readonly youthNoAge: string
}

export const planFields = ['place', 'title', 'minutes', 'content', 'materials'] as const
export const costFields = ['post', 'amount', 'per'] as const
/** A row that says only its place or unit is an empty row. */
const planTelling = ['title', 'content', 'materials']
const costTelling = ['post', 'amount']

const planRow = (row: number) => ({
  [rowField('plan', row, 'place')]: wholeNumber({ min: 1, max: 999, optional: true }),
  [rowField('plan', row, 'title')]: text({ max: 120 }),
  [rowField('plan', row, 'minutes')]: wholeNumber({ min: 5, max: 1440 }),
  [rowField('plan', row, 'content')]: longText({ max: 10_000, optional: true }),
  [rowField('plan', row, 'materials')]: longText({ max: 10_000, optional: true }),
})

const costRow = (row: number) => ({
  [rowField('cost', row, 'post')]: text({ max: 120 }),
  [rowField('cost', row, 'amount')]: money(),
  [rowField('cost', row, 'per')]: choice(costUnits),
})

const staffRow = (part: string) => ({
  [`staff_${part}_people`]: wholeNumber({ min: 0, max: 99, optional: true }),
  [`staff_${part}_does`]: text({ max: 400, optional: true }),
})

const merged = <Value>(rows: readonly Readonly<Record<string, Value>>[]): Record<string, Value> =>
  Object.assign({}, ...rows)

type Rows = Readonly<Record<string, unknown>>

const planOf = (read: Rows, rows: readonly number[]): ModelFields['plan'] =>
  rows
    .map((row) => ({ row, of: (field: string) => read[rowField('plan', row, field)] }))
    .map(({ row, of }) => ({
      place: (of('place') as number | undefined) ?? row,
      session: {
        title: of('title') as string,
        minutes: of('minutes') as number,
        content: (of('content') as string | undefined) ?? '',
        materials: (of('materials') as string | undefined) ?? '',
      },
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ session }) => session)

const costsOf = (read: Rows, rows: readonly number[]): ModelFields['costs'] =>
  rows.map((row) => ({
    post: read[rowField('cost', row, 'post')] as string,
    ore: String(read[rowField('cost', row, 'amount')] as bigint),
    per: read[rowField('cost', row, 'per')] as (typeof costUnits)[number],
  }))

const staffingOf = (read: Rows): ModelFields['staffing'] =>
  staffParts.flatMap((part) => {
    const people = (read[`staff_${part}_people`] as number | undefined) ?? 0
    const does = (read[`staff_${part}_does`] as string | undefined) ?? ''
    return people > 0 || does ? [{ part, people, does }] : []
  })

const batteriesOf = (read: Rows, keys: readonly string[]): ModelFields['batteries'] =>
  keys.flatMap((key) => {
    const chosen = (read[`waves_${key}`] ?? []) as readonly TimePoint[]
    return chosen.length > 0 ? [{ key, waves: chosen }] : []
  })

/** What may be written in a version of a course model; rows of the plan and of the costs that are left empty are left out. */
export function modelForm(typed: Typed, choices: ModelChoices): z.ZodType<ModelFields> {
  const planRows = rowsTyped(typed, 'plan', planTelling, mostSessions)
  const costRows = rowsTyped(typed, 'cost', costTelling, mostCosts)
  const rows = {
    ...merged(planRows.map(planRow)),
    ...merged(costRows.map(costRow)),
    ...merged(staffParts.map(staffRow)),
    ...merged(choices.batteries.map((key) => ({ [`waves_${key}`]: many(waves, { optional: true }) }))),
  }
  return z
    .object({ ...plainFields(choices), ...rows })
    .superRefine(
      ({ least, most }, context) => {
        if (most < least) complain(context, () => choices.mostBelowLeast, 'most')
      },
      across('least', 'most'),
    )
    .superRefine(noAgeInYouth(choices.youthNoAge), across('asksBirthYear', 'area'))
    .transform((read) => ({
      ...read,
      purpose: read.purpose ?? '',
      description: read.description ?? '',
      welcome: read.welcome ?? '',
      price: read.price ?? 0n,
      priceNote: read.priceNote ?? '',
      originText: read.originText ?? '',
      originLink: read.originLink ?? '',
      plan: planOf(read, planRows),
      costs: costsOf(read, costRows),
      staffing: staffingOf(read),
      batteries: batteriesOf(read, choices.batteries),
    }))
}

const plainFields = (choices: ModelChoices) => ({
  title: text({ max: 120 }),
  summary: longText({ max: 300 }),
  purpose: longText({ max: 2000, optional: true }),
  description: longText({ max: 20_000, optional: true }),
  welcome: longText({ max: 2000, optional: true }),
  area: choice(choices.areas),
  artForm: choice(artFormNames),
  groups: many(choices.groups, { optional: true }),
  level: choice(levels),
  sender: choice(senders),
  least: wholeNumber({ min: 1, max: 500 }),
  most: wholeNumber({ min: 1, max: 500 }),
  timesAWeek: wholeNumber({ min: 1, max: 7 }),
  weeksBetween: wholeNumber({ min: 1, max: 8 }),
  skipsSchoolHolidays: checkbox(),
  price: money({ optional: true, max: 100_000_000n }),
  priceNote: text({ max: 120, optional: true }),
  asksBirthYear: checkbox(),
  originRegion: choice(choices.regions, { optional: true }),
  originProject: choice(choices.projects, { optional: true }),
  originText: longText({ max: 2000, optional: true }),
  originLink: url({ optional: true }),
})

/** Whether anything was typed into a row of the plan. */
export const planIsTyped = (typed: Typed, row: number): boolean =>
  planTelling.some((field) => typedInRow(typed, 'plan', row, field) !== '')
