import type { Language } from '../../kernel/language.ts'
import type { Ore } from '../../kernel/money.ts'

/** `1.234.567,89 kr.` in Danish, `DKK 1,234,567.89` in English. */
export function money(amount: Ore, language: Language): string {
  const figures = moneyFigures(amount, language)
  return language === 'da' ? `${figures} kr.` : `DKK ${figures}`
}

/** The figures without currency, always with two decimals: for table cells under a heading that says kroner. */
export function moneyFigures(amount: Ore, language: Language): string {
  const size = amount < 0n ? -amount : amount
  const ore = String(size % 100n).padStart(2, '0')
  const [thousand, decimal] = language === 'da' ? ['.', ','] : [',', '.']
  return `${amount < 0n ? '−' : ''}${grouped(size / 100n, thousand)}${decimal}${ore}`
}

/** Whole kroner without decimals, rounded half away from zero: for large figures and charts only. */
export function crowns(amount: Ore, language: Language): string {
  const size = amount < 0n ? -amount : amount
  const figures = grouped((size + 50n) / 100n, language === 'da' ? '.' : ',')
  const signed = `${amount < 0n && size >= 50n ? '−' : ''}${figures}`
  return language === 'da' ? `${signed} kr.` : `DKK ${signed}`
}

/** An amount as it stands in a field to be edited: `4.500` or `4.500,50`. */
export function moneyTyped(amount: Ore): string {
  const size = amount < 0n ? -amount : amount
  const ore = size % 100n === 0n ? '' : `,${String(size % 100n).padStart(2, '0')}`
  return `${amount < 0n ? '-' : ''}${grouped(size / 100n, '.')}${ore}`
}

const grouped = (whole: bigint, mark: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, mark)
