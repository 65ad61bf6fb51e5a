import type { Transaction } from 'kysely'
import * as oidc from 'openid-client'
import { absent, done, type Outcome } from '../../../kernel/outcome.ts'
import type { Context, House } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { IdentityProvider } from '../../../platform/config/providers.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import type { SignInTables } from './tables.ts'

const known = new Map<string, Promise<oidc.Configuration>>()

/** Plain http is only for a provider on this same machine. */
const isLocal = (issuer: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(issuer)

function discover({ issuer, clientId, clientSecret }: IdentityProvider): Promise<oidc.Configuration> {
  const options = isLocal(issuer) ? { execute: [oidc.allowInsecureRequests] } : {}
  const key = JSON.stringify([issuer, clientId])
  const found = known.get(key) ?? oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, options)
  known.set(key, found)
  found.catch(() => known.delete(key))
  return found
}

/** What this browser keeps until the provider sends the person back. */
export interface Journey {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly onward: string
  /** The municipality whose sign-in it is; nothing when it speaks for everybody. */
  readonly municipality?: string | undefined
}

const returnAddress = (house: House): string => house.config.baseUrl + signInPaths.providerReturn()

/** Where to send the browser so that the person signs in at their own organisation. @throws when the provider cannot be reached */
export async function setOut(
  house: House,
  provider: IdentityProvider,
  onward: string,
): Promise<{ address: string; journey: Journey }> {
  const configuration = await discover(provider)
  const verifier = oidc.randomPKCECodeVerifier()
  const journey = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier,
    onward,
    municipality: provider.municipality,
  }
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
  /** Only an address that the provider vouches for, and may vouch for. */
  readonly email: string | undefined
  /** The municipality that the provider speaks for; nothing when it speaks for everybody. */
  readonly municipality: string | undefined
}

/** Whether a provider may vouch for an address: a municipality only for its own domains. */
const mayVouchFor = ({ municipality, emailDomains }: IdentityProvider, email: string): boolean =>
  municipality === undefined || emailDomains.includes(email.slice(email.lastIndexOf('@') + 1))

/** Checks what the provider sent back. @throws when anything about it is wrong */
export async function comeBack(
  house: House,
  provider: IdentityProvider,
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
  const { claim, municipality } = provider
  if (claim && claims[claim.name] !== claim.value) throw new Error('the provider speaks for somebody else')
  const said = claims.email_verified === true && typeof claims.email === 'string' ? claims.email : ''
  const email = said.toLowerCase()
  return {
    issuer: claims.iss,
    subject: claims.sub,
    email: email && mayVouchFor(provider, email) ? email : undefined,
    municipality,
  }
}

type Tx = Transaction<SignInTables>

/** People who may come in this way: active, and of the municipality that the provider speaks for. */
function whoMayEnter(tx: Tx, municipality: string | undefined) {
  const active = tx.selectFrom('people.person as p').select('p.id').where('p.active', '=', true)
  if (municipality === undefined) return active
  return active
    .innerJoin('people.organisation as o', 'o.id', 'p.organisation_id')
    .where('o.municipality_code', '=', municipality)
}

/**
 * The active person that somebody at a provider is: linked before, or recognised once by an address the provider vouches for.
 * The provider of a municipality opens the door to nobody but the people of that municipality.
 */
export function personOutside(
  context: Context,
  { issuer, subject, email, municipality }: OutsidePerson,
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
      const query = whoMayEnter(tx, municipality)
      if (linked) {
        const person = await query.where('p.id', '=', linked.person_id).executeTakeFirst()
        return person ? done(person.id) : absent
      }
      const person = email ? await query.where('p.email', '=', email).executeTakeFirst() : undefined
      if (!person) return absent
      await tx
        .insertInto('people.outside_identity')
        .values({ issuer, subject, person_id: person.id, linked_at: context.now })
        .execute()
      return done(person.id)
    },
  )
}
