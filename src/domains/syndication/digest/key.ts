import { isUuid } from '../../../kernel/ids.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { sameText, sign } from '../../../platform/config/secret.ts'

const seal = ({ house }: Pick<Context, 'house'>, id: string): string =>
  sign(house.secret, 'digest.subscription', id)

/** The secret end of an address: who has it may say yes, change and stop. It stands in mails only and is kept nowhere. */
export const keyOf = (context: Pick<Context, 'house'>, id: string): string => `${id}.${seal(context, id)}`

/** Whose key it is; nothing when it is none of ours. */
export function idOfKey(context: Pick<Context, 'house'>, key: string): string | undefined {
  const [id = '', signature = ''] = key.split('.')
  return key.length < 120 && isUuid(id) && sameText(signature, seal(context, id)) ? id : undefined
}
