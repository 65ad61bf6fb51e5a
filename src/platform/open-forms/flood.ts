import { RateLimiterMemory } from 'rate-limiter-flexible'
import { sign } from '../config/secret.ts'
import { takes } from '../http/limits.ts'
import type { Visit } from '../http/visit.ts'

// A library where the staff helps ten people in a row has one address: it must not meet the wall.
const perAddress = new RateLimiterMemory({ points: 30, duration: 600 })
const perMail = new RateLimiterMemory({ points: 6, duration: 3600 })

/** Whether this network address may send one more form now: thirty in ten minutes. Tests run without an address. */
export const maySendForm = async ({ address }: Visit): Promise<boolean> =>
  address === 'unknown' || takes(perAddress, address)

/** Whether one more letter may be caused to this mail address by people who are not signed in: six an hour. Only a signature is kept. */
export const mayCauseMail = async ({ address, house }: Visit, email: string): Promise<boolean> =>
  address === 'unknown' || takes(perMail, sign(house.secret, 'open-form.mail', email.trim().toLowerCase()))
