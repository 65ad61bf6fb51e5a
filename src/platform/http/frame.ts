import type { Language } from '../../kernel/language.ts'
import type { Frame } from '../../ui/frame.ts'
import { uiWords } from '../../ui/words.ts'
import type { Context } from '../actions/context.ts'
import type { Assets } from './assets.ts'
import type { Furnishing } from './furnishing.ts'
import type { Opener } from './opening.ts'

/** Adds the prefix of the language to a path of ours; addresses of others stay. */
export const toLanguage = (language: Language, path: string): string =>
  language === 'da' || !path.startsWith('/') || path.startsWith('/assets/')
    ? path
    : path === '/'
      ? '/en'
      : `/en${path}`

/** Takes the language prefix off a path. */
export function languageOf(path: string): { readonly language: Language; readonly here: string } {
  if (path === '/en' || path === '/en/') return { language: 'en', here: '/' }
  return path.startsWith('/en/') ? { language: 'en', here: path.slice(3) } : { language: 'da', here: path }
}

interface FrameParts {
  readonly context: Context
  readonly url: URL
  readonly here: string
  readonly assets: Assets
  readonly furnishing: Furnishing
  readonly flash: string | undefined
  readonly opens: Opener
  /** Called when a page really draws a form: only then a cookie is needed. */
  readonly csrf: () => string
}

/** Everything a page knows about the request it answers. */
export async function frameOf({
  context,
  url,
  here,
  assets,
  furnishing,
  flash,
  csrf,
  opens,
}: FrameParts): Promise<Frame> {
  const { language, actor, house } = context
  const other = language === 'da' ? 'en' : 'da'
  const municipalities = await furnishing.municipalities(context)
  const inWorkspace = here.startsWith('/arbejde')
  return {
    language,
    to: (path) => toLanguage(language, path),
    mayOpen: (path) => opens(actor, path),
    here,
    otherLanguageHref: toLanguage(other, here) + url.search,
    words: uiWords(language),
    get csrf() {
      return csrf()
    },
    person:
      actor.kind === 'person' ? { name: actor.name, role: furnishing.titleOf(actor, language) } : undefined,
    flash: flash ? { text: flash } : undefined,
    assets,
    municipalities: municipalities.map(({ name, path }) => ({ name, href: toLanguage(language, path) })),
    origin: house.config.baseUrl,
    workMenu: inWorkspace && actor.kind === 'person' ? await furnishing.workMenu(context) : undefined,
  }
}
