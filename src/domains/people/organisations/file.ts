import type { Context } from '../../../platform/actions/context.ts'
import { download, missing, type Reply } from '../../../platform/http/reply.ts'
import { excelCsv, type FileColumn, machineCsv, spreadsheet, type TableQuery } from '../../../ui/index.ts'
import { wordsOf } from '../words.ts'
import { directoryRows } from './directory.ts'
import type { Listed } from './model.ts'
import { fieldWord } from './what-it-is.ts'

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The directory as a file: what is chosen in the list is chosen in the file. */
export async function directoryFile(context: Context, format: string, query: TableQuery): Promise<Reply> {
  if (!['excel', 'maskine', 'xlsx'].includes(format)) return missing
  const { title, fileName } = wordsOf(context.language).organisations.directory
  const columns = fileColumns(context)
  const rows = await directoryRows(context, query)
  if (format === 'xlsx')
    return download(`${fileName}.xlsx`, sheetType, await spreadsheet(title, columns, rows, context.language))
  const content = format === 'excel' ? excelCsv(columns, rows, context.language) : machineCsv(columns, rows)
  return download(`${fileName}.csv`, 'text/csv; charset=utf-8', content)
}

function fileColumns({ language }: Context): FileColumn<Listed>[] {
  const words = wordsOf(language)
  const said = words.organisations.directory
  return [
    { key: 'name', header: said.name, value: ({ name }) => name },
    { key: 'kind', header: said.kind, value: ({ kind }) => words.kinds[kind] },
    {
      key: 'field',
      header: said.field,
      value: ({ field }) => fieldWord(words, field),
    },
    { key: 'municipality', header: said.place, value: ({ municipalityName }) => municipalityName },
    { key: 'active', header: said.active, value: ({ active }) => active },
  ]
}
