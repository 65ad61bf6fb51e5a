import * as oidc from 'openid-client'
import { absent, done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context, House } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { Config } from '../../../platform/config/config.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import type { SignInTables } from './tables.ts'

type Provider = NonNullable<Config['oidc']>

const known = new Map<string, Promise<oidc.Configuration>>()

/** Plain http is only for a provider on this same machine. */
const isLocal = (issuer: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer)

function discover({ issuer, clientId, clientSecret }: Provider): Promise<oidc.Configuration> {
  const options = isLocal(issuer) ? { execute: [oidc.allowInsecureRequests] } : {}
  const found =
    known.get(issuer) ?? oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options)
  known.set(issuer, found)
  found.catch(() => known.delete(issuer))
  return found
}

/** What this browser keeps until the provider sends the person back. */
export interface Journey {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly onward: string
}

const returnAddress = (house: House): string => house.config.baseUrl + signInPaths.providerReturn()

/** Where to send the browser so that the person signs in at their own organisation. @throws when the provider cannot be reached */
export async function setOut(
  house: House,
  provider: Provider,
  onward: string,
): Promise<{ address: string; journey: Journey }> {
  const configuration = await discover(provider)
  const verifier = oidc.randomPKCECodeVerifier()
  const journey = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier, onward }
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(house),
    scope: 'openid email profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
  })
  return { address: address.href, journey }
}

export interface OutsidePerson {
  readonly issuer: string
  readonly subject: string
  /** Only an address that the provider vouches for. */
  readonly email: string | undefined
}

/** Checks what the provider sent back. @throws when anything about it is wrong */
export async function comeBack(
  house: House,
  provider: Provider,
  { state, nonce, verifier }: Journey,
  search: string,
): Promise<OutsidePerson> {
  const configuration = await discover(provider)
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(returnAddress(house) + search), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) throw new Error('the provider sent no identity')
  const vouched = claims.email_verified === true && typeof claims.email === 'string'
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: vouched ? String(claims.email).toLowerCase() : undefined,
  }
}

/** The active person that somebody at a provider is: linked before, or recognised once by an address the provider vouches for. */
export function personOutside(
  context: Context,
  { issuer, subject, email }: OutsidePerson,
): Promise<Outcome<string>> {
  return perform<SignInTables, string>(
    context,
    { permission: mayEnter['signIn.try'], subject: (personId) => ({ kind: 'people.person', id: personId }) },
    async (tx) => {
      const linked = await tx
        .selectFrom('people.outside_identity')
        .select('person_id')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .executeTakeFirst()
      const query = tx.selectFrom('people.person').select('id').where('active', '=', true)
      if (linked) {
        const person = await query.where('id', '=', linked.person_id).executeTakeFirst()
        return person ? done(person.id) : absent
      }
      const person = email ? await query.where('email', '=', email).executeTakeFirst() : undefined
      if (!person) return absent
      await tx
        .insertInto('people.outside_identity')
        .values({ issuer, subject, person_id: person.id, linked_at: context.now })
        .execute()
      return done(person.id)
    },
  )
}
