import { encode } from 'uqr'
import type { Context } from '../../../../platform/actions/context.ts'
import { paths } from '../paths.ts'

const shape = /^[0-9B-DF-HJ-NP-TV-Z]{3}(-[0-9B-DF-HJ-NP-TV-Z]{3}){2}$/

/** Whether a text has the shape of a number from a receipt. */
export const isReceipt = (text: unknown): text is string => typeof text === 'string' && shape.test(text)

/** A number as people type it: small letters, spaces and missing lines are mended. */
export function receiptTyped(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/(.{3})(?=.)/g, '$1-')
  return isReceipt(plain) ? plain : undefined
}

/** A square of dark and light modules, as the outline of the dark ones. */
export interface Code {
  readonly size: number
  /** The `d` of an SVG path. */
  readonly path: string
}

/** The code on a receipt. It leads to the list at the door, which opens for the staff alone: whoever else scans it learns nothing. */
export function codeFor({ house }: Pick<Context, 'house'>, activityId: string, receipt: string): Code {
  const address = `${house.config.baseUrl}${paths.door(activityId)}?kode=${receipt}`
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { size, path }
}
