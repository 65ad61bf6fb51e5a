import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { hooks } from './app.tsx'
import { dayOf } from './kernel/day.ts'
import type { Context, House } from './platform/actions/context.ts'
import { clockBeginningAt, systemClock } from './platform/clock/clock.ts'
import type { Config } from './platform/config/config.ts'
import { keyRingOf } from './platform/config/keys.ts'
import { secretOf } from './platform/config/secret.ts'
import { lockFolder } from './platform/database/lock.ts'
import { openDatabase } from './platform/database/open.ts'

/** A house and how to leave it. */
export interface OpenHouse {
  readonly house: House
  readonly close: () => Promise<void>
}

/** Opens the data of the platform; the embedded folder is taken for this process alone. @throws FolderInUse */
export async function openHouse(config: Config): Promise<OpenHouse> {
  const embedded = config.databaseUrl === undefined
  if (embedded) mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 })
  const unlock = embedded ? await lockFolder(config.dataFolder) : () => undefined
  const store = await openDatabase(
    config.databaseUrl
      ? { kind: 'server', url: config.databaseUrl }
      : { kind: 'embedded', folder: join(config.dataFolder, 'database') },
  )
  const house: House = {
    config,
    store,
    clock: config.pretendNow ? clockBeginningAt(config.pretendNow) : systemClock,
    secret: secretOf(config),
    keys: keyRingOf(config),
    ...hooks,
  }
  const close = async () => {
    await store.close()
    unlock()
  }
  return { house, close }
}

/** The context of what the platform does by itself: commands, example data, background tasks. */
export function systemContext(house: House, name: string): Context {
  const now = house.clock.now()
  return {
    house,
    actor: { kind: 'system', name },
    language: 'da',
    now,
    today: dayOf(now),
    database: house.store.database,
    reference: name,
  }
}
