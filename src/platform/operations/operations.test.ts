import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { emptyQueue } from '../../../tests/support/queue.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { sendMail } from '../mail/mail.ts'
import { operationsPaths as paths } from './paths.ts'

onBothEngines(
  'without a mail server the mails are kept, only the administrator reads them, and reading is recorded',
  async (town) => {
    await emptyQueue(town)
    const context = await town.context('system')
    await sendMail(context.database as never, context, {
      to: 'bent@koge.example',
      subject: 'Dit link',
      text: 'Tryk her:\nhttp://kulturmetropolen.test/x',
    })
    await town.work()
    const ida = await town.as('ida')
    const list = await ida.get(paths.mails())
    assert.match(list.text, /Dit link bent@koge\.example .* ikke sendt/)
    const { rows } = await sql<{ id: string }>`select id from platform.mail`.execute(context.database)
    const one = await ida.get(paths.mail(rows[0]?.id ?? ''))
    assert.match(one.html, /<a href="http:\/\/kulturmetropolen\.test\/x">/)
    assert.match((await ida.get(paths.audit())).text, /operations\.mail\.view/)
    for (const who of ['mette', 'jonas', 'villads'] as const)
      assert.equal((await (await town.as(who)).get(paths.mails())).status, 403, who)
  },
)

onBothEngines('a task that got stuck is started again once, however often one presses', async (town) => {
  await emptyQueue(town)
  const context = await town.context('system')
  await enqueue(context.database as never, context, { kind: 'test.unknown', payload: {} })
  await sql`update platform.job set state = 'dead', attempts = 8, last_fault = 'no', finished_at = now()`.execute(
    context.database,
  )
  const ida = await town.as('ida')
  const list = await ida.get(paths.tasks())
  assert.match(list.text, /test\.unknown no/)
  const { rows } = await sql<{ id: string }>`select id from platform.job`.execute(context.database)
  const path = paths.retry(rows[0]?.id ?? '')
  assert.equal((await ida.send(path, {}, paths.tasks())).status, 303)
  assert.equal((await ida.sendRaw(path, ida.hidden(list))).status, 404)
  assert.match((await (await town.as('ida')).get('/en/arbejde/opsaetning')).text, /Setup/)
})

onBothEngines('nonsense in the address finds nothing and breaks nothing', async (town) => {
  const ida = await town.as('ida')
  for (const path of [
    paths.mail('x'),
    paths.mail('00000000-0000-4000-8000-000000000000'),
    '/filer/%00',
    '/filer/%F0%9F',
  ]) {
    const { status } = await ida.get(path)
    assert.ok(status === 404 || status === 400, `${path}: ${status}`)
  }
  for (const query of ['?side=-1', '?side=99999999999', '?q=%00', "?q='", '?side=a&side=b'])
    assert.equal((await ida.get(paths.audit() + query)).status, 200, query)
})
