import { lookup } from 'node:dns'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** How other servers are reached; tests put their own in its place. */
export interface Remote {
  readonly fetchJson: (address: string) => Promise<unknown>
  /** @returns the status of the answer */
  readonly send: (address: string, body: string, headers: Readonly<Record<string, string>>) => Promise<number>
}

// Nothing inside: a stranger who names an address must not reach through us what only we can reach.
const listOf = (kind: 'ipv4' | 'ipv6', ranges: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const range of ranges) {
    const [net = '', bits = '0'] = range.split('/')
    list.addSubnet(net, Number(bits), kind)
  }
  return list
}
const inside4 = listOf('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
])
// Of the newer addresses only those that are given out to the public; not what stands for an older address.
const inside6 = listOf('ipv6', ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16'])

/** Whether an address of the network is one that everybody can reach. */
export const isOutside = (address: string): boolean => {
  const version = isIP(address)
  return version === 4 ? !inside4.check(address) : version === 6 && !inside6.check(address, 'ipv6')
}

/** An address of a server of others: https, a name, the usual port, no password. */
export function outsideUrl(address: unknown): URL | undefined {
  if (typeof address !== 'string' || address.length > 500 || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const plain = url.hostname.replace(/^\[|\]$/g, '')
  const fine =
    url.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    url.password === '' &&
    isIP(plain) === 0
  return fine && /\.[a-z0-9-]{2,}$/i.test(plain) && !/\.(local|internal|localhost|lan|home)$/i.test(plain)
    ? url
    : undefined
}

/** The name is looked up once, and that very address is used: it cannot be another one a moment later. */
const publicLookup: LookupFunction = (name, options, done) =>
  lookup(name, { ...options, all: true }, (fault, found) => {
    if (fault) return done(fault, '', 4)
    const [first] = found
    if (!first || found.some(({ address }) => !isOutside(address)))
      return done(new Error('an address inside'), '', 4)
    return options.all ? done(null, found) : done(null, first.address, first.family)
  })

const largest = 131_072
const patience = 8000

interface Sent {
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request without following anywhere, of limited size and time. */
function ask(address: string, { method, headers, body }: Sent): Promise<{ status: number; text: string }> {
  const url = outsideUrl(address)
  if (!url) return Promise.reject(new Error('not an address outside'))
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience)
    const sent = request(url, { method, headers: { ...headers }, lookup: publicLookup, signal }, (answer) => {
      const pieces: Buffer[] = []
      let size = 0
      answer.on('data', (piece: Buffer) => {
        size += piece.byteLength
        if (size > largest) answer.destroy(new Error('too large'))
        else pieces.push(piece)
      })
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }),
      )
      answer.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

export const network: Remote = {
  fetchJson: async (address) => {
    const headers = { accept: 'application/activity+json', 'user-agent': 'Kulturmetropolen' }
    const { status, text } = await ask(address, { method: 'GET', headers })
    if (status !== 200) throw new Error(`answered ${status}`)
    return JSON.parse(text)
  },
  send: async (address, body, headers) => {
    const sent = {
      ...headers,
      'user-agent': 'Kulturmetropolen',
      'content-length': String(Buffer.byteLength(body)),
    }
    return (await ask(address, { method: 'POST', headers: sent, body })).status
  },
}
