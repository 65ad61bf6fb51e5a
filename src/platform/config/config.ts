import { z } from 'zod'
import type { Moment } from '../../kernel/day.ts'
import { type Keys, KeyTrouble, readKeys } from './keys.ts'
import { type IdentityProvider, readProviders } from './providers.ts'

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  EXAMPLE_DATA: z.enum(['load', 'none']).default('load'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('kulturmetropolen@localhost.localdomain'),
  SECRET_KEY: z.string().min(32).optional(),
  IDENTITY_KEYS: z.string().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_PROVIDERS: z.string().optional(),
  RUN: z.enum(['both', 'web', 'worker']).default('both'),
  TRUST_PROXY: flag,
  PRETEND_NOW: z.iso.datetime({ offset: true }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

/** The settings of the running platform, read once at the start. */
export interface Config {
  readonly port: number
  /** Scheme and host under which people reach the platform, without a slash at the end. */
  readonly baseUrl: string
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly exampleData: boolean
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly secretKey: string | undefined
  /** The master keys that the names of participants are sealed with; a file in the data folder when not given. */
  readonly identityKeys: Keys | undefined
  /** The sign-ins of municipalities, and perhaps one that speaks for everybody. */
  readonly identityProviders: readonly IdentityProvider[]
  readonly run: 'both' | 'web' | 'worker'
  /** Whether the address of the visitor is taken from X-Forwarded-For. */
  readonly trustProxy: boolean
  /** For demonstrations and tests: the moment at which the clock of this process begins. */
  readonly pretendNow: Moment | undefined
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** A wrong setting, told in one sentence that names the variable. */
export class ConfigError extends Error {}

function keysIn(text: string | undefined): Keys | undefined {
  try {
    return text === undefined ? undefined : readKeys(text, 'IDENTITY_KEYS')
  } catch (fault) {
    throw fault instanceof KeyTrouble ? new ConfigError(fault.message) : fault
  }
}

function providersIn(data: z.infer<typeof environment>): readonly IdentityProvider[] {
  const parts = [data.OIDC_ISSUER, data.OIDC_CLIENT_ID, data.OIDC_CLIENT_SECRET]
  const [issuer, clientId, clientSecret] = parts
  if (parts.some(Boolean) && !parts.every(Boolean)) {
    throw new ConfigError(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none',
    )
  }
  const ofMunicipalities = readProviders(data.OIDC_PROVIDERS)
  if (typeof ofMunicipalities === 'string') throw new ConfigError(ofMunicipalities)
  if (!(issuer && clientId && clientSecret)) return ofMunicipalities
  const all = { municipality: undefined, emailDomains: [], claim: undefined }
  return [...ofMunicipalities, { ...all, issuer, clientId, clientSecret }]
}

/** Reads the settings. @throws ConfigError that names every wrong variable in one sentence */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(present)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new ConfigError(`The environment has a value that cannot be used. ${wrong.join('. ')}`)
  }
  const { data } = read
  return {
    port: data.PORT,
    baseUrl: (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    dataFolder: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    exampleData: data.EXAMPLE_DATA === 'load',
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    secretKey: data.SECRET_KEY,
    identityKeys: keysIn(data.IDENTITY_KEYS),
    identityProviders: providersIn(data),
    run: data.RUN,
    trustProxy: data.TRUST_PROXY,
    pretendNow: data.PRETEND_NOW === undefined ? undefined : Temporal.Instant.from(data.PRETEND_NOW),
    logLevel: data.LOG_LEVEL,
  }
}
