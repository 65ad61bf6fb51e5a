import type { Day } from '../../../../kernel/day.ts'
import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import type { Course } from '../../../courses/index.ts'
import { instrumentNamed } from '../../instruments/shelf.ts'
import { type TimePoint, waves } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'
import type { WaveSetting } from '../waves/model.ts'
import { waveSetting } from '../waves/queries.ts'
import { instrumentsOf } from './instruments.ts'
import type { Reason } from './model.ts'
import { type CoursePlan, planOf } from './queries.ts'
import { allLines, linesOf } from './rules.ts'
import { batteryOf } from './standard.ts'

/** What a course asks its participants, instrument by instrument. */
export interface WhatIsAsked {
  readonly asked: readonly {
    readonly title: string
    readonly reason: Reason
    readonly waves: readonly TimePoint[]
  }[]
  readonly leftOut: readonly string[]
  readonly fixedOn: Day | undefined
  readonly isChosen: boolean
}

/** The plan of a course as it is today. */
export const coursePlan = (context: Pick<Context, 'database'>, course: Course): Promise<CoursePlan> =>
  planOf(tablesOf<AnsweringTables>(context), course)

/** What a course asks, and what is left out because its wording may not be shown. @param known its plan, when it is at hand */
export async function askedAbout(
  context: Context,
  course: Course,
  known?: { readonly plan: CoursePlan; readonly setting: WaveSetting },
): Promise<WhatIsAsked> {
  const plan = known?.plan ?? (await coursePlan(context, course))
  const setting = known?.setting ?? (await waveSetting(tablesOf<AnsweringTables>(context)))
  const battery = batteryOf(plan.batteryVersion)
  const inWave = new Map(
    waves.map((wave) => {
      const lines = linesOf(battery, plan, { wave, part: 'participant', others: setting })
      return [wave, new Set(lines.map(({ instrument }) => instrument))]
    }),
  )
  const all = allLines(battery, plan)
    .map((line) => ({ ...line, waves: waves.filter((wave) => inWave.get(wave)?.has(line.instrument)) }))
    .filter((line) => line.waves.length > 0)
  const { instruments } = await instrumentsOf(context, plan, all)
  const titles = new Map(instruments.map(({ id, title }) => [id, title[context.language]]))
  const nameOf = (id: string) => titles.get(id) ?? instrumentNamed(id)?.title[context.language] ?? id
  return {
    asked: all
      .filter(({ instrument }) => titles.has(instrument))
      .map(({ instrument, reason, waves }) => ({ title: nameOf(instrument), reason, waves })),
    leftOut: all
      .filter(({ instrument }) => !titles.has(instrument))
      .map(({ instrument }) => nameOf(instrument)),
    fixedOn: plan.fixedOn,
    isChosen: plan.isChosen,
  }
}
