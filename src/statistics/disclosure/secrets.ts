import type { Cell, System } from './classes.ts'
import { primaryReason, saysItOfEveryone, type Thresholds } from './thresholds.ts'

/** A set of unknowns that is too small to speak about, and must not follow from what is told. */
export interface Secret {
  readonly places: ReadonlySet<number>
  /** The two told cells it lies between, when it is their overlap or difference. */
  readonly between: readonly string[]
}

/** Everything that must not follow: single unknowns, cells kept back, and small overlaps and differences of told cells. */
export function secretsOf(
  system: System,
  told: readonly Cell[],
  hidden: readonly Cell[],
  thresholds: Thresholds,
): Secret[] {
  const isSecret = (places: ReadonlySet<number>) =>
    places.size > 0 && primaryReason(system.unitsAt(places), thresholds) !== null
  const alone = system.classes.map((_, place) => ({ places: new Set([place]), between: [] }))
  const kept = hidden.map((cell) => ({ places: system.placesOf(cell), between: [] }))
  const few = smallUnions(system, thresholds.people)
  return [...alone, ...kept, ...few, ...partsOf(system, told, thresholds)].filter(({ places }) =>
    isSecret(places),
  )
}

/** Unions are looked at up to this many; there are few of them where courses have five people or more. */
const MOST_UNIONS = 4000

/**
 * Unions of unknowns with fewer people than may be spoken about: nobody has asked about them yet, but what is told now
 * cannot be taken back when somebody does.
 */
function smallUnions(system: System, people: number): Secret[] {
  const sizes = system.classes.map((units) => units.reduce((sum, unit) => sum + unit.people, 0))
  const small = sizes.flatMap((size, place) => (size < people ? [place] : [])).slice(0, 300)
  let open = small.map((place) => ({ places: [place], size: sizes[place] }))
  const found: Secret[] = []
  while (open.length > 0 && found.length < MOST_UNIONS) {
    open = open.flatMap(({ places, size }) =>
      small.flatMap((next) =>
        next > places[places.length - 1] && size + sizes[next] < people
          ? [{ places: [...places, next], size: size + sizes[next] }]
          : [],
      ),
    )
    for (const { places } of open.slice(0, MOST_UNIONS)) found.push({ places: new Set(places), between: [] })
    if (open.length > MOST_UNIONS) break
  }
  return found
}

/** What lies in both of two told cells, and what lies in one only; found through what they share, so that others cost nothing. */
function partsOf(system: System, told: readonly Cell[], thresholds: Thresholds): Secret[] {
  const places = told.map((cell) => system.placesOf(cell))
  const within = system.classes.map((): number[] => [])
  places.forEach((set, cell) => {
    for (const place of set) within[place].push(cell)
  })
  const shared = new Map<number, number[]>()
  within.forEach((cells, place) => {
    for (const first of cells) {
      for (const second of cells) {
        if (first === second) continue
        const key = first * told.length + second
        const found = shared.get(key)
        if (found) found.push(place)
        else shared.set(key, [place])
      }
    }
  })
  const sizes = places.map((set) => sizeOf(system, set))
  return [...shared].flatMap(([key, both]) => {
    const [first, second] = [Math.floor(key / told.length), key % told.length]
    const between = [told[first].id, told[second].id]
    const whole = sizes[first]
    const common = sizeOf(system, both)
    const found: Secret[] = []
    if (first < second && mayBeSecret(common, whole.largest, thresholds)) {
      found.push({ places: new Set(both), between })
    }
    const rest = { people: whole.people - common.people, answers: less(whole.answers, common.answers) }
    if (rest.people > 0 && mayBeSecret(rest, whole.largest, thresholds)) {
      const overlap = new Set(both)
      found.push({ places: new Set([...places[first]].filter((place) => !overlap.has(place))), between })
    }
    return found
  })
}

interface Size {
  readonly people: number
  readonly answers: readonly number[]
}

const less = (from: readonly number[], taken: readonly number[]): number[] =>
  from.map((count, index) => count - (taken[index] ?? 0))

/** Most pairs share so many people that nothing about them can be secret: no set is made for those. */
const mayBeSecret = ({ people, answers }: Size, largest: number, thresholds: Thresholds): boolean =>
  people < thresholds.people ||
  largest > thresholds.largestShare * people ||
  answers.some((count) => saysItOfEveryone(count, people))

function sizeOf(system: System, places: Iterable<number>): Size & { largest: number } {
  let [people, largest] = [0, 0]
  const answers: number[] = []
  for (const place of places) {
    for (const unit of system.classes[place]) {
      people += unit.people
      largest = Math.max(largest, unit.people)
      unit.answers?.forEach((count, index) => {
        answers[index] = (answers[index] ?? 0) + count
      })
    }
  }
  return { people, largest, answers }
}
