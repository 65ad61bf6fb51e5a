import type { MixedModelFormula } from './formula.ts'
import type { Frame } from './frame.ts'

/** A column is a product of pieces: a number, or the indicator of a level. No piece: the constant 1. */
export interface Piece {
  readonly variable: string
  readonly level?: number
}

export interface DesignColumn {
  readonly name: string
  readonly term: readonly string[]
  readonly pieces: readonly Piece[]
}

/** Fixed-effect columns, treatment-coded as in R. */
export function designColumns(
  formula: Pick<MixedModelFormula, 'intercept' | 'fixed'>,
  frame: Frame,
): DesignColumn[] {
  const terms = new Set(formula.fixed.map(keyOf))
  if (formula.intercept) terms.add('')
  const columns: DesignColumn[] = formula.intercept ? [{ name: '(Intercept)', term: [], pieces: [] }] : []
  for (const term of formula.fixed) columns.push(...columnsOfTerm(term, terms, frame))
  return columns
}

const keyOf = (term: readonly string[]): string => [...term].sort().join(':')

/**
 * A factor is coded by contrasts with its first level where the model holds the term without that factor, and by one
 * indicator per level otherwise (R's rule). The first variable of a term varies fastest.
 */
function columnsOfTerm(term: readonly string[], terms: Set<string>, frame: Frame): DesignColumn[] {
  let columns: DesignColumn[] = [{ name: '', term, pieces: [] }]
  for (const variable of term) {
    const levels = frame.factors.get(variable)?.levels
    const options = frame.numbers.has(variable) || !levels ? [undefined] : levels.map((_, level) => level)
    const skip = options.length > 1 && terms.has(keyOf(term.filter((other) => other !== variable))) ? 1 : 0
    columns = options.slice(skip).flatMap((level) =>
      columns.map((column) => ({
        name: `${column.name}${column.name && ':'}${variable}${level === undefined ? '' : levels?.[level]}`,
        term,
        pieces: [...column.pieces, level === undefined ? { variable } : { variable, level }],
      })),
    )
  }
  return columns
}

/** The values of a column on the analysed rows. */
export function columnValues(column: DesignColumn, frame: Frame): Float64Array {
  const values = new Float64Array(frame.rows.length).fill(1)
  for (const piece of column.pieces) {
    const codes = frame.factors.get(piece.variable)?.codes
    const numbers = frame.numbers.get(piece.variable)
    for (let i = 0; i < values.length; i += 1) {
      if (piece.level === undefined) values[i] *= numbers?.[i] ?? Number.NaN
      else if (codes?.[i] !== piece.level) values[i] = 0
    }
  }
  return values
}

/** The row of the model matrix where each piece takes the value that `pieceValue` gives it. */
export function designRow(
  columns: readonly DesignColumn[],
  pieceValue: (piece: Piece) => number,
): Float64Array {
  return Float64Array.from(columns, (column) =>
    column.pieces.reduce((product, piece) => product * pieceValue(piece), 1),
  )
}

/** Categorical variables among the fixed effects, in the order of the formula. */
export function fixedFactors(formula: Pick<MixedModelFormula, 'fixed'>, frame: Frame): string[] {
  return [...new Set(formula.fixed.flat())].filter((name) => !frame.numbers.has(name))
}
