import type { Wording } from '../../instruments/model.ts'
import { extensions } from '../addresses.ts'
import type { FhirExtension } from '../model.ts'

type Extended = { readonly extension?: readonly FhirExtension[] } | undefined

function translation(extended: unknown, language: string): string | undefined {
  const list = (extended as Extended)?.extension
  if (!Array.isArray(list)) return undefined
  const parts = (list as readonly FhirExtension[])
    .filter(({ url }) => url === extensions.translation)
    .map(({ extension }) => ({
      lang: extension?.find(({ url }) => url === 'lang')?.valueCode,
      content: extension?.find(({ url }) => url === 'content'),
    }))
  const found = parts.find(({ lang }) => lang?.startsWith(language))?.content
  const text = found?.valueString ?? found?.valueMarkdown
  return typeof text === 'string' ? text : undefined
}

const clean = (text: string): string =>
  [
    ...text
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .toWellFormed(),
  ]
    .slice(0, 300)
    .join('')

/** A text in the language of its file, with the translation that stands beside it. */
export function wordingIn(
  text: string | undefined,
  beside: unknown,
  fileLanguage: string | undefined,
): Wording {
  const main = fileLanguage?.startsWith('en') ? 'en' : 'da'
  const other = main === 'da' ? 'en' : 'da'
  const translated = translation(beside, other)
  return {
    ...(text ? { [main]: clean(text) } : {}),
    ...(translated ? { [other]: clean(translated) } : {}),
  }
}
