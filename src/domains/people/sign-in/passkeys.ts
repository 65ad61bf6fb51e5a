import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { absent, done, type Outcome } from '../../../kernel/outcome.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import { mayEnter } from './policy.ts'
import type { SignInTables } from './tables.ts'

/** Loaded when somebody uses a passkey: it takes longer to read than the rest of the platform. */
const webauthn = () => import('@simplewebauthn/server')

const lifetime = { minutes: 5 }
const site = (context: Context) => new URL(context.house.config.baseUrl)

async function keepChallenge(context: Context, challenge: string, personId: string | null): Promise<void> {
  const tables = tablesOf<SignInTables>(context)
  await tables.deleteFrom('people.passkey_challenge').where('ends_at', '<', context.now).execute()
  await tables
    .insertInto('people.passkey_challenge')
    .values({ challenge, person_id: personId, ends_at: context.now.add(lifetime) })
    .execute()
}

/** Takes a challenge out: each is answered once. */
const spend =
  (context: Context, personId: string | null) =>
  async (challenge: string): Promise<boolean> => {
    const query = tablesOf<SignInTables>(context)
      .deleteFrom('people.passkey_challenge')
      .where('challenge', '=', challenge)
      .where('ends_at', '>', context.now)
    const owned = personId ? query.where('person_id', '=', personId) : query.where('person_id', 'is', null)
    return (await owned.executeTakeFirst()).numDeletedRows === 1n
  }

/** What the browser must sign to sign in with any passkey of this site. */
export async function askForPasskey(context: Context) {
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: site(context).hostname,
    userVerification: 'preferred',
  })
  await keepChallenge(context, options.challenge, null)
  return options
}

/** What the browser needs to make a new passkey for a person. */
export async function askForNewPasskey(
  context: Context,
  person: { readonly id: string; readonly name: string },
) {
  const known = await passkeysOf(context, person.id)
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: 'Kulturmetropolen',
    rpID: site(context).hostname,
    userName: person.name,
    userID: new TextEncoder().encode(person.id),
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
  await keepChallenge(context, options.challenge, person.id)
  return options
}

function parsed<Answer>(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return undefined
  }
}

/** Keeps a new passkey of a person. */
export async function keepPasskey(
  context: Context,
  personId: string,
  name: string,
  answer: string,
): Promise<Outcome<undefined>> {
  const response = parsed<RegistrationResponseJSON>(answer)
  if (!response) return absent
  const { verified, registrationInfo } = await (await webauthn())
    .verifyRegistrationResponse({
      response,
      expectedChallenge: spend(context, personId),
      expectedOrigin: site(context).origin,
      expectedRPID: site(context).hostname,
      requireUserVerification: false,
    })
    .catch(() => ({ verified: false, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return absent
  const { id, publicKey, counter } = registrationInfo.credential
  return perform<SignInTables, undefined>(
    context,
    { permission: mayEnter['session.manage'], subject: { kind: 'people.person', id: personId } },
    async (tx) => {
      const made = {
        id,
        person_id: personId,
        public_key: publicKey,
        counter: BigInt(counter),
        name,
        made_at: context.now,
        used_at: null,
      }
      await tx
        .insertInto('people.passkey')
        .values(made)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return done(undefined)
    },
  )
}

/** Checks a signed challenge. @returns the person whose passkey it is */
export async function personOfPasskey(context: Context, answer: string): Promise<Outcome<string>> {
  const response = parsed<AuthenticationResponseJSON>(answer)
  if (typeof response?.id !== 'string') return absent
  const tables = tablesOf<SignInTables>(context)
  const key = await tables
    .selectFrom('people.passkey as key')
    .innerJoin('people.person as person', 'person.id', 'key.person_id')
    .select(['key.id', 'key.person_id', 'key.public_key', 'key.counter'])
    .where('key.id', '=', response.id)
    .where('person.active', '=', true)
    .executeTakeFirst()
  if (!key) return absent
  const { verified, authenticationInfo } = await (await webauthn())
    .verifyAuthenticationResponse({
      response,
      expectedChallenge: spend(context, null),
      expectedOrigin: site(context).origin,
      expectedRPID: site(context).hostname,
      credential: { id: key.id, publicKey: new Uint8Array(key.public_key), counter: Number(key.counter) },
      requireUserVerification: false,
    })
    .catch(() => ({ verified: false, authenticationInfo: undefined }))
  if (!verified || !authenticationInfo) return absent
  await tables
    .updateTable('people.passkey')
    .set({ counter: BigInt(authenticationInfo.newCounter), used_at: context.now })
    .where('id', '=', key.id)
    .execute()
  return done(key.person_id)
}

export interface Passkey {
  readonly id: string
  readonly name: string
}

/** The passkeys of a person, oldest first. */
export const passkeysOf = (context: Context, personId: string): Promise<Passkey[]> =>
  tablesOf<SignInTables>(context)
    .selectFrom('people.passkey')
    .select(['id', 'name'])
    .where('person_id', '=', personId)
    .orderBy('made_at')
    .execute()

/** Removes a passkey of a person. */
export function removePasskey(context: Context, personId: string, id: string): Promise<Outcome<undefined>> {
  return perform<SignInTables, undefined>(
    context,
    { permission: mayEnter['session.manage'], subject: { kind: 'people.person', id: personId } },
    async (tx) => {
      await tx.deleteFrom('people.passkey').where('id', '=', id).where('person_id', '=', personId).execute()
      return done(undefined)
    },
  )
}
