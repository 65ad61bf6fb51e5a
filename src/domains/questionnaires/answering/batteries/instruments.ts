import type { Context } from '../../../../platform/actions/context.ts'
import type { Instrument } from '../../instruments/model.ts'
import { languagesOf } from '../../instruments/wording.ts'
import { slugIn } from '../../own/rules.ts'
import { instrumentShownNow, usableInstruments, usableNow } from '../../usable.ts'
import type { Part, TimePoint } from '../model.ts'
import type { WaveSetting } from '../waves/model.ts'
import type { BatteryLine, FixedInstrument } from './model.ts'
import type { CoursePlan } from './queries.ts'
import { allLines, linesOf } from './rules.ts'
import { batteryOf } from './standard.ts'

/** What decides which instruments are asked. */
export interface AskedWhen {
  readonly plan: CoursePlan
  readonly setting: WaveSetting
  readonly wave: TimePoint
  readonly who: { readonly part: Part }
}

export interface AskedInstruments {
  readonly instruments: readonly Instrument[]
  /** Lines of the battery whose instrument has no wording that may be shown: they are left out, and said so. */
  readonly leftOut: readonly BatteryLine[]
}

/** Who cannot read a question cannot answer it: what exists in English only is not asked yet. */
const isInDanish = (instrument: Instrument): boolean => languagesOf(instrument).includes('da')

/** The version a course asks: the one written down with its first invitation; before that the newest. */
async function versionFor(
  context: Context,
  usable: readonly Instrument[],
  fixed: readonly FixedInstrument[] | undefined,
  id: string,
): Promise<Instrument | undefined> {
  const newest = usable.find((one) => one.id === id && isInDanish(one))
  if (!fixed || !newest) return newest
  const version = fixed.find((one) => one.id === id)?.version
  if (version === undefined || version === newest.version) return version === undefined ? undefined : newest
  return instrumentShownNow(context, id, version)
}

/** The instruments of some lines of a battery, in their order. What has no licensed wording is left out. For pages, not inside an action. */
export async function instrumentsOf(
  context: Context,
  plan: CoursePlan,
  lines: readonly BatteryLine[],
): Promise<AskedInstruments> {
  const usable = await usableNow(context)
  const instruments: Instrument[] = []
  const leftOut: BatteryLine[] = []
  for (const line of lines) {
    const instrument = await versionFor(context, usable, plan.fixed, line.instrument)
    if (instrument) instruments.push(instrument)
    else leftOut.push(line)
  }
  return { instruments, leftOut }
}

/** The instruments of one wave, in the order they are asked. */
export const askedInstruments = (
  context: Context,
  { plan, setting, wave, who }: AskedWhen,
): Promise<AskedInstruments> =>
  instrumentsOf(
    context,
    plan,
    linesOf(batteryOf(plan.batteryVersion), plan, { wave, part: who.part, others: setting }),
  )

/** Own questionnaires that a course can ask today. */
export const ownNow = async (context: Context): Promise<readonly Instrument[]> =>
  (await usableNow(context)).filter((one) => slugIn(one.id) !== undefined && isInDanish(one))

/** Every instrument that the battery of a course may ask and that can be used today, with its version: what is written down. */
export async function instrumentsToFix(
  context: Pick<Context, 'database'>,
  plan: Pick<CoursePlan, 'batteryVersion' | 'own'>,
): Promise<readonly FixedInstrument[]> {
  const usable = await usableInstruments(context)
  const ids = new Set(allLines(batteryOf(plan.batteryVersion), plan).map(({ instrument }) => instrument))
  return [...ids].flatMap((id) => {
    const instrument = usable.find((one) => one.id === id && isInDanish(one))
    return instrument ? [{ id, version: instrument.version }] : []
  })
}
