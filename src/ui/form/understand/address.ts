import { type Presence, type Reading, shortAnswer } from './reading.ts'

/** An e-mail address. The part after @ is written in small letters. */
export function email<const Given extends Presence = Record<never, never>>(given?: Given) {
  return shortAnswer<string, Given>({
    optional: given?.optional,
    missing: (words) => words.email,
    read: readEmail,
  })
}

export function readEmail(typed: string): Reading<string> {
  const at = typed.lastIndexOf('@')
  if (at < 0) return { say: (words) => words.emailNoAt }
  const name = typed.slice(0, at)
  const host = typed.slice(at + 1).toLowerCase()
  if (/^[^.]*$|\.$|^\./.test(host)) return { say: (words) => words.emailNoEnd }
  const fits =
    /^[^\s@"(),:;<>[\]\\]{1,64}$/.test(name) &&
    /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(host)
  const tidy = fits && typed.length <= 254 && !/^\.|\.\.|\.$/.test(name)
  return tidy ? { value: `${name}@${host}` } : { say: (words) => words.email }
}

/** A web address, http or https only; `kulturmetropolen.dk` becomes `https://kulturmetropolen.dk/`. */
export function url<const Given extends Presence = Record<never, never>>(given?: Given) {
  return shortAnswer<string, Given>({
    optional: given?.optional,
    missing: (words) => words.url,
    read: readUrl,
  })
}

export function readUrl(typed: string): Reading<string> {
  const named = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/:]+\.[^/:]+:\d/.test(typed)
  const address = URL.parse(named ? typed : `https://${typed}`)
  const fits =
    address !== null &&
    ['http:', 'https:'].includes(address.protocol) &&
    address.username === '' &&
    address.password === '' &&
    !/\s/.test(typed) &&
    /\.[^.]{2,}$/.test(address.hostname)
  return fits && address.href.length <= 2000 ? { value: address.href } : { say: (words) => words.url }
}
