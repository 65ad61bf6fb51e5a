import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { onBothEngines } from '../../../tests/support/engines.ts'
import { emptyQueue } from '../../../tests/support/queue.ts'
import { Town } from '../../../tests/support/town.ts'
import type { House } from '../actions/context.ts'
import { sendMail } from '../mail/mail.ts'
import type { Worker } from '../rooms/room.ts'
import { enqueue } from './enqueue.ts'
import { backOff, runDueJobs } from './run.ts'

const withWorkers = (town: Town, workers: Readonly<Record<string, Worker>>): House => ({
  ...town.house,
  workers,
})
const stateOf = async (town: Town) =>
  (
    await sql<{
      state: string
      attempts: number
      last_fault: string | null
    }>`select state, attempts, last_fault from platform.job`.execute(town.house.store.database)
  ).rows

onBothEngines(
  'a task that fails is tried again later, later still, and at last laid aside where it can be seen',
  async (town) => {
    await emptyQueue(town)
    const context = await town.context('system')
    await enqueue(context.database as never, context, { kind: 'test.fail', payload: {} })
    let tries = 0
    const house = withWorkers(town, {
      'test.fail': async () => {
        tries += 1
        throw new Error('no')
      },
    })
    await runDueJobs(house)
    await runDueJobs(house)
    assert.equal(tries, 1)
    for (let attempt = 1; attempt < 8; attempt += 1) {
      town.clock.moveTo(town.clock.now().add(backOff(attempt)).toString())
      await runDueJobs(house)
      assert.equal(tries, attempt + 1)
    }
    assert.deepEqual(await stateOf(town), [{ state: 'dead', attempts: 8, last_fault: 'no' }])
  },
)

onBothEngines('what is undone takes its tasks with it', async (town) => {
  await emptyQueue(town)
  const context = await town.context('system')
  await assert.rejects(
    context.database.transaction().execute(async (tx) => {
      await enqueue(tx as never, context, { kind: 'test.any', payload: {} })
      throw new Error('undone')
    }),
  )
  assert.deepEqual(await stateOf(town), [])
})

onBothEngines('two processes never do the same task', async (town) => {
  await emptyQueue(town)
  const context = await town.context('system')
  for (let count = 0; count < 20; count += 1)
    await enqueue(context.database as never, context, { kind: 'test.count', payload: { count } })
  const seen: unknown[] = []
  const house = withWorkers(town, {
    'test.count': async (_context, { count }) => {
      seen.push(count)
    },
  })
  await Promise.all([runDueJobs(house), runDueJobs(house), runDueJobs(house)])
  assert.equal(seen.length, 20)
  assert.equal(new Set(seen).size, 20)
})

onBothEngines(
  'mail goes out by SMTP once, with its attachment, and nobody can add a header',
  async (town) => {
    await emptyQueue(town)
    const received: string[] = []
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = ''
        stream.on('data', (piece: Buffer) => {
          text += piece.toString('utf8')
        })
        stream.on('end', () => {
          received.push(text)
          done()
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    const post = new Town(town.house.store, { ...town.house.config, smtpUrl: `smtp://127.0.0.1:${port}` })
    const context = await post.context('system')
    await sendMail(context.database as never, context, {
      to: 'bent@koge.example',
      subject: 'Møde\r\nBcc: everybody@nowhere.example',
      text: 'Æblegrød',
      attachments: [{ name: 'moede.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
    })
    await post.work()
    await post.work()
    await new Promise<void>((resolve) => server.close(() => resolve()))
    assert.equal(received.length, 1)
    assert.doesNotMatch(received[0] ?? '', /^Bcc:/m)
    assert.match(received[0] ?? '', /moede\.ics/)
  },
)
