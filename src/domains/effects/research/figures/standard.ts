import type { DataSet, Variable } from '../datasets/model.ts'
import { figuresFrom, statisticsOf } from './compute.ts'
import type { Analysis, ScriptFigure, Where } from './model.ts'

/** T-ILS from here on is severe loneliness in Denmark. */
const severeLoneliness = 7
const endings = ['after', 'followup3', 'followup6'] as const

/** Below these nothing is inferred: pairs, and courses that somebody answered on both times. */
const least = { pairs: 10, courses: 2 } as const
const leastASender = { pairs: 10, courses: 4 } as const

interface Change {
  readonly where: Where
  readonly before: string
  readonly after: string
}
type Named = readonly [string, Analysis]

const scoreNames = (variables: readonly Variable[]): string[] =>
  variables
    .filter(({ part, kind, name }) => part === 'sensitive' && kind === 'number' && name.endsWith('_before'))
    .map(({ name }) => name.slice(0, -'_before'.length))

function isEnough(data: DataSet, change: Change, wanted: typeof least | typeof leastASender): boolean {
  const { n, courses } = statisticsOf(data, { kind: 'robust', ...change })
  return (n ?? 0) >= wanted.pairs && (courses ?? 0) >= wanted.courses
}

const isCompared = (data: DataSet, change: Change): boolean =>
  ['peer', 'municipality'].every((sender) => isEnough(data, { ...change, where: { sender } }, leastASender))

const senderAnalysis = (change: Change): Analysis => ({
  kind: 'ancova',
  ...change,
  factors: [{ column: 'sender', reference: 'municipality' }],
  term: { column: 'sender', key: 'peer' },
})

function analysesOf(data: DataSet, scale: string, ending: string): readonly Named[] {
  const change: Change = { where: {}, before: `${scale}_before`, after: `${scale}_${ending}` }
  const id = `${scale}.${ending}`
  const plain: Named = [`${id}.paired`, { kind: 'paired', ...change }]
  if (!isEnough(data, change, least)) return [plain]
  const sender: readonly Named[] = isCompared(data, change) ? [[`${id}.sender`, senderAnalysis(change)]] : []
  const severe: readonly Named[] =
    scale === 'tils'
      ? [[`${id}.severe`, { kind: 'pairedProportion', atLeast: severeLoneliness, ...change }]]
      : []
  return [
    plain,
    [`${id}.mixed`, { kind: 'mixed', ...change }],
    [`${id}.cr2`, { kind: 'robust', ...change }],
    [`${id}.course-means`, { kind: 'courseMeans', ...change }],
    [`${id}.municipalities`, { kind: 'meta', unit: 'municipality', ...change }],
    ...sender,
    ...severe,
  ]
}

/**
 * What anybody would first work out from a delivery, worked out by the platform: for each scale and each later wave the change
 * with and without regard to courses, the cross-checks, and the difference between senders. Where there is too little to infer
 * from, only the plain change.
 */
export function standardFigures(data: DataSet): ScriptFigure[] {
  const names = new Set(data.variables.map(({ name }) => name))
  const change = scoreNames(data.variables).flatMap((scale) =>
    endings
      .filter((ending) => names.has(`${scale}_${ending}`))
      .flatMap((ending) => analysesOf(data, scale, ending)),
  )
  const rows: Named = ['rows', { kind: 'count', where: {} }]
  return [rows, ...change].flatMap(([id, analysis]) => figuresFrom(data, id, analysis))
}
