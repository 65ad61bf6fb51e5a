import type { Ore } from '../../../../kernel/money.ts'
import { crowns, type Frame } from '../../../../ui/index.ts'
import type { PriceUnit } from '../model.ts'
import { words } from '../words.ts'

/** What it costs, in the shortest words. */
export function priceSaid({ language }: Pick<Frame, 'language'>, price: Ore, unit: PriceUnit): string {
  const { spaces, names } = words(language)
  return price === 0n ? names.free : `${crowns(price, language)} ${spaces.units[unit]}`
}
