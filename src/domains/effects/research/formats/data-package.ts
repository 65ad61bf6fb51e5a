import { missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import type { Delivery } from './model.ts'

const blank = { value: '', label: 'Intet spørgeskema / no questionnaire' }

function typeOf({ kind, decimals }: Variable): 'string' | 'integer' | 'number' {
  if (kind === 'text') return 'string'
  return kind === 'choice' || decimals === 0 ? 'integer' : 'number'
}

function fieldOf(variable: Variable) {
  const { name, label, question, categories, missing, range, measure, kind } = variable
  return {
    name,
    type: typeOf(variable),
    title: label.da,
    description: [label.en, question && question.da !== label.da ? question.da : '']
      .filter(Boolean)
      .join('. '),
    ...(categories.length > 0
      ? { categories: categories.map(({ code, label: said }) => ({ value: code, label: said.da })) }
      : {}),
    ...(categories.length > 0 && measure === 'ordinal' ? { categoriesOrdered: true } : {}),
    ...(kind === 'text'
      ? {}
      : {
          missingValues: [
            blank,
            ...missing.map((reason) => ({
              value: String(missingCodes[reason]),
              label: missingWords[reason].da,
            })),
          ],
        }),
    ...(range ? { constraints: { minimum: range.from, maximum: range.to } } : {}),
  }
}

/** The table schema of a delivery. The list of missing values stands twice: for readers of version 1, which know only one for all columns. */
export const tableSchema = ({ data: { variables } }: Delivery) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: variables.map(fieldOf),
  missingValues: ['', ...Object.values(missingCodes).map(String)],
  primaryKey: ['person'],
})

/** datapackage.json: what the tables are, so that any program can read them rightly. */
export function dataPackage(delivery: Delivery): string {
  const { name, title, purpose, version, frozenOn, producer, terms } = delivery
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    description: purpose,
    version,
    created: `${frozenOn}T00:00:00Z`,
    licenses: [{ name: 'restricted-research-use', title: `${terms.da} / ${terms.en}` }],
    contributors: [{ title: producer, roles: ['publisher'] }],
    resources: [
      {
        name: 'data',
        path: 'data.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema(delivery),
      },
    ],
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
