import type { DataSet, Variable } from '../datasets/model.ts'
import { figuresFrom } from './compute.ts'
import type { Analysis, ScriptFigure } from './model.ts'

/** T-ILS from here on is severe loneliness in Denmark. */
const severeLoneliness = 7
const endings = ['after', 'followup3', 'followup6'] as const

const scoreNames = (variables: readonly Variable[]): string[] =>
  variables
    .filter(({ part, kind, name }) => part === 'sensitive' && kind === 'number' && name.endsWith('_before'))
    .map(({ name }) => name.slice(0, -'_before'.length))

function analysesOf(data: DataSet, scale: string, ending: string): (readonly [string, Analysis])[] {
  const change = { where: {}, before: `${scale}_before`, after: `${scale}_${ending}` }
  const id = `${scale}.${ending}`
  const senders = data.variables.find(({ name }) => name === 'sender')?.categories ?? []
  const compared =
    senders.some(({ key }) => key === 'peer') && senders.some(({ key }) => key === 'municipality')
  return [
    [`${id}.paired`, { kind: 'paired', ...change }],
    [`${id}.mixed`, { kind: 'mixed', ...change }],
    [`${id}.cr2`, { kind: 'robust', ...change }],
    [`${id}.course-means`, { kind: 'courseMeans', ...change }],
    [`${id}.municipalities`, { kind: 'meta', unit: 'municipality', ...change }],
    ...(compared
      ? ([
          [
            `${id}.sender`,
            {
              kind: 'ancova',
              ...change,
              factors: [{ column: 'sender', reference: 'municipality' }],
              term: { column: 'sender', key: 'peer' },
            },
          ],
        ] as const)
      : []),
    ...(scale === 'tils'
      ? ([[`${id}.severe`, { kind: 'pairedProportion', atLeast: severeLoneliness, ...change }]] as const)
      : []),
  ]
}

/**
 * What anybody would first work out from a delivery, worked out by the platform: for each scale and each later wave the change
 * with and without regard to courses, the cross-checks, and the difference between senders.
 */
export function standardFigures(data: DataSet): ScriptFigure[] {
  const names = new Set(data.variables.map(({ name }) => name))
  const scales = scoreNames(data.variables)
  const change = scales.flatMap((scale) =>
    endings
      .filter((ending) => names.has(`${scale}_${ending}`))
      .flatMap((ending) => analysesOf(data, scale, ending)),
  )
  const rows: readonly [string, Analysis] = ['rows', { kind: 'count', where: {} }]
  return [rows, ...change].flatMap(([id, analysis]) => figuresFrom(data, id, analysis))
}
