import type { ScriptFigure } from './model.ts'
import type { AnalysisBeside } from './model-beside.ts'

/** Words as R reads them. */
export const text = (words: string): string => `"${words.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`

export const list = (entries: readonly (readonly [string, string])[]): string =>
  `list(${entries.map(([name, value]) => `${name} = ${value}`).join(', ')})`

const kinds: ReadonlySet<string> = new Set([
  'joint',
  'imputed',
  'permutation',
  'reliability',
  'having',
  'sides',
] satisfies AnalysisBeside['kind'][])

export const isBeside = (analysis: ScriptFigure['analysis']): analysis is AnalysisBeside =>
  kinds.has(analysis.kind) || 'value' in analysis

/** What is particular to an analysis beside the main one, as R takes it. */
export function entriesBeside(
  analysis: AnalysisBeside,
  codeOf: (column: string, key: string) => string,
): (readonly [string, string])[] {
  const numbers = (...names: readonly string[]) =>
    Object.entries(analysis).flatMap(([name, value]) =>
      names.includes(name) ? [[name, String(value)] as const] : [],
    )
  const words = (...names: readonly string[]) =>
    Object.entries(analysis).flatMap(([name, value]) =>
      names.includes(name) ? [[name, text(String(value))] as const] : [],
    )
  const entries = [
    ...words('before', 'middle', 'after', 'column', 'instrument', 'wave', 'on', 'against'),
    ...numbers('sets', 'seed', 'draws', 'equals'),
  ]
  if ('value' in analysis) {
    const weights = Object.entries(analysis.value).map(([name, weight]) => [name, String(weight)] as const)
    const municipality = analysis.municipality ? [['municipality', 'TRUE'] as const] : []
    return [...entries, ['value', list(weights)], ...municipality]
  }
  if (analysis.kind === 'joint' && analysis.sender) {
    const { column, peer } = analysis.sender
    const sender = list([
      ['column', text(column)],
      ['peer', codeOf(column, peer)],
    ])
    return [...entries, ['sender', sender]]
  }
  if (analysis.kind === 'permutation') {
    const { column, key } = analysis.marked
    const marked = list([
      ['column', text(column)],
      ['key', codeOf(column, key)],
    ])
    return [...entries, ['marked', marked]]
  }
  return entries
}
