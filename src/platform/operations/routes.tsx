import { isUuid } from '../../kernel/ids.ts'
import { permits } from '../../kernel/permission.ts'
import { fillForm, readTableQuery } from '../../ui/index.ts'
import { PublicSheet, WorkSheet } from '../../ui/sheet.tsx'
import { serveFile } from '../files/serve.ts'
import { missing, page, see } from '../http/reply.ts'
import { get, post, type Route } from '../rooms/room.ts'
import { retryTask } from './actions.ts'
import { health } from './health.ts'
import { AuditPage } from './pages/audit.tsx'
import { MailPage, MailsPage } from './pages/mails.tsx'
import { SetupPage } from './pages/setup.tsx'
import { TasksPage } from './pages/tasks.tsx'
import { operationsPaths as paths } from './paths.ts'
import { may } from './policy.ts'
import { audit, condition, deadTasks, mail, mails } from './queries.ts'
import { operationsWords } from './words.ts'

/** The running of the platform. */
export const operationsRoutes: readonly Route[] = [
  get(paths.healthz(), may.healthz, health),
  get(paths.file(':id'), may.files, serveFile),
  get(paths.setup(), may['audit.read'], async (visit) =>
    page(
      <SetupPage
        frame={visit.frame}
        condition={await condition(visit)}
        runs={permits(may.run, visit.actor)}
      />,
    ),
  ),
  get(paths.mails(), may['mail.read'], async (visit) => {
    const query = readTableQuery(visit.query)
    const sendsMail = visit.house.config.smtpUrl !== undefined
    return page(
      <MailsPage
        frame={visit.frame}
        query={query}
        sendsMail={sendsMail}
        {...(await mails(visit, query.page))}
      />,
    )
  }),
  get(paths.mail(':id'), may['mail.read'], async (visit) => {
    const found = isUuid(visit.param('id')) ? await mail(visit, visit.param('id')) : undefined
    return found ? page(<MailPage frame={visit.frame} mail={found} />) : missing
  }),
  get(paths.tasks(), may.run, async (visit) =>
    page(<TasksPage frame={visit.frame} tasks={await deadTasks(visit)} form={fillForm(visit.frame)} />),
  ),
  post(paths.retry(':id'), may['tasks.retry'], async (visit) => {
    const retried = isUuid(visit.param('id')) && (await retryTask(visit, visit.param('id'))).ok
    return retried ? see(paths.tasks(), operationsWords(visit.language).retried) : missing
  }),
  get(paths.parts(), may.run, async (visit) => page(<WorkSheet frame={visit.frame} />)),
  get(paths.posters(), may.run, async (visit) => page(<PublicSheet frame={visit.frame} />)),
  get(paths.audit(), may['audit.read'], async (visit) => {
    const query = readTableQuery(visit.query)
    return page(<AuditPage frame={visit.frame} query={query} {...(await audit(visit, query))} />)
  }),
]
