import type { SavVariable } from '../../../../platform/documents/sav/model.ts'
import { savFile } from '../../../../platform/documents/sav/sav.ts'
import { type DataSet, missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import type { Delivery } from './model.ts'

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** The longest text of a column in bytes; columns of text are at least one byte wide. */
const widthOf = ({ rows }: DataSet, at: number): number =>
  rows.reduce((most, row) => Math.max(most, bytes(String(row[at] ?? ''))), 1)

/** Every code of a column with what it says, missing ones included. */
export const labelsOf = ({ categories, missing }: Variable) => [
  ...categories.map(({ code, label }) => ({ value: code, label: label.da })),
  ...missing.map((reason) => ({ value: missingCodes[reason], label: missingWords[reason].da })),
]

function savVariable(variable: Variable, at: number, data: DataSet): SavVariable {
  const named = { name: variable.name, label: variable.label.da, measure: variable.measure }
  if (variable.kind === 'text') return { ...named, kind: 'text', width: widthOf(data, at) }
  return {
    ...named,
    kind: 'number',
    decimals: variable.decimals,
    labels: labelsOf(variable),
    missing: variable.missing.map((reason) => missingCodes[reason]),
  }
}

/** The delivery as an SPSS file. */
export const savOf = ({ title, frozenOn, data }: Delivery): Uint8Array =>
  savFile({
    title,
    created: Temporal.PlainDate.from(frozenOn).toPlainDateTime(),
    variables: data.variables.map((variable, at) => savVariable(variable, at, data)),
    rows: data.rows,
  })

const text = (words: string): string =>
  `'${words
    .replaceAll("'", "''")
    .replace(/[\r\n]+/g, ' ')
    .slice(0, 250)}'`

function missingRange(variable: Variable): string {
  const codes = variable.missing.map((reason) => missingCodes[reason]).sort((a, b) => a - b)
  return codes.length <= 3 ? codes.join(' ') : `${codes[0]} THRU ${codes.at(-1)}`
}

/** Syntax that reads data.csv into SPSS (or PSPP) with everything the .sav file holds. */
export function spssSyntax({ data }: Delivery): string {
  const formats = data.variables.map((variable, at) =>
    variable.kind === 'text'
      ? `${variable.name} A${widthOf(data, at)}`
      : `${variable.name} F${variable.decimals + 6}.${variable.decimals}`,
  )
  const numbers = data.variables.filter(({ kind }) => kind !== 'text')
  const labelled = numbers.filter((variable) => labelsOf(variable).length > 0)
  return [
    '* Læs data.csv / read data.csv.',
    'SET DECIMAL=DOT.',
    "GET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELIMITERS=','",
    `  /QUALIFIER='"' /FIRSTCASE=2 /VARIABLES=`,
    ...formats.map((format) => `  ${format}`),
    '  .',
    ...data.variables.map(({ name, label }) => `VARIABLE LABELS ${name} ${text(label.da)}.`),
    ...labelled.map(
      (variable) =>
        `VALUE LABELS ${variable.name}${labelsOf(variable)
          .map(({ value, label }) => `\n  ${value} ${text(label.slice(0, 60))}`)
          .join('')}.`,
    ),
    ...numbers
      .filter(({ missing }) => missing.length > 0)
      .map((variable) => `MISSING VALUES ${variable.name} (${missingRange(variable)}).`),
    ...data.variables.map(({ name, measure }) => `VARIABLE LEVEL ${name} (${measure.toUpperCase()}).`),
    'EXECUTE.',
    '',
  ].join('\n')
}
