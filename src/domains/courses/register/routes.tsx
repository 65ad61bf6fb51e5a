import { mayPermit } from '../../../kernel/permission.ts'
import { download, page, type Reply } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { excelCsv, machineCsv, readTableQuery, spreadsheet } from '../../../ui/table/index.ts'
import { seatsOf } from '../course-parts.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { fileColumns } from './file-columns.ts'
import { RegisterPage } from './pages.tsx'
import { registerPage, registerRows, registerRules } from './queries.ts'

async function show(visit: Visit): Promise<Reply> {
  const query = readTableQuery(visit.url.searchParams, registerRules)
  const around = await surroundingsOf(visit)
  const found = await registerPage(visit, query)
  const seats = await seatsOf(
    visit,
    found.rows.map(({ id }) => id),
  )
  const rights = {
    mayStart: mayPermit(may.start, visit.actor),
    seesDrafts: mayPermit(may.readDrafts, visit.actor),
  }
  return page(<RegisterPage {...{ frame: visit.frame, query, around, seats, rights, ...found }} />)
}

async function file(visit: Visit, kind: 'csv' | 'xlsx'): Promise<Reply> {
  const columns = fileColumns(visit.language, await surroundingsOf(visit))
  const rows = await registerRows(visit, readTableQuery(visit.url.searchParams, registerRules))
  const { file: name, title } = words(visit.language).register
  const dated = `${name}-${visit.today}`
  if (kind === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return download(`${dated}.xlsx`, type, await spreadsheet(title, columns, rows, visit.language))
  }
  const text =
    visit.query['til'] === 'maskiner' ? machineCsv(columns, rows) : excelCsv(columns, rows, visit.language)
  return download(`${dated}.csv`, 'text/csv; charset=utf-8', text)
}

export const registerRoutes: Route[] = [
  get(paths.register(), may.work, show),
  get(paths.registerFile('csv'), may.work, (visit) => file(visit, 'csv')),
  get(paths.registerFile('xlsx'), may.work, (visit) => file(visit, 'xlsx')),
]
