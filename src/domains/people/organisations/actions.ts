import type { Transaction } from 'kysely'
import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { may } from '../policy.ts'
import type { PeopleTables } from '../tables.ts'
import { typedOrganisation } from './form.ts'
import type { Organisation, OrganisationInput } from './model.ts'
import { placeOf, placeOfMunicipality } from './place.ts'
import { inputOf } from './queries.ts'
import { changedFields, isRegionalKind, mayBecome } from './rules.ts'
import {
  beginRegion,
  hasParts,
  isMember,
  lockedOrganisation,
  municipalityIn,
  oneAtATime,
  parentFor,
  rowOf,
  slugFor,
  twinOf,
} from './store.ts'

type Tx = Transaction<PeopleTables>

export type OrganisationRefusal =
  | 'alreadyHere'
  | 'municipalityExists'
  | 'noSuchMunicipality'
  | 'kindIsRegional'
  | 'kindIsFixed'
  | 'notYourPlace'
  | 'isMember'
  | 'hasParts'

type Result<Value> = Promise<Outcome<Value, OrganisationRefusal>>
interface Made {
  readonly id: string
  readonly slug: string
}

/** Adds an organisation to the directory. @returns its address */
export function createOrganisation(context: Context, input: OrganisationInput): Result<Made> {
  const deed = {
    permission: may['organisations.create'],
    place: (tx: Tx) => placeOfMunicipality(tx as never, input.municipalityCode),
    subject: ({ id }: Made) => ({ kind: 'people.organisation', id }),
  }
  return perform<PeopleTables, Made, OrganisationRefusal>(context, deed, async (tx) => {
    if (isRegionalKind(input.kind) && !permits(may['organisations.create'], context.actor))
      return refused('kindIsRegional')
    await oneAtATime(tx)
    if (await twinOf(tx, input)) return refused('alreadyHere', { name: input.name })
    if (input.kind === 'municipality' && (await municipalityIn(tx, input)))
      return refused('municipalityExists')
    const parent = await parentFor(tx, input)
    if (parent === 'missing') return refused('noSuchMunicipality')
    const slug = await slugFor(tx, input.name)
    const { id } = await tx
      .insertInto('people.organisation')
      .values({ ...rowOf(input, parent), slug, kind: input.kind })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (input.kind === 'cultureRegion') await beginRegion(tx, id)
    return done({ slug, id })
  })
}

/** Saves what was changed. What it is and where it belongs only by those who may arrange, at the old place and at the new one. */
export function editOrganisation(
  context: Context,
  organisation: Organisation,
  input: OrganisationInput,
  version: number,
): Result<null> {
  const detail: { changed?: string[] } = {}
  const deed = {
    permission: may['organisations.edit'],
    place: (tx: Tx) => placeOf(tx as never, organisation.id),
    subject: { kind: 'people.organisation', id: organisation.id },
    detail,
  }
  return perform<PeopleTables, null, OrganisationRefusal>(context, deed, async (tx) => {
    await oneAtATime(tx)
    const now = await lockedOrganisation(tx, organisation.id)
    if (!now) return absent
    const before = inputOf(now)
    if (now.version !== version) return stale(typedOrganisation(before), now.version)
    const refusal = await arrangingRefused(tx, context, now, input)
    if (refusal) return refused(refusal)
    if (await twinOf(tx, input, now.id)) return refused('alreadyHere', { name: input.name })
    const parent = await parentFor(tx, input)
    if (parent === 'missing') return refused('noSuchMunicipality')
    detail.changed = changedFields(before, input)
    await tx
      .updateTable('people.organisation')
      .set({ ...rowOf(input, parent), kind: input.kind, version: now.version + 1 })
      .where('id', '=', now.id)
      .execute()
    return done(null)
  })
}

async function arrangingRefused(
  tx: Tx,
  context: Context,
  now: Organisation,
  input: OrganisationInput,
): Promise<OrganisationRefusal | undefined> {
  const moves = (now.municipalityCode ?? undefined) !== input.municipalityCode
  if (!moves && now.kind === input.kind) return undefined
  if (!mayBecome(now.kind, input.kind) || (moves && now.kind === 'municipality')) return 'kindIsFixed'
  if (isRegionalKind(input.kind) && !permits(may['organisations.arrange'], context.actor))
    return 'kindIsRegional'
  const places = [
    await placeOf(tx as never, now.id),
    await placeOfMunicipality(tx as never, input.municipalityCode),
  ]
  const mayArrange = places.every((place) => permits(may['organisations.arrange'], context.actor, place))
  return mayArrange ? undefined : 'notYourPlace'
}

/** Takes an organisation out of use, or brings it back. Doing it twice changes nothing. */
export function setActive(context: Context, organisation: Organisation, active: boolean): Result<null> {
  const deed = {
    permission: may['organisations.close'],
    place: (tx: Tx) => placeOf(tx as never, organisation.id),
    subject: { kind: 'people.organisation', id: organisation.id },
    detail: { active },
  }
  return perform<PeopleTables, null, OrganisationRefusal>(context, deed, async (tx) => {
    const now = await lockedOrganisation(tx, organisation.id)
    if (!now) return absent
    if (!active && (await isMember(tx, now.id, context.today))) return refused('isMember')
    if (!active && (await hasParts(tx, now.id))) return refused('hasParts')
    if (now.active !== active)
      await tx
        .updateTable('people.organisation')
        .set({ active, version: now.version + 1 })
        .where('id', '=', now.id)
        .execute()
    return done(null)
  })
}
