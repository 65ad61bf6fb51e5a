import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { distFolder } from '../../src/platform/config/folders.ts'
import { Browser, type Served } from './browser.ts'
import { morning, testKeys } from './town.ts'

type Settings = Readonly<Record<string, string>>

/** What a program that ran to its end left behind. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly said: string
  readonly complained: string
}

const settingNames =
  /^(PORT|BASE_URL|DATA_DIR|DATABASE_URL|EXAMPLE_DATA|SMTP_URL|MAIL_FROM|SECRET_KEY|IDENTITY_|OIDC_|RUN|TRUST_|LOG_|PRETEND_|NODE_)/

const begun = Temporal.Now.instant()

/** The example data are of one day. Programs begin on its morning, whatever the day, and one that starts again goes on from there. */
const pretended = (): string =>
  Temporal.Instant.from(morning).add(Temporal.Now.instant().since(begun)).toString()

/** What was compiled for one program serves the next. */
const compiled = 'NODE_COMPILE_CACHE'

function environment(settings: Settings): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => name === compiled || !settingNames.test(name),
  )
  // A furnished database on the server is sealed with the key of the tests; its data folder is empty.
  const keys = settings.DATABASE_URL ? { IDENTITY_KEYS: testKeys } : {}
  return { ...Object.fromEntries(inherited), ...keys, PRETEND_NOW: pretended(), ...settings }
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

function launch(file: string, words: readonly string[], settings: Settings) {
  const child = spawn(process.execPath, [join(distFolder(), file), ...words], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const heard = { said: '', complained: '' }
  child.stdout.on('data', (piece: Buffer) => {
    heard.said += piece.toString()
  })
  child.stderr.on('data', (piece: Buffer) => {
    heard.complained += piece.toString()
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, ...heard })
    })
  })
  return { child, heard, ended }
}

/** Runs the program or a command and waits until it ends by itself. */
export const runToEnd = (
  file: 'main.js' | 'command.js',
  words: readonly string[],
  settings: Settings,
): Promise<Ended> => launch(file, words, settings).ended

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that goes away with the tests. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kulturmetropolen-test-'))
  folders.push(folder)
  return folder
}

/** A data folder with the master keys that the example data are sealed with, for a program on a database of the server. */
export function keyedFolder(): string {
  const folder = freshFolder()
  writeFileSync(join(folder, 'identity.keys'), `${testKeys}\n`, { mode: 0o600 })
  return folder
}

/** A data folder as a program with the example data leaves it: quicker than a first start. */
export function furnishedFolder(): string {
  const folder = keyedFolder()
  cpSync(process.env.TEST_PGLITE_FOLDER ?? '', join(folder, 'database'), { recursive: true })
  return folder
}

/** The real program, running in a process of its own. */
export interface Program extends Served {
  readonly url: string
  readonly said: () => string
  readonly complained: () => string
  readonly send: (signal: NodeJS.Signals) => void
  readonly ended: Promise<Ended>
  /** Asks it to stop and waits until it has. */
  readonly stop: () => Promise<Ended>
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<Ended>
}

const slowest = 90_000

/** Starts the program and waits until it says that it is ready. */
export async function startProgram(settings: Settings): Promise<Program> {
  const port = settings.PORT ?? String(await freePort())
  const { child, heard, ended } = launch('main.js', [], { LOG_LEVEL: 'warn', ...settings, PORT: port })
  const url = `http://localhost:${port}`
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready: ${heard.said}${heard.complained}`)), slowest)
    const settle = (then: () => void) => {
      clearTimeout(late)
      then()
    }
    child.stdout.on('data', () => heard.said.includes('er klar') && settle(resolve))
    ended.then(({ complained }) => settle(() => reject(new Error(`it ended: ${complained}`))))
  })
  const finish = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return {
    url,
    said: () => heard.said,
    complained: () => heard.complained,
    send: (signal) => child.kill(signal),
    ended,
    stop: () => finish('SIGTERM'),
    kill: () => finish('SIGKILL'),
    request: (address, init) => {
      const { pathname, search } = new URL(address)
      const headers = new Headers(init.headers)
      headers.delete('host')
      if (headers.has('origin')) headers.set('origin', url)
      return fetch(url + pathname + search, { ...init, headers, redirect: 'manual' })
    },
  }
}

/** A browser without script, signed in by the list of the example data. */
export async function signedIn(program: Program, person: { readonly id: string }): Promise<Browser> {
  const browser = new Browser(program)
  await browser.send(`/log-ind/som/${person.id}`, {}, '/log-ind')
  return browser
}
