import { isUuid } from '../../kernel/ids.ts'
import type { Context } from '../actions/context.ts'
import { sameText, sign } from '../config/secret.ts'
import { type Pace, paceOf } from './pace.ts'

/** What a form carries that says when it was drawn, and the identifier of what it will make: sent twice, it makes one thing. */
export interface Opened {
  readonly id: string
  readonly pace: Pace
}

const seconds = ({ now }: Context): number => Math.floor(now.epochMilliseconds / 1000)
const seal = ({ house }: Context, text: string): string => sign(house.secret, 'open-form', text)

/** A fresh token for a form that is drawn now. */
export function formOpened(context: Context): string {
  const text = `${crypto.randomUUID()}.${seconds(context)}`
  return `${text}.${seal(context, text)}`
}

/** Reads a token of ours; nothing when it is not one. */
export function readOpened(context: Context, token: unknown): Opened | undefined {
  if (typeof token !== 'string' || token.length > 200) return undefined
  const [id = '', at = '', signature = ''] = token.split('.')
  if (!isUuid(id) || !/^\d{1,12}$/.test(at) || !sameText(signature, seal(context, `${id}.${at}`)))
    return undefined
  return { id, pace: paceOf(seconds(context) - Number(at)) }
}
