// The made-up study of the large reference cases: 100 000 participants, 10 000 courses, 98 municipalities. Whole numbers and a
// fixed order of operations, so that every program that follows them writes the same bytes.

const MODULUS = 2147483647
const MULTIPLIER = 48271
const MUNICIPALITIES = 98
const COURSES = 10_000
const PARTICIPANTS = 100_000

export const LARGE_STUDY_SEED = 20240901

/** Lehmer's generator with its normal and uniform numbers. */
function chance(seed: number) {
  let state = seed
  const draw = (): number => {
    state = (MULTIPLIER * state) % MODULUS
    return state
  }
  const uniform = (): number => draw() / MODULUS
  const normal = (): number => {
    let sum = 0
    for (let i = 0; i < 12; i += 1) sum += draw()
    return sum / MODULUS - 6
  }
  for (let i = 0; i < 100; i += 1) draw()
  return { uniform, normal }
}

/** The nearest possible WHO-5 score. */
function who5(value: number): number {
  return Math.min(100, Math.max(0, 4 * Math.floor(value / 4 + 0.5)))
}

/** The study as the text of a CSV file. */
export function largeStudy(seed = LARGE_STUDY_SEED): string {
  const { uniform, normal } = chance(seed)
  const ofMunicipality = Array.from({ length: MUNICIPALITIES }, () => 2 * normal())
  const courses = Array.from({ length: COURSES }, (_, i) => ({
    municipality: i < MUNICIPALITIES ? i + 1 : 1 + Math.floor(uniform() * MUNICIPALITIES),
    effect: 4 * normal(),
  }))
  const participant = (number: number): string => {
    const course = number <= COURSES ? number : 1 + Math.floor(uniform() * COURSES)
    const { municipality, effect } = courses[course - 1]
    const peer = uniform() < 0.5
    const before = 48 + 19 * normal()
    const gain = 6 + Number(peer) - 0.25 * (before - 48) + ofMunicipality[municipality - 1] + effect
    const after = before + gain + 14 * normal()
    const later = after - 2 + 12 * normal()
    const baseline = who5(before)
    const missing = [0.02, 0.1 + 0.002 * (100 - baseline), 0.1 + 0.003 * (100 - baseline)].map(
      (p) => uniform() < p,
    )
    const scores = [baseline, who5(after), who5(later)].map((score, wave) => (missing[wave] ? '' : score))
    return [number, course, municipality, peer ? 'peer' : 'municipality', ...scores].join(',')
  }
  const rows = Array.from({ length: PARTICIPANTS }, (_, i) => participant(i + 1))
  return `participant,course,municipality,sender,baseline,post,followup\n${rows.join('\n')}\n`
}

/** Columns of such a text; an empty cell is null. */
export function columnsOf(csv: string): Record<string, (number | string | null)[]> {
  const [header, ...rows] = csv.trimEnd().split('\n')
  const names = header.split(',')
  const columns = names.map((): (number | string | null)[] => [])
  for (const row of rows) {
    row.split(',').forEach((cell, k) => {
      columns[k].push(cell === '' ? null : names[k] === 'sender' ? cell : Number(cell))
    })
  }
  return Object.fromEntries(names.map((name, k) => [name, columns[k]]))
}
