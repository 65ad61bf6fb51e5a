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

/** The token a form carries: fits only this session, or this anonymous browser. */
export const formToken = (house: House, holder: string): string => sign(house.secret, 'form', holder)

export const formTokenFits = (house: House, holder: string | undefined, token: unknown): boolean =>
  holder !== undefined && typeof token === 'string' && sameText(token, formToken(house, holder))

export const newFormHolder = newToken
