import type { Variable } from '../datasets/model.ts'
import { rFunctions } from './functions.ts'
import { rFunctionsBeside } from './functions-beside.ts'
import { rFunctionsJoint } from './functions-joint.ts'
import type { Analysis, ScriptFigure } from './model.ts'
import { entriesBeside, isBeside, list, text } from './script-beside.ts'

/** Turns the keys of the platform into the codes that stand in the data. */
function codesOf(variables: readonly Variable[], column: string, keys: string | readonly string[]): string[] {
  const variable = variables.find(({ name }) => name === column)
  if (!variable) throw new RangeError(`there is no column ${column}`)
  return [keys].flat().map((key) => {
    if (variable.kind === 'text') return text(key)
    const category = variable.categories.find((one) => one.key === key)
    // A key that does not occur in the data finds no row.
    return category ? String(category.code) : 'NA'
  })
}

function inR(analysis: ScriptFigure['analysis'], variables: readonly Variable[]): string {
  const where = Object.entries(analysis.where).map(
    ([column, keys]) => [column, `c(${codesOf(variables, column, keys).join(', ')})`] as const,
  )
  const entries: Entry[] = [
    ['kind', text(analysis.kind)],
    ['where', list(where)],
  ]
  if (analysis.within !== undefined) entries.push(['within', text(analysis.within)])
  if (analysis.until !== undefined) entries.push(['until', String(analysis.until)])
  const codeOf = (column: string, key: string): string => codesOf(variables, column, key)[0] ?? 'NA'
  const own = isBeside(analysis) ? entriesBeside(analysis, codeOf) : entriesOf(analysis, codeOf)
  return list([...entries, ...own])
}

type Entry = readonly [string, string]

/** What is particular to a kind of analysis. */
function entriesOf(analysis: Analysis, codeOf: (column: string, key: string) => string): Entry[] {
  const entries: Entry[] = []
  if ('before' in analysis) entries.push(['before', text(analysis.before)], ['after', text(analysis.after)])
  if ('column' in analysis) entries.push(['column', text(analysis.column)])
  if ('atLeast' in analysis) entries.push(['atLeast', String(analysis.atLeast)])
  if ('lostChange' in analysis) entries.push(['lostChange', String(analysis.lostChange)])
  if (analysis.kind === 'regression')
    entries.push(
      ['correlation', String(analysis.correlation)],
      ['populationMean', String(analysis.populationMean)],
    )
  if ('unit' in analysis) entries.push(['unit', text(analysis.unit)])
  if ('columns' in analysis) entries.push(['columns', `c(${analysis.columns.map(text).join(', ')})`])
  if ('municipality' in analysis && analysis.municipality) entries.push(['municipality', 'TRUE'])
  if (analysis.kind === 'ancova') {
    if (analysis.withoutStart) entries.push(['withoutStart', 'TRUE'])
    const code = (column: string, key: string): string => text(codeOf(column, key))
    const factors = analysis.factors.map(({ column, reference }) =>
      list([
        ['column', text(column)],
        ['reference', code(column, reference)],
      ]),
    )
    const { column, key } = analysis.term
    entries.push(['factors', `list(${factors.join(', ')})`])
    entries.push([
      'term',
      list([
        ['column', text(column)],
        ['key', code(column, key)],
      ]),
    ])
  }
  return entries
}

/** A number with every digit that it has. */
const number = (value: number | null): string => (value === null ? 'NA' : String(value))

/**
 * An R script that reads data.csv beside it and works out every figure again. It prints each figure, ours, R's and the difference, and
 * ends with status 1 when one differs.
 * @param intro what the figures belong to, one line
 */
export function figureScript(
  intro: string,
  figures: readonly ScriptFigure[],
  variables: readonly Variable[],
): string {
  return [
    `# ${intro.replace(/[\r\n]+/g, ' ')}`,
    '# Rscript figures.R   (R 4.0 or newer; lme4, lmerTest, pbkrtest, clubSandwich, metafor, psych)',
    rFunctions,
    ...(figures.some(({ analysis }) => isBeside(analysis)) ? [rFunctionsBeside, rFunctionsJoint] : []),
    ...figures.map(
      ({ id, analysis, statistic, value }) =>
        `figure(${text(id)}, ${inR(analysis, variables)}, ${text(statistic)}, ${number(value)})`,
    ),
    'cat(counted - failed, "of", counted, "figures agree\\n")',
    'if (failed > 0) quit(status = 1)',
    '',
  ].join('\n')
}
