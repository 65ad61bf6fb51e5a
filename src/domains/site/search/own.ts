import { excerpt } from '../../../kernel/text.ts'
import type { Found, Room } from '../../../platform/rooms/room.ts'
import { termsSaying } from '../glossary/finding.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { foldedText } from './folding.ts'

/** What this room itself holds: the words of the glossary, and pages about the platform. */
export const search: NonNullable<Room['search']> = async ({ language }, typed, { most }) => {
  const { search: said, glossary, about, statements } = words(language)
  const wanted = foldedText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const pages: Found[] = [
    { title: about.title, text: about.lead, path: paths.about() },
    { title: glossary.title, text: glossary.lead, path: paths.glossary() },
    {
      title: statements.accessibility.title,
      text: statements.accessibility.lead,
      path: paths.accessibility(),
    },
    { title: statements.privacy.title, text: statements.privacy.lead, path: paths.privacy() },
  ].map((one) => ({ kind: said.page, ...one }))
  const fitting = pages.filter(({ title, text }) => {
    const folded = foldedText(`${title} ${text}`)
    return wanted.every((word) => folded.includes(word))
  })
  const terms = termsSaying(typed, language).map(
    ({ code, name, meaning }): Found => ({
      ...{ kind: said.word, title: name[language], text: excerpt(meaning[language]) },
      path: `${paths.glossary()}#${code}`,
    }),
  )
  return [...fitting, ...terms].slice(0, most)
}
