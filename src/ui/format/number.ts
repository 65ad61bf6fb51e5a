import type { Language } from '../../kernel/language.ts'

const locale: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** `12.345` in Danish, `12,345` in English; minus is a real minus sign. */
export const wholeNumber = (value: number | bigint, language: Language): string =>
  decimal(typeof value === 'number' ? Math.round(value) : value, language, 0)

// Making a format is a hundred times slower than using it, and there are only a few different ones.
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  formats.set(key, format)
  return format
}

/** A number with a fixed count of decimals: `9,1`. */
export const decimal = (value: number | bigint, language: Language, decimals = 1): string =>
  formatOf(language, decimals).format(value).replace('-', '−')

/** A share 0-1 as percent: `35 %` in Danish, `35%` in English. */
export const percent = (share: number, language: Language, decimals = 0): string =>
  `${decimal(share * 100, language, decimals)}${language === 'da' ? '\u00a0%' : '%'}`

/** A size of a file: `2,4 MB`. */
export function fileSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${wholeNumber(bytes, language)} B`
  if (bytes < 1_000_000) return `${wholeNumber(bytes / 1000, language)} kB`
  return `${decimal(bytes / 1_000_000, language, bytes < 10_000_000 ? 1 : 0)} MB`
}
