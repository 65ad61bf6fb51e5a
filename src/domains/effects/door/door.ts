import { permits } from '../../../kernel/permission.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { may } from '../policy.ts'
import type { ToldSenders } from '../release/senders.ts'
import { sendersKey } from '../release/stored.ts'
import type { EffectTables } from '../tables.ts'
import type { CellKind, NamedCell } from './cells.ts'
import { Kept } from './kept.ts'
import type { Reading, Told } from './reading.ts'

/** Which release numbers come from, and how it was made. */
export interface ReleaseFacts {
  readonly number: number
  readonly isSimulated: boolean
  readonly madeOn: Temporal.PlainDate
  readonly dataVersion: string
  readonly codeVersion: string
  readonly courses: number
  /** The fingerprint of everything it told. */
  readonly digest: string
}

/** A release as it is asked about: its number, and the fingerprint under which what it told is kept. */
export type AskedRelease = Pick<ReleaseFacts, 'number' | 'digest'>

export interface CellName {
  readonly kind: CellKind
  readonly key: string
  readonly da: string
  readonly en: string
}

const told = new Kept<unknown>(300)

// This file is the only way from the database to a number. Everything it gives has been through the disclosure control.

/** The newest release; `undefined` before anything has been counted in. */
export async function latestRelease(context: Context): Promise<ReleaseFacts | undefined> {
  const row = await tablesOf<EffectTables>(context)
    .selectFrom('effects.release')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      number: row.number,
      isSimulated: row.is_simulated,
      madeOn: row.made_on,
      dataVersion: row.data_version,
      codeVersion: row.code_version,
      courses: row.courses,
      digest: row.digest,
    }
  )
}

/** All groups of a release by name, without numbers. */
export const cellNames = (context: Context, { number, digest }: AskedRelease): Promise<CellName[]> =>
  told.get(`${digest} names`, async () => {
    const rows = await tablesOf<EffectTables>(context)
      .selectFrom('effects.reading')
      .select(['kind', 'key', 'name_da', 'name_en'])
      .where('release', '=', number)
      .where('kind', '!=', sendersKey.kind)
      .orderBy('place')
      .execute()
    return rows.map(({ kind, key, name_da, name_en }) => ({
      kind: kind as CellKind,
      key,
      da: name_da,
      en: name_en,
    }))
  })

/** Whether somebody may see a group: places only for their own people and those who answer for the region. */
export function maySeeCell(context: Context, cell: NamedCell): boolean {
  return cell.organisations
    ? permits(may.seePlace, context.actor, { organisations: cell.organisations })
    : permits(may.see, context.actor, everywhere(context))
}

/** Results of the region are for everybody with one of the roles, wherever it is held. */
function everywhere({ actor }: Context) {
  if (actor.kind !== 'person') return {}
  const organisations = actor.grants.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.id] : []))
  const project = actor.grants.find(({ scope }) => scope.kind === 'project')?.scope
  return { organisations, ...(project?.kind === 'project' ? { project: project.id } : {}) }
}

const stored = (context: Context, release: number) =>
  tablesOf<EffectTables>(context)
    .selectFrom('effects.reading')
    .select('content')
    .where('release', '=', release)

export const readingAt = (
  context: Context,
  { number, digest }: AskedRelease,
  kind: CellKind,
  key: string,
): Promise<Reading | undefined> =>
  told.get(`${digest} ${kind} ${key}`, async () => {
    const row = await stored(context, number)
      .where('kind', '=', kind)
      .where('key', '=', key)
      .executeTakeFirst()
    return row && (JSON.parse(row.content) as Reading)
  })

/** The groups of some kinds, for tables beside the numbers of all. */
export const readingsOfKinds = (
  context: Context,
  { number, digest }: AskedRelease,
  kinds: readonly CellKind[],
): Promise<Reading[]> =>
  told.get(`${digest} kinds ${kinds.join(' ')}`, async () => {
    const rows = await stored(context, number)
      .where('kind', 'in', [...kinds])
      .orderBy('place')
      .execute()
    return rows.map(({ content }) => JSON.parse(content) as Reading)
  })

export const sendersAt = (context: Context, { number, digest }: AskedRelease): Promise<Told<ToldSenders>> =>
  told.get(`${digest} ${sendersKey.kind}`, async () => {
    const row = await stored(context, number).where('kind', '=', sendersKey.kind).executeTakeFirst()
    return row ? (JSON.parse(row.content) as Told<ToldSenders>) : { state: 'none' }
  })
