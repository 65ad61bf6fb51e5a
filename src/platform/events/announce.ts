import type { Transaction } from 'kysely'
import type { Context } from '../actions/context.ts'
import type { PlatformTables } from '../database/tables.ts'

/** Something that happened in a room, told to the rooms above it. `name` is `room.happened`. */
export interface Happening<Name extends string = string, Content = unknown> {
  readonly name: Name
  readonly content: Content
}

/** What a room does when another room tells something; runs in the transaction that tells it. */
export interface Hearer {
  readonly event: string
  readonly hear: (tx: Transaction<PlatformTables>, context: Context, content: never) => Promise<void>
}

/** Makes a typed hearer for one kind of event. */
export function hears<Name extends string, Content>(
  event: Name,
  hear: (tx: Transaction<PlatformTables>, context: Context, content: Content) => Promise<void>,
): Hearer {
  return { event, hear }
}

/** Records an event and lets every room that listens act on it, all in the same transaction: all of it happens or none. */
export async function announce(
  tx: Transaction<never>,
  context: Context,
  happening: Happening,
): Promise<void> {
  const platform = tx as unknown as Transaction<PlatformTables>
  await platform
    .insertInto('platform.event')
    .values({ name: happening.name, content: JSON.stringify(happening.content), happened_at: context.now })
    .execute()
  for (const { event, hear } of context.house.hearers) {
    if (event === happening.name) await hear(platform, context, happening.content as never)
  }
}
