import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type CastName, cast } from '../../../db/seed/cast.ts'
import { freshServerDatabase } from '../engines.ts'
import { furnishedFolder, keyedFolder, type Program, startProgram } from '../program.ts'
import { chromiumBrowser } from './launch.ts'
import { type Findings, Person } from './person.ts'
import { hasJava, validatePages } from './validator.ts'

interface House {
  readonly settings: Readonly<Record<string, string>>
  program: Program
}

/** A running platform and everybody who comes to it in one journey. */
export interface Journey {
  readonly script: boolean
  readonly program: Program
  readonly visitor: (width?: number) => Promise<Person>
  /** Somebody of the cast, signed in through the page. */
  readonly as: (name: CastName, width?: number) => Promise<Person>
  /** Ends the program, by asking or as a power cut would, and starts it again. */
  readonly restart: (how: 'stop' | 'kill') => Promise<void>
}

type Body = (journey: Journey) => Promise<void>

const findings: Findings = { faults: [], pages: new Map(), examined: new Set() }
const houses = new Map<string, Promise<House>>()
const leftovers: (() => Promise<void>)[] = []

after(async () => {
  for (const house of houses.values()) await (await house).program.stop()
  for (const drop of leftovers) await drop()
})

async function settingsOf(engine: 'pglite' | 'postgresql'): Promise<Readonly<Record<string, string>>> {
  if (engine === 'pglite') return { DATA_DIR: furnishedFolder() }
  const { url, drop } = await freshServerDatabase()
  leftovers.push(drop)
  return { DATABASE_URL: url, DATA_DIR: keyedFolder() }
}

/** One running program for each engine, for all journeys of a file. */
function houseWith(engine: 'pglite' | 'postgresql'): Promise<House> {
  let house = houses.get(engine)
  if (!house) {
    house = settingsOf(engine).then(async (settings) => ({ settings, program: await startProgram(settings) }))
    houses.set(engine, house)
  }
  return house
}

async function travel(script: boolean, engine: 'pglite' | 'postgresql', body: Body): Promise<void> {
  const house = await houseWith(engine)
  const browser = await chromiumBrowser()
  const open: (() => Promise<void>)[] = []
  const arrive = async (name: string, width: number): Promise<Person> => {
    const context = await browser.newContext({
      javaScriptEnabled: script,
      viewport: { width, height: 900 },
      locale: 'da-DK',
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(30_000)
    open.push(() => context.close())
    return Person.at(context, { name, url: house.program.url, findings, script })
  }
  const signIn = async (name: CastName, width: number): Promise<Person> => {
    const person = await arrive(name, width)
    await person.opens('/log-ind')
    return person.presses(`Log ind som ${cast[name].name}`)
  }
  try {
    await body({
      script,
      get program() {
        return house.program
      },
      visitor: (width = 1440) => arrive('visitor', width),
      as: (name, width = 1440) => signIn(name, width),
      restart: async (how) => {
        await house.program[how]()
        house.program = await startProgram({ ...house.settings, PORT: new URL(house.program.url).port })
      },
    })
  } finally {
    for (const close of open) await close()
  }
}

/** A journey through the real program: without script on the embedded database, with script on PostgreSQL. */
export function journey(name: string, body: Body): void {
  test(`${name} (without script, PGlite)`, () => travel(false, 'pglite', body))
  test(`${name} (with script, PostgreSQL)`, () => travel(true, 'postgresql', body))
}

/** Only with script: what cannot be done without. */
export function journeyWithScript(name: string, body: Body): void {
  test(`${name} (with script, PostgreSQL)`, () => travel(true, 'postgresql', body))
}

/** Only what the pages of all journeys of this file showed. Stands last in each file. */
export function allPagesWereWell(): void {
  test('the pages seen on the way are accessible, quiet and valid', (context) => {
    assert.ok(findings.examined.size > 0, 'axe has seen no page')
    assert.deepEqual(findings.faults, [])
    assert.ok(findings.pages.size > 0)
    if (hasJava()) assert.deepEqual(validatePages(findings.pages), [])
    else context.diagnostic('HTML was not validated: the validator needs Java, and there is none here.')
  })
}
