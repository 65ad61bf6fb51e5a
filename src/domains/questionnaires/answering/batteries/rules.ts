import { type Part, type TimePoint, waves } from '../model.ts'
import type { Battery, BatteryKey, BatteryLine, CourseFacts, Plan } from './model.ts'

const youthArea = 'youth'

type Added = Pick<Plan, 'extra' | 'asksWork'>

/** What each battery adds to the standard. */
const plans: Readonly<Record<BatteryKey, Added>> = {
  sickLeaveStress: { extra: 'pss10', asksWork: true },
  sickLeaveWorry: { extra: 'gad7', asksWork: true },
  older: { extra: 'lsns6', asksWork: false },
  young: { extra: 'none', asksWork: false },
}
const nothingMore: Added = { extra: 'none', asksWork: false }

/** How the region's own names of its target groups begin; a group called otherwise adds nothing, and the coordinator can. */
const beginnings: readonly (readonly [RegExp, BatteryKey])[] = [
  [/^(unge|young)/, 'young'],
  [/sygemeld|sick-leave/, 'sickLeaveStress'],
  [/^(aeldre|older)/, 'older'],
]

/** The battery that follows from whom a course is for; the young come first, since nothing more is asked of them. */
function batteryFor(targetGroups: readonly string[]): BatteryKey | undefined {
  return beginnings.find(([pattern]) => targetGroups.some((slug) => pattern.test(slug)))?.[1]
}

const isKey = (key: string): key is BatteryKey => Object.hasOwn(plans, key)

/** The plan that follows from the model of a course, or else from its target groups. In the youth area nothing is added. */
export function planOfModel({ areaKey, targetGroups, model }: CourseFacts): Plan {
  const asksWaiting = model.some(({ waves }) => waves.includes('waiting'))
  if (areaKey === youthArea) return { ...nothingMore, asksWaiting, own: [] }
  const named = model.map(({ key }) => key).find(isKey)
  const key = named ?? batteryFor(targetGroups)
  return { ...(key ? plans[key] : nothingMore), asksWaiting, own: [] }
}

/** Whether a plan may stand: in the youth area nothing is asked beyond the standard. */
export const mayHavePlan = (
  { areaKey }: Pick<CourseFacts, 'areaKey'>,
  { extra, asksWork, own }: Plan,
): boolean => areaKey !== youthArea || (extra === 'none' && !asksWork && own.length === 0)

/** What relatives and staff are asked: by setting nothing, or how it went; never a scale. */
type Others = Readonly<Record<'relatives' | 'staff', 'nothing' | 'process'>>

export interface Occasion {
  readonly wave: TimePoint
  readonly part: Part
  readonly others: Others
}

const applies = ({ reason, instrument }: BatteryLine, { extra, asksWork }: Plan): boolean =>
  reason === 'extra' ? instrument === extra : reason === 'work' ? asksWork : true

/** Own questions come last, from the course on, and only participants are asked them. */
const ownLine = (instrument: string): BatteryLine => ({
  instrument,
  reason: 'own',
  waves: waves.filter((wave) => wave !== 'waiting'),
  parts: ['participant'],
})

/** Everything a battery and a plan may ask. */
export const allLines = (battery: Battery, { own }: Pick<Plan, 'own'>): readonly BatteryLine[] => [
  ...battery.lines,
  ...own.map(ownLine),
]

/** The lines of one wave for one part, in the order they are asked. */
export function linesOf(
  battery: Battery,
  plan: Plan,
  { wave, part, others }: Occasion,
): readonly BatteryLine[] {
  if (part === 'relative' && others.relatives === 'nothing') return []
  if (part === 'staff' && others.staff === 'nothing') return []
  if (wave === 'waiting' && !plan.asksWaiting) return []
  return allLines(battery, plan).filter(
    (line) => line.waves.includes(wave) && line.parts.includes(part) && applies(line, plan),
  )
}

/** Items of an instrument that may be asked in a focus area. */
export const itemsIn = <Item extends { readonly neverIn?: readonly string[] }>(
  items: readonly Item[],
  areaKey: string,
): readonly Item[] => items.filter(({ neverIn }) => !neverIn?.includes(areaKey))
