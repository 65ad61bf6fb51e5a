/** A random term `(1 + slopes | group)`: its group is identified by all variables in `group` together. */
export interface RandomTermFormula {
  readonly intercept: boolean
  readonly slopes: readonly string[]
  readonly group: readonly string[]
  /** Short name of the level: for `a/b` the inner one is called `b`. */
  readonly name: string
}

/** A model formula, read. A fixed term is the list of variables multiplied in it. */
export interface MixedModelFormula {
  readonly response: string
  readonly intercept: boolean
  readonly fixed: readonly (readonly string[])[]
  readonly random: readonly RandomTermFormula[]
}

const NAME = /^[\p{L}.][\p{L}\p{N}._]*$/u

/**
 * Reads a formula in the notation of R's lme4: `post ~ baseline + sender + (1 | municipality/course)`.
 * Understood: `+`, `:`, `*`, `1`, `0`, `-1`, random terms `(1 | g)`, `(x | g)`, `(1 + x | g)`, `(0 + x | g)`, `(x || g)`, and
 * groups `a`, `a:b`, `a/b`. Throws a SyntaxError for anything else.
 */
export function parseFormula(text: string): MixedModelFormula {
  const sides = text.split('~').map((side) => side.trim())
  if (sides.length !== 2 || !NAME.test(sides[0]))
    throw new SyntaxError(`not a formula "y ~ x + (1 | g)": ${text}`)
  const parts = splitAtPlus(sides[1])
  const random = parts.filter((part) => part.startsWith('(')).flatMap(parseRandomTerm)
  const fixed = parseTerms(parts.filter((part) => !part.startsWith('(')))
  return { response: sides[0], intercept: fixed.intercept, fixed: fixed.terms, random }
}

/** Splits at plus signs outside brackets; a minus starts a part of its own. */
function splitAtPlus(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let current = ''
  for (const character of text.replace(/\s+/g, '')) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth === 0 && (character === '+' || character === '-')) {
      parts.push(current)
      current = character === '-' ? '-' : ''
    } else current += character
  }
  if (depth !== 0) throw new SyntaxError(`brackets do not match in ${text}`)
  return [...parts, current].filter((part) => part !== '')
}

function parseTerms(parts: readonly string[]): { intercept: boolean; terms: string[][] } {
  const intercept = !parts.includes('0') && !parts.includes('-1')
  const terms = new Map<string, string[]>()
  for (const part of parts) {
    if (part === '0' || part === '1' || part === '-1') continue
    for (const term of expandProduct(part)) terms.set([...term].sort().join(':'), term)
  }
  return { intercept, terms: [...terms.values()].sort((a, b) => a.length - b.length) }
}

/** `a*b` gives a, b and a:b. */
function expandProduct(part: string): string[][] {
  const terms: string[][] = []
  for (const factor of part.split('*')) {
    const variables = factor.split(':')
    const wrong = variables.find((variable) => !NAME.test(variable))
    if (wrong !== undefined) throw new SyntaxError(`"${wrong}" is not a variable`)
    terms.push(variables, ...terms.map((term) => [...new Set([...term, ...variables])]))
  }
  return terms
}

function parseRandomTerm(part: string): RandomTermFormula[] {
  const match = /^\(([^|]*)(\|\|?)([^|]+)\)$/.exec(part)
  if (!match) throw new SyntaxError(`not a random term: ${part}`)
  const { intercept, terms } = parseTerms(splitAtPlus(match[1]))
  const slopes = terms.map((term) => {
    if (term.length > 1) throw new SyntaxError(`a random slope of a product is not supported: ${part}`)
    return term[0]
  })
  if (!intercept && slopes.length === 0) throw new SyntaxError(`empty random term: ${part}`)
  return expandGroup(match[3]).flatMap(({ group, name }) => {
    if (match[2] === '|') return [{ intercept, slopes, group, name }]
    const separate = slopes.map((slope) => ({ intercept: false, slopes: [slope], group, name }))
    return intercept ? [{ intercept, slopes: [], group, name }, ...separate] : separate
  })
}

/** `a/b` gives the group b within a, called b, and the group a. */
function expandGroup(text: string): { group: string[]; name: string }[] {
  const steps = text.split('/')
  for (const variable of steps.flatMap((step) => step.split(':'))) {
    if (!NAME.test(variable)) throw new SyntaxError(`"${variable}" is not a grouping variable`)
  }
  return steps
    .map((step, index) => {
      const outer = steps.slice(0, index).reverse()
      return { group: [step, ...outer].flatMap((one) => one.split(':')), name: step }
    })
    .reverse()
}
