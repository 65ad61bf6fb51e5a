import { randomBytes } from 'node:crypto'
import type { House } from '../actions/context.ts'
import { newToken, sameText, sign } from '../config/secret.ts'
import type { Cookie } from './visit.ts'

const secure = (house: House): boolean => house.config.baseUrl.startsWith('https:')

/** Over https the browser itself guarantees that nobody else set the cookie (`__Host-`). */
export const cookieName = (house: House, name: string): string => (secure(house) ? `__Host-${name}` : name)

export const sessionCookie = 'km_session'
export const formCookie = 'km_form'
export const flashCookie = 'km_flash'

export function cookieHeader(house: House, { name, value, lasts }: Cookie): string {
  const life = value === '' ? '; Max-Age=0' : lasts === undefined ? '' : `; Max-Age=${lasts}`
  const pieces = `${cookieName(house, name)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax`
  return `${pieces}${life}${secure(house) ? '; Secure' : ''}`
}

export function readCookies(house: House, header: string | undefined): (name: string) => string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('=', 2) as [string, string?])
  const cookies = new Map(pairs.map(([name, value]) => [name, value ?? '']))
  return (name) => {
    const value = cookies.get(cookieName(house, name))
    try {
      return value === undefined || value === '' ? undefined : decodeURIComponent(value)
    } catch {
      return undefined
    }
  }
}

const masked = (text: Buffer, mask: Buffer): Buffer =>
  Buffer.from(text.map((byte, index) => byte ^ (mask[index] ?? 0)))
const rawToken = (house: House, holder: string): Buffer =>
  Buffer.from(sign(house.secret, 'form', holder), 'base64url')

/**
 * The token a form carries: fits only this session, or this anonymous browser. Masked anew on every page, so that the size of a
 * compressed page tells nothing about it.
 */
export function formToken(house: House, holder: string): string {
  const raw = rawToken(house, holder)
  const mask = randomBytes(raw.length)
  return Buffer.concat([mask, masked(raw, mask)]).toString('base64url')
}

/** Whether a token was made for this holder. */
export function formTokenFits(house: House, holder: string | undefined, token: unknown): boolean {
  if (holder === undefined || typeof token !== 'string') return false
  const bytes = Buffer.from(token, 'base64url')
  const raw = rawToken(house, holder)
  const [mask, text] = [bytes.subarray(0, raw.length), bytes.subarray(raw.length)]
  return sameText(masked(text, mask).toString('base64url'), raw.toString('base64url'))
}

export const newFormHolder = newToken
