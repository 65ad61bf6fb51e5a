import { excerpt } from '../../kernel/text.ts'
import type { Findable, FindableEntry } from '../../platform/rooms/findable.ts'
import { terms } from './glossary/terms.ts'
import { paths } from './paths.ts'
import { words } from './words.ts'

const among = (ids: readonly string[] | undefined, all: readonly FindableEntry[]) =>
  ids ? all.filter(({ id }) => ids.includes(id)) : all

const glossary: Findable = {
  kind: 'term',
  entries: async (_context, ids) =>
    among(
      ids,
      terms.map(({ code, name, meaning, notCalled }) => ({
        id: code,
        path: `${paths.glossary()}#${code}`,
        title: name,
        summary: { da: excerpt(meaning.da), en: excerpt(meaning.en) },
        words: [code, ...notCalled],
      })),
    ),
}

const [da, en] = [words('da'), words('en')]
const pages: readonly FindableEntry[] = [
  { path: paths.about(), da: da.about, en: en.about },
  { path: paths.glossary(), da: da.glossary, en: en.glossary },
  { path: paths.accessibility(), da: da.statements.accessibility, en: en.statements.accessibility },
  { path: paths.privacy(), da: da.statements.privacy, en: en.statements.privacy },
].map(({ path, ...said }) => ({
  id: path,
  path,
  title: { da: said.da.title, en: said.en.title },
  summary: { da: said.da.lead, en: said.en.lead },
}))

/** The words of the glossary, and pages about the platform. */
export const siteFound: readonly Findable[] = [
  glossary,
  { kind: 'page', entries: async (_context, ids) => among(ids, pages) },
]
