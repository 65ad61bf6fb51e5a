import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Visit } from './visit.ts'

const all = new RateLimiterMemory({ points: 600, duration: 10 })
const changes = new RateLimiterMemory({ points: 120, duration: 60 })
const signIns = new RateLimiterMemory({ points: 10, duration: 300 })

/** Whether a key may do one more thing under this limit now. */
export async function takes(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (fault) {
    if (fault instanceof RateLimiterRes) return false
    throw fault
  }
}

/** Whether this visitor has asked too often: 60 pages a second, two changes a second on average. Tests run without a network address. */
export async function limited(
  { address, actor }: Pick<Visit, 'address' | 'actor'>,
  method: string,
): Promise<boolean> {
  if (address === 'unknown') return false
  if (!(await takes(all, address))) return true
  return method === 'POST' && !(await takes(changes, actor.kind === 'person' ? actor.id : address))
}

/** Whether a key (an address, an e-mail) may try to sign in once more: ten times in five minutes. */
export const maySignIn = (key: string): Promise<boolean> => takes(signIns, key)
