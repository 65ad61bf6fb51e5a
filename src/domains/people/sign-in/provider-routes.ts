import type { IdentityProvider } from '../../../platform/config/providers.ts'
import { sameText, sign } from '../../../platform/config/secret.ts'
import { again, missing, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { log } from '../../../platform/log/log.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { enter } from './enter.ts'
import { signInPaths } from './paths.ts'
import { mayEnter } from './policy.ts'
import { comeBack, type Journey, personOutside, setOut } from './provider.ts'
import { safeOnward } from './rules.ts'
import { signInView } from './view.tsx'
import { signInWords } from './words.ts'

/** Carries somebody to the sign-in of their own organisation and back. */
export const journeyCookie = 'km_journey'
const cookie = journeyCookie
const tenMinutes = 600
const everyone = mayEnter['signIn.try']

const sealed = (visit: Visit, journey: Journey): string => {
  const text = Buffer.from(JSON.stringify(journey)).toString('base64url')
  return `${text}.${sign(visit.house.secret, 'journey', text)}`
}

function opened(visit: Visit, value: string | undefined): Journey | undefined {
  const [text = '', signature = ''] = (value ?? '').split('.')
  if (!sameText(signature, sign(visit.house.secret, 'journey', text))) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Journey
}

/** The sign-in of a municipality, or the one for everybody. */
const providerOf = (visit: Visit, municipality: string | undefined): IdentityProvider | undefined =>
  visit.house.config.identityProviders.find((one) => one.municipality === municipality)

async function failed(visit: Visit, error: unknown): Promise<Reply> {
  log.warn({ reference: visit.reference, error }, 'signing in through the identity provider failed')
  return again(await signInView(visit, { notice: signInWords(visit.language).providerFailed }))
}

async function leave(visit: Visit): Promise<Reply> {
  const provider = providerOf(visit, visit.query['hos'])
  if (!provider) return missing
  try {
    const { address, journey } = await setOut(visit.house, provider, safeOnward(visit.query.videre))
    visit.keepCookie({ name: cookie, value: sealed(visit, journey), lasts: tenMinutes })
    return see(address)
  } catch (error) {
    return failed(visit, error)
  }
}

async function arrive(visit: Visit): Promise<Reply> {
  if (visit.house.config.identityProviders.length === 0) return missing
  const journey = opened(visit, visit.cookie(cookie))
  const provider = journey && providerOf(visit, journey.municipality)
  if (!provider) return failed(visit, new Error('no journey in this browser'))
  visit.keepCookie({ name: cookie, value: '' })
  try {
    const person = await personOutside(
      visit,
      await comeBack(visit.house, provider, journey, visit.url.search),
    )
    if (!person.ok) return again(await signInView(visit, { notice: signInWords(visit.language).unknown }))
    await enter(visit, person.value, 'provider')
    return see(journey.onward)
  } catch (error) {
    return failed(visit, error)
  }
}

/** Signing in at one's own organisation, by OpenID Connect. A link, not a form: the policy of our pages lets forms go nowhere else. */
export const providerRoutes: readonly Route[] = [
  get(signInPaths.provider(), everyone, leave),
  get(signInPaths.providerReturn(), everyone, arrive),
]
