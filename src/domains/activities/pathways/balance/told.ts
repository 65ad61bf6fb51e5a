import { type Cell, COUNTS, chooseRelease, type Unit, wilsonInterval } from '../../../../statistics/index.ts'
import {
  type Gender,
  genders,
  type Slice,
  type StageRole,
  sliceKey,
  stageRoles,
  type Tally,
} from './model.ts'

/** The numbers that may be told, by half-year, slice, role and gender. What is not in it is kept back. */
export type ToldNumbers = ReadonlyMap<string, number>

const numberKey = (period: number, slice: string, role: StageRole, gender: Gender): string =>
  [period, slice, role, gender].join('|')

/**
 * A number of nobody is kept back like a number of four, and what would tell it too. For the audit each such empty number is a unit that weighs
 * next to nothing: people weigh a thousand, so that it never makes four people five.
 */
const weight = 1000
const thresholds = { ...COUNTS, people: COUNTS.people * weight }

interface Asked extends Cell {
  readonly count: number
  readonly key: string
}

/** All numbers of one role and gender: of every half-year altogether, by genre, and by level. Half-years do not overlap. */
function askedOf(tallies: readonly Tally[], role: StageRole, gender: Gender, all: readonly Tally[]) {
  const units = new Map<string, number>()
  const cells = new Map<string, { units: Set<string>; count: number }>()
  const into = (key: string, unit: string, answers: number) => {
    const cell = cells.get(key) ?? { units: new Set(), count: 0 }
    cell.units.add(unit)
    cell.count += answers
    cells.set(key, cell)
  }
  const add = ({ period, genre, level }: Tally, answers: number) => {
    const unit = `${period} ${genre} ${level}`
    units.set(unit, (units.get(unit) ?? 0) + answers)
    for (const slice of ['all', `genre ${genre}`, `level ${level}`])
      into(numberKey(period, slice, role, gender), unit, answers)
  }
  // Where anybody answered at all, also those numbers exist that nobody is in.
  for (const one of all) add(one, 0)
  for (const one of tallies) add(one, one.answers)
  return { units, cells }
}

const rank = (key: string): number => (key.includes('|all|') ? 0 : key.includes('|level ') ? 1 : 2)

function toldOf(
  tallies: readonly Tally[],
  role: StageRole,
  gender: Gender,
  all: readonly Tally[],
): [string, number][] {
  const { units, cells } = askedOf(tallies, role, gender, all)
  const known: Unit[] = [...units].map(([id, people]) => ({ id, people: people === 0 ? 1 : people * weight }))
  const asked: Asked[] = [...cells]
    .map(([key, cell]) => ({ id: key, key, units: [...cell.units], count: cell.count }))
    .sort((a, b) => rank(a.key) - rank(b.key) || b.count - a.count || (a.key < b.key ? -1 : 1))
  const small = asked.filter(({ count }) => count < COUNTS.people)
  const wanted = asked.filter(({ count }) => count >= COUNTS.people)
  const { shown } = chooseRelease({ units: known, wanted, keptBack: small, thresholds })
  const open = new Set(shown)
  return wanted.flatMap(({ id, key, count }): [string, number][] => (open.has(id) ? [[key, count]] : []))
}

/** Every number that may be told, whoever asks and however the page is narrowed: it is chosen for all slices at once. */
export function toldNumbers(tallies: readonly Tally[]): ToldNumbers {
  const told: [string, number][] = []
  for (const role of stageRoles)
    for (const gender of genders)
      told.push(
        ...toldOf(
          tallies.filter((one) => one.role === role && one.gender === gender),
          role,
          gender,
          tallies,
        ),
      )
  return new Map(told)
}

/** A told number; nothing when it is kept back. */
export const numberAt = (
  told: ToldNumbers,
  period: number,
  slice: Slice,
  role: StageRole,
  gender: Gender,
): number | undefined => told.get(numberKey(period, sliceKey(slice), role, gender))

export interface Share {
  readonly share: number
  readonly of: number
  readonly from: number
  readonly to: number
}

/** A share needs so many people. */
const fewestForShare = 10

/** The share of women among those who said woman or man, with its interval; nothing where either number is kept back. */
export function womenAt(told: ToldNumbers, period: number, slice: Slice, role: StageRole): Share | undefined {
  const women = numberAt(told, period, slice, role, 'woman')
  const men = numberAt(told, period, slice, role, 'man')
  if (women === undefined || men === undefined || women + men < fewestForShare) return undefined
  const of = women + men
  const [from, to] = wilsonInterval(women, of)
  return { share: women / of, of, from: from ?? 0, to: to ?? 1 }
}

/** How a share stands to what was aimed at: said only when the whole interval lies on one side. */
export function standingOf(
  share: Share | undefined,
  percent: number,
): 'reached' | 'below' | 'open' | 'hidden' {
  if (!share) return 'hidden'
  if (share.from >= percent / 100) return 'reached'
  return share.to < percent / 100 ? 'below' : 'open'
}
