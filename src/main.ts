import { setImmediate, setTimeout } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { webApp } from './app.tsx'
import { listenForCommands } from './commands/channel.ts'
import { checkKeys } from './domains/participants/index.ts'
import { firstAddress, nobodyLivesHere } from './domains/people/index.ts'
import { clearBrokenExampleData, loadIntoEmpty } from './example-data.ts'
import { type OpenHouse, openHouse, systemContext } from './house.ts'
import { type Config, ConfigError, readConfig } from './platform/config/config.ts'
import { KeyTrouble } from './platform/config/keys.ts'
import { FolderInUse } from './platform/database/lock.ts'
import { ChangedMigration, migrate } from './platform/database/migrate.ts'
import { enqueue } from './platform/jobs/enqueue.ts'
import { workUntilStopped } from './platform/jobs/run.ts'
import { log, setLogLevel } from './platform/log/log.ts'
import { scheduleNight } from './platform/retention/night.ts'

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`)

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function settings(): Config {
  try {
    return readConfig(process.env)
  } catch (fault) {
    if (fault instanceof ConfigError) return stop(fault.message)
    throw fault
  }
}

async function enter(config: Config): Promise<OpenHouse> {
  try {
    return await openHouse(config)
  } catch (fault) {
    if (fault instanceof FolderInUse) {
      return stop(
        `Kulturmetropolen kører allerede på mappen ${config.dataFolder}. Stop den, eller vælg en anden mappe med DATA_DIR.`,
      )
    }
    const sentence = whyDataAreClosed(config, fault)
    if (sentence) return stop(sentence)
    throw fault
  }
}

/** The operating system and the database server give their reasons a code; a fault of ours has none and is shown whole. */
function whyDataAreClosed({ databaseUrl }: Config, fault: unknown): string | undefined {
  if (!(fault instanceof Error && 'code' in fault)) return undefined
  const name = databaseUrl ? 'DATABASE_URL' : 'DATA_DIR'
  return `Kulturmetropolen kan ikke åbne sine data. Se efter, om ${name} er rigtig: ${fault.message || fault.code}.`
}

/** The newest shape, and every key that something is sealed with; else one sentence. */
async function makeReady({ house, close }: OpenHouse): Promise<void> {
  try {
    await migrate(house.store.database)
    await checkKeys(systemContext(house, 'start'))
  } catch (fault) {
    await close()
    throw fault instanceof KeyTrouble || fault instanceof ChangedMigration ? stop(fault.message) : fault
  }
}

const config = settings()
setLogLevel(config.logLevel)
const open = await enter(config)
const { house, close } = open
await makeReady(open)
await (config.exampleData ? loadIntoEmpty(house) : clearBrokenExampleData(house))
await scheduleNight(systemContext(house, 'start'))
// What this version lets people find may be more than the one before it did.
await enqueue(house.store.database as never, systemContext(house, 'start'), {
  kind: 'finding.rebuild',
  payload: {},
})
const stopWorking = config.run === 'web' ? async () => undefined : workUntilStopped(house)

const stopListening = config.databaseUrl ? () => undefined : await listenForCommands(house)

const empty = await nobodyLivesHere(house.store.database)

function welcome(): void {
  say(`Kulturmetropolen er klar: ${config.baseUrl}`)
  if (empty) say(`Her bor ingen endnu. Den første kommer ind her: ${firstAddress(house)}`)
}

const server = serve({ fetch: webApp(house).fetch, port: config.port }, welcome)

server.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EADDRINUSE') stop(`Port ${config.port} er optaget. Vælg en anden med PORT.`)
  throw fault
})

/** Lets whoever has already knocked come in: closing at once would cut off those whose request has not been read yet. */
async function letIn(): Promise<void> {
  await setTimeout(250)
  for (let turn = 0; turn < 3; turn += 1) await setImmediate()
}

/** A connection that is kept open to ask again ends with its answer: whoever asks without a pause would keep the program here for ever. */
function keepNoConnection(): void {
  if (!('closeIdleConnections' in server)) return
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'))
  setInterval(() => server.closeIdleConnections(), 100).unref()
}

/** Stops taking requests, lets those in flight finish, then closes the data. */
async function leave(): Promise<void> {
  stopListening()
  keepNoConnection()
  await letIn()
  server.close(() => {
    stopWorking()
      .then(close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error }, 'the data could not be closed')
          process.exit(1)
        },
      )
  })
}
process.once('SIGTERM', leave)
process.once('SIGINT', leave)
