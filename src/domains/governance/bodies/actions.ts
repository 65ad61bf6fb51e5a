import { isBefore } from '../../../kernel/day.ts'
import { absent, done, refused, stale } from '../../../kernel/outcome.ts'
import { slugOf } from '../../../kernel/text.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { Tx } from '../meetings/running.ts'
import { may } from '../policy.ts'
import type { GovernanceTables } from '../tables.ts'
import { type BodyWish, type MemberWish, typedBody, typedMember } from './form.ts'
import type { Body, Member } from './model.ts'
import { bodyBySlug } from './queries.ts'

export type BodyRefusal = 'prefixTaken' | 'sameMember' | 'seatEmpty' | 'endsBeforeStart'

const columnsOf = (wish: BodyWish) => ({
  name: wish.name,
  name_en: wish.nameEn ?? '',
  kind: wish.kind,
  prefix: wish.prefix,
  mandate: wish.mandate ?? '',
  decides: wish.decides,
  quorum: wish.quorum,
  is_open: wish.isOpen,
  active: wish.active,
})

/** Bodies are few and seldom made: one at a time, so that letters and addresses stay unlike. */
async function isPrefixTaken(tx: Tx, prefix: string, except: string | null): Promise<boolean> {
  const rows = await tx.selectFrom('governance.body').select(['id', 'prefix']).forUpdate().execute()
  return rows.some((row) => row.prefix === prefix && row.id !== except)
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wanted = slugOf(name)
  const rows = await tx
    .selectFrom('governance.body')
    .select('slug')
    .where('slug', 'like', `${wanted}%`)
    .execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let number = 2, slug = wanted; ; number += 1, slug = `${wanted}-${number}`)
    if (!taken.has(slug)) return slug
}

export function createBody(context: Context, wish: BodyWish) {
  const deed = {
    permission: may.manage,
    subject: ({ id }: { id: string }) => ({ kind: 'body', id }),
    detail: { did: 'create-body' },
  }
  return perform<GovernanceTables, { id: string; slug: string }, BodyRefusal>(context, deed, async (tx) => {
    if (await isPrefixTaken(tx, wish.prefix, null)) return refused('prefixTaken')
    const row = { slug: await freeSlug(tx, wish.name), ...columnsOf(wish) }
    return done(
      await tx.insertInto('governance.body').values(row).returning(['id', 'slug']).executeTakeFirstOrThrow(),
    )
  })
}

/** Changes a body. Its letters stay once it has numbered a decision: numbers are never used twice. */
export function changeBody(
  context: Context,
  { id, slug }: Pick<Body, 'id' | 'slug'>,
  wish: BodyWish,
  version: number,
) {
  const deed = { permission: may.manage, subject: { kind: 'body', id }, detail: { did: 'change-body' } }
  return perform<GovernanceTables, { slug: string }, BodyRefusal>(context, deed, async (tx) => {
    if (await isPrefixTaken(tx, wish.prefix, id)) return refused('prefixTaken')
    const body = await bodyBySlug(context, slug, tx)
    if (!body) return absent
    if (body.version !== version) return stale(flat(typedBody(body)), body.version)
    const used = await tx
      .selectFrom('governance.decision_count')
      .select('last')
      .where('body_id', '=', id)
      .executeTakeFirst()
    const prefix = used ? body.prefix : wish.prefix
    await tx
      .updateTable('governance.body')
      .set({ ...columnsOf(wish), prefix, version: version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ slug })
  })
}

const flat = (typed: ReturnType<typeof typedBody>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (value ?? []).join(', '),
    ]),
  )

const seatOf = (wish: MemberWish) => ({
  person_id: wish.person ?? null,
  organisation_id: wish.organisation ?? null,
  seat: wish.seat ?? '',
  role: wish.role,
  from_day: wish.from,
  to_day: wish.to ?? null,
})

function whyNoSeat({ person, organisation, from, to }: MemberWish): BodyRefusal | undefined {
  if (!person && !organisation) return 'seatEmpty'
  return to && isBefore(to, from) ? 'endsBeforeStart' : undefined
}

async function isSeated(tx: Tx, bodyId: string, wish: MemberWish, except: string | null): Promise<boolean> {
  if (!wish.person) return false
  const same = await tx
    .selectFrom('governance.body_member')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('person_id', '=', wish.person)
    .where('role', '=', wish.role)
    .where('from_day', '=', wish.from)
    .execute()
  return same.some(({ id }) => id !== except)
}

const isKnown = async (tx: Tx, { person, organisation }: MemberWish): Promise<boolean> => {
  const one =
    person &&
    (await tx.selectFrom('people.known_person').select('id').where('id', '=', person).executeTakeFirst())
  const other =
    organisation &&
    (await tx
      .selectFrom('people.known_organisation')
      .select('id')
      .where('id', '=', organisation)
      .executeTakeFirst())
  return (!person || Boolean(one)) && (!organisation || Boolean(other))
}

/** Gives somebody a seat. */
export function addMember(context: Context, body: Pick<Body, 'id'>, wish: MemberWish) {
  const deed = {
    permission: may.manage,
    subject: { kind: 'body', id: body.id },
    detail: { did: 'add-member' },
  }
  return perform<GovernanceTables, { id: string }, BodyRefusal>(context, deed, async (tx) => {
    await tx.selectFrom('governance.body').select('id').where('id', '=', body.id).forUpdate().execute()
    const reason = whyNoSeat(wish)
    if (reason) return refused(reason)
    if (!(await isKnown(tx, wish))) return absent
    if (await isSeated(tx, body.id, wish, null)) return refused('sameMember')
    const row = { body_id: body.id, ...seatOf(wish) }
    return done(
      await tx.insertInto('governance.body_member').values(row).returning('id').executeTakeFirstOrThrow(),
    )
  })
}

/** Changes or ends a seat. Seats are never deleted: who decided what day stays true. */
export function changeMember(
  context: Context,
  body: Pick<Body, 'id'>,
  member: Member,
  wish: MemberWish,
  version: number,
) {
  const deed = {
    permission: may.manage,
    subject: { kind: 'body', id: body.id },
    detail: { did: 'change-member', member: member.id },
  }
  return perform<GovernanceTables, { id: string }, BodyRefusal>(context, deed, async (tx) => {
    await tx.selectFrom('governance.body').select('id').where('id', '=', body.id).forUpdate().execute()
    const row = await tx
      .selectFrom('governance.body_member')
      .select('version')
      .where('id', '=', member.id)
      .executeTakeFirst()
    if (!row) return absent
    if (row.version !== version) return stale(typedMember(member), row.version)
    const reason = whyNoSeat(wish)
    if (reason) return refused(reason)
    if (!(await isKnown(tx, wish))) return absent
    if (await isSeated(tx, body.id, wish, member.id)) return refused('sameMember')
    await tx
      .updateTable('governance.body_member')
      .set({ ...seatOf(wish), version: version + 1 })
      .where('id', '=', member.id)
      .execute()
    return done({ id: member.id })
  })
}
