import { Facts, Notice, WorkPage } from '../../../ui/index.ts'
import { version } from '../../config/version.ts'
import { operationsPaths as paths } from '../paths.ts'
import type { Condition } from '../queries.ts'
import { operationsWords } from '../words.ts'
import type { Framed } from './framed.ts'

/** The front page of the running of the platform. */
export function SetupPage({ frame, condition, runs }: Framed & { condition: Condition; runs: boolean }) {
  const words = operationsWords(frame.language)
  const running = [
    { href: paths.mails(), title: words.mails, text: words.mailsText(condition.keptMails) },
    { href: paths.tasks(), title: words.tasks, text: words.tasksText(condition.deadTasks) },
    { href: paths.parts(), title: words.parts, text: words.partsText },
    { href: paths.posters(), title: words.posters, text: words.postersText },
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
