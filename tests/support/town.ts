import { type CastName, cast } from '../../db/seed/cast.ts'
import { hooks, webApp } from '../../src/app.tsx'
import { actorOf } from '../../src/domains/people/index.ts'
import { type Actor, visitor } from '../../src/kernel/actor.ts'
import { dayOf } from '../../src/kernel/day.ts'
import type { Language } from '../../src/kernel/language.ts'
import type { Context, House } from '../../src/platform/actions/context.ts'
import { standingClock } from '../../src/platform/clock/clock.ts'
import { type Config, readConfig } from '../../src/platform/config/config.ts'
import { keyRingOf } from '../../src/platform/config/keys.ts'
import type { OpenDatabase } from '../../src/platform/database/open.ts'
import { runDueJobs } from '../../src/platform/jobs/run.ts'
import { startSession } from '../../src/platform/sessions/sessions.ts'
import { Browser } from './browser.ts'

/** The moment at which the clock of the tests stands until it is moved. */
export const morning = '2026-11-23T08:00:00Z'

export interface TestHouse extends House {
  readonly clock: ReturnType<typeof standingClock>
}

/** The master key under which the names in the example data of the tests are sealed. */
export const testKeys = `1:${Buffer.alloc(32, 'only the tests know this key').toString('base64')}`

const testConfig = readConfig({ BASE_URL: 'http://kulturmetropolen.test', IDENTITY_KEYS: testKeys })

export const testHouse = (store: OpenDatabase, config = testConfig): TestHouse => ({
  config,
  store,
  clock: standingClock(morning),
  secret: 'a secret that only the tests know, long enough',
  keys: keyRingOf(config.identityKeys ? config : testConfig),
  ...hooks,
})

const contextFor = (house: House, actor: Actor, language: Language = 'da'): Context => {
  const now = house.clock.now()
  return { house, actor, language, now, today: dayOf(now), database: house.store.database, reference: 'test' }
}

export const systemContext = (house: House): Context => contextFor(house, { kind: 'system', name: 'test' })

/** A whole platform on a database of its own, with the cast living in it. */
export class Town {
  readonly house: TestHouse
  readonly app: ReturnType<typeof webApp>

  constructor(store: OpenDatabase, config?: Config) {
    this.house = testHouse(store, config)
    this.app = webApp(this.house)
  }

  get clock() {
    return this.house.clock
  }

  /** The context of an action done by one of the cast, by a visitor, or by the platform itself. */
  async context(who: CastName | 'visitor' | 'system', language: Language = 'da'): Promise<Context> {
    if (who === 'visitor') return contextFor(this.house, visitor, language)
    if (who === 'system') return systemContext(this.house)
    const at = { database: this.house.store.database, today: dayOf(this.house.clock.now()) }
    return contextFor(this.house, (await actorOf(at, cast[who].id)) ?? visitor, language)
  }

  /** Runs the background tasks that are due. */
  work(): Promise<number> {
    return runDueJobs(this.house)
  }

  /** A browser in which one of the cast is signed in. */
  async as(who: CastName): Promise<Browser> {
    const token = await startSession(systemContext(this.house), cast[who].id, 'test', 'test browser')
    return new Browser(this.app, token)
  }

  /** A browser of somebody unknown. */
  visitor(): Browser {
    return new Browser(this.app)
  }
}
