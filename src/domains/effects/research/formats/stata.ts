import { missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import type { Delivery } from './model.ts'

const text = (words: string): string => `\`"${words.replace(/["`'\r\n]+/g, ' ').slice(0, 80)}"'`
/** Stata's own kinds of missing, .a to .z. */
const letters = Object.fromEntries(
  Object.keys(missingCodes).map((reason, at) => [reason, `.${'abcdef'[at]}`]),
)

function labelled(variable: Variable): string[] {
  const { name, categories, missing } = variable
  const entries = [
    ...categories.map(({ code, label }) => `${code} ${text(label.da)}`),
    ...missing.map((reason) => `${letters[reason]} ${text(missingWords[reason].da)}`),
  ]
  if (entries.length === 0) return []
  return [`label define ${name} ${entries.join(' ')}, replace`, `label values ${name} ${name}`]
}

const decoded = ({ name, missing }: Variable): string[] =>
  missing.length === 0
    ? []
    : [
        `mvdecode ${name}, mv(${missing.map((reason) => `${missingCodes[reason]}=${letters[reason]}`).join(' \\ ')})`,
      ]

/** A do-file that reads data.csv into Stata: labels, and each reason for a missing answer as a missing value of its own. */
export const stataSyntax = ({ data: { variables } }: Delivery): string =>
  [
    '* Læs data.csv / read data.csv',
    'version 14',
    'import delimited using "data.csv", clear varnames(1) case(preserve) delimiters(",") encoding("UTF-8")',
    ...variables.flatMap((variable) => [
      `label variable ${variable.name} ${text(variable.label.da)}`,
      ...(variable.kind === 'text' ? [] : [...decoded(variable), ...labelled(variable)]),
    ]),
    'compress',
    'save "data.dta", replace',
    '',
  ].join('\n')
