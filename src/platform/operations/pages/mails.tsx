import { type Column, Facts, momentText, Table, WorkPage } from '../../../ui/index.ts'
import { pageSize } from '../model.ts'
import { operationsPaths as paths } from '../paths.ts'
import type { MailLine, WholeMail } from '../queries.ts'
import { operationsWords } from '../words.ts'
import { type Framed, type ListProps, trailTo } from './framed.ts'

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
    { key: 'to', header: words.to, cell: (row) => row.to || words.toSomebody },
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
          { name: words.to, value: mail.to || words.toSomebody },
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
