import {
  type Column,
  Facts,
  type Filled,
  Form,
  type Frame,
  momentText,
  Notice,
  Submit,
  Table,
  type TableQuery,
  WorkPage,
} from '../../ui/index.ts'
import { version } from '../config/version.ts'
import { operationsPaths as paths } from './paths.ts'
import {
  type AuditLine,
  type Condition,
  type DeadTask,
  type MailLine,
  pageSize,
  type WholeMail,
} from './queries.ts'
import { operationsWords } from './words.ts'

interface Framed {
  readonly frame: Frame
}

const trailTo = (frame: Frame) => [
  { label: operationsWords(frame.language).setup, href: frame.to(paths.setup()) },
]

/** The front page of the running of the platform. */
export function SetupPage({ frame, condition, runs }: Framed & { condition: Condition; runs: boolean }) {
  const words = operationsWords(frame.language)
  const running = [
    { href: paths.mails(), title: words.mails, text: words.mailsText(condition.keptMails) },
    { href: paths.tasks(), title: words.tasks, text: words.tasksText(condition.deadTasks) },
  ]
  const doors = [...(runs ? running : []), { href: paths.audit(), title: words.audit, text: words.auditText }]
  return (
    <WorkPage frame={frame} title={words.setup}>
      <h1>{words.setup}</h1>
      {condition.trial && <Notice>{words.trial}</Notice>}
      <ul class="door-list">
        {doors.map(({ href, title, text }) => (
          <li>
            <h2>
              <a href={frame.to(href)}>{title}</a>
            </h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      <h2>{words.condition}</h2>
      <Facts
        as="rows"
        facts={[
          { name: words.database, value: `${condition.engine} ${condition.databaseVersion}` },
          { name: words.version, value: version() },
          { name: words.address, value: frame.origin },
        ]}
      />
    </WorkPage>
  )
}

interface ListProps<Row> extends Framed {
  readonly rows: readonly Row[]
  readonly total: number
  readonly query: TableQuery
}

/** Every mail that was written. */
export function MailsPage({
  frame,
  rows,
  total,
  query,
  sendsMail,
}: ListProps<MailLine> & { sendsMail: boolean }) {
  const words = operationsWords(frame.language)
  const columns: Column<MailLine>[] = [
    {
      key: 'subject',
      header: words.subject,
      cell: (row) => <a href={frame.to(paths.mail(row.id))}>{row.subject}</a>,
    },
    { key: 'to', header: words.to, cell: (row) => row.to },
    { key: 'at', header: words.at, cell: (row) => momentText(row.at, frame.language) },
    { key: 'state', header: words.state, cell: (row) => (row.sent ? words.sent : words.kept) },
  ]
  return (
    <WorkPage frame={frame} title={words.mails} trail={trailTo(frame)}>
      <h1>{words.mails}</h1>
      <p class="lead">{sendsMail ? words.mailsSent : words.mailsKept}</p>
      <Table
        frame={frame}
        caption={words.mails}
        hideCaption
        columns={columns}
        rows={rows}
        total={total}
        pageSize={pageSize}
        query={query}
        base={frame.to(paths.mails())}
        empty={{ title: words.noMails }}
      />
    </WorkPage>
  )
}

/** One mail as it was written. */
export function MailPage({ frame, mail }: Framed & { mail: WholeMail }) {
  const words = operationsWords(frame.language)
  const pieces = mail.text.split(/(https?:\/\/\S+)/)
  return (
    <WorkPage
      frame={frame}
      title={mail.subject}
      trail={[...trailTo(frame), { label: words.mails, href: frame.to(paths.mails()) }]}
    >
      <h1>{mail.subject}</h1>
      <Facts
        as="rows"
        facts={[
          { name: words.to, value: mail.to },
          { name: words.at, value: momentText(mail.at, frame.language) },
          { name: words.attachments, value: mail.attachments.map(({ name }) => name).join(', ') },
        ]}
      />
      <p class="mail-text">
        {pieces.map((piece) => (/^https?:/.test(piece) ? <a href={piece}>{piece}</a> : piece))}
      </p>
    </WorkPage>
  )
}

/** Tasks that were laid aside after eight failures. */
export function TasksPage({ frame, tasks, form }: Framed & { tasks: readonly DeadTask[]; form: Filled }) {
  const words = operationsWords(frame.language)
  const columns: Column<DeadTask>[] = [
    { key: 'kind', header: words.kind, cell: (row) => row.kind },
    { key: 'fault', header: words.fault, cell: (row) => row.fault },
    { key: 'at', header: words.at, cell: (row) => (row.at ? momentText(row.at, frame.language) : '') },
    {
      key: 'retry',
      header: words.retry,
      cell: (row) => (
        <Form form={form} action={frame.to(paths.retry(row.id))}>
          <Submit kind="outline" size="small">
            {words.retry}
          </Submit>
        </Form>
      ),
    },
  ]
  return (
    <WorkPage frame={frame} title={words.tasks} trail={trailTo(frame)}>
      <h1>{words.tasks}</h1>
      <Table
        frame={frame}
        caption={words.tasks}
        hideCaption
        columns={columns}
        rows={tasks}
        empty={{ title: words.noTasks }}
      />
    </WorkPage>
  )
}

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
