import { type Column, momentText, Table, WorkPage } from '../../../ui/index.ts'
import { pageSize } from '../model.ts'
import { operationsPaths as paths } from '../paths.ts'
import type { AuditLine } from '../queries.ts'
import { operationsWords } from '../words.ts'
import { type ListProps, trailTo } from './framed.ts'

/** Everything that was done, and every look at personal data. */
export function AuditPage({ frame, rows, total, query }: ListProps<AuditLine>) {
  const words = operationsWords(frame.language)
  const columns: Column<AuditLine>[] = [
    { key: 'at', header: words.at, cell: (row) => momentText(row.at, frame.language) },
    { key: 'action', header: words.action, cell: (row) => <code>{row.action}</code> },
    { key: 'who', header: words.who, cell: (row) => <code>{row.who}</code> },
    { key: 'about', header: words.about, cell: (row) => <code>{row.subject}</code> },
  ]
  return (
    <WorkPage frame={frame} title={words.audit} trail={trailTo(frame)}>
      <h1>{words.audit}</h1>
      <p class="lead">{words.auditText}</p>
      <Table
        frame={frame}
        caption={words.audit}
        hideCaption
        searchable
        columns={columns}
        rows={rows}
        total={total}
        pageSize={pageSize}
        query={query}
        base={frame.to(paths.audit())}
        empty={{ title: words.noAudit }}
      />
    </WorkPage>
  )
}
