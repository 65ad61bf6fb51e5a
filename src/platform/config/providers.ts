import { z } from 'zod'

/** Where people of an organisation sign in with OpenID Connect, and whom it may speak for. */
export interface IdentityProvider {
  /** What the address of the sign-in calls it: the code of the municipality, or nothing when it speaks for everybody. */
  readonly municipality: string | undefined
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The domains of the addresses it may vouch for; all when it speaks for everybody. */
  readonly emailDomains: readonly string[]
  /** What must be said about a person by a provider that several municipalities share. */
  readonly claim: { readonly name: string; readonly value: string } | undefined
}

const domain = z
  .string()
  .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/i, 'a domain such as ishoj.dk')
  .transform((text) => text.toLowerCase())

const ofMunicipality = z.strictObject({
  municipality: z.string().regex(/^\d{4}$/, 'the four digits of a municipality, as text'),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  emailDomains: z.array(domain).min(1),
  claim: z.strictObject({ name: z.string().min(1), value: z.string().min(1) }).optional(),
})

const list = z
  .array(ofMunicipality)
  .refine((all) => new Set(all.map(({ municipality }) => municipality)).size === all.length, {
    error: 'a municipality stands there twice',
  })

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads OIDC_PROVIDERS, a JSON list. @returns the providers, or what is wrong in a sentence that names the variable */
export function readProviders(text: string | undefined): readonly IdentityProvider[] | string {
  if (text === undefined) return []
  const read = list.safeParse(parsed(text))
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) =>
      [
        path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part))).join(', '),
        message,
      ]
        .filter(Boolean)
        .join(': '),
    )
    return `OIDC_PROVIDERS must be a JSON list of {"municipality", "issuer", "clientId", "clientSecret", "emailDomains"}. ${wrong.join('. ')}`
  }
  return read.data.map(({ claim, ...provider }) => ({ ...provider, claim }))
}
