import { Bytes, byteLength } from './bytes.ts'
import { writeCases } from './cases.ts'
import { elementsOf, writeExtensions, writeHead, writeLabels, writeVariable } from './dictionary.ts'
import type { SavFile, SavVariable } from './model.ts'

const nameShape = /^\p{L}[\p{L}\p{N}._@#$]*$/u
const reserved = new Set(['all', 'and', 'by', 'eq', 'ge', 'gt', 'le', 'lt', 'ne', 'not', 'or', 'to', 'with'])

/** What SPSS would not take, said before anything is written. */
function checkNames(variables: readonly SavVariable[]): void {
  const seen = new Set<string>()
  for (const { name } of variables) {
    const folded = name.toLowerCase()
    if (!nameShape.test(name) || /[._]$/.test(name) || byteLength(name) > 64 || reserved.has(folded))
      throw new RangeError(`"${name}" cannot be the name of a column`)
    if (seen.has(folded)) throw new RangeError(`two columns are called "${name}"`)
    seen.add(folded)
  }
}

function checkWidths(variables: readonly SavVariable[]): void {
  for (const variable of variables) {
    if (variable.kind === 'text' && !(variable.width >= 1 && variable.width <= 255))
      throw new RangeError(`${variable.name}: a text column has 1 to 255 bytes`)
  }
}

/**
 * Writes an SPSS system file (.sav, packed, UTF-8): names and labels with any letter, levels of measurement, labelled values,
 * declared missing codes. A blank becomes system-missing, never zero.
 * Format: the PSPP developers' guide, "System File Format".
 * @throws RangeError for names SPSS does not take, and for values that are neither a number nor a text where one belongs
 */
export function savFile(file: SavFile): Uint8Array {
  const { variables } = file
  checkNames(variables)
  checkWidths(variables)
  const out = new Bytes()
  writeHead(out, file)
  variables.forEach((variable, at) => {
    writeVariable(out, variable, at)
  })
  let element = 1
  for (const variable of variables) {
    writeLabels(out, variable, element)
    element += elementsOf(variable)
  }
  writeExtensions(out, variables)
  writeCases(out, file)
  return out.whole()
}
