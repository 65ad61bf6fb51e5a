import { page } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { publicMenu } from '../../../ui/shell/menus.ts'
import { typedLine } from '../../finding/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { commandsFor, commandsSaying } from './commands.ts'
import { PublicSearchPage, type SearchProps, WorkSearchPage } from './pages.tsx'
import { find, findInside, mostOfARoom } from './queries.ts'

type Common = Pick<SearchProps, 'frame' | 'words' | 'most'>

const common = ({ frame, language }: Visit): Common => ({
  ...{ frame, words: words(language).search, most: mostOfARoom },
})

async function publicSearch(visit: Visit): Promise<SearchProps> {
  const { frame, query } = visit
  const shown = common(visit)
  const action = frame.to(paths.search())
  return {
    ...shown,
    ...{ action, hint: shown.words.hint, startsTitle: shown.words.start },
    findings: await find(visit, typedLine(query.q), shown.words.kinds),
    starts: publicMenu(frame).filter(({ href }) => href !== action),
  }
}

async function workSearch(visit: Visit): Promise<SearchProps> {
  const { frame, query, actor, language } = visit
  const shown = common(visit)
  const typed = typedLine(query.q)
  const { command: kind, goTo, workHint, canDo } = shown.words
  const own = commandsSaying({ actor, language, typed, menu: frame.workMenu ?? [], kind, goTo })
  return {
    ...shown,
    ...{ action: frame.to(paths.workSearch()), hint: workHint, startsTitle: canDo },
    findings: await findInside(visit, typed, shown.words.kinds, own),
    starts: commandsFor(actor).map(({ label, path }) => ({ href: frame.to(path), label: label[language] })),
  }
}

export const searchRoutes: readonly Route[] = [
  get(paths.search(), may.read, async (visit) => page(<PublicSearchPage {...(await publicSearch(visit))} />)),
  get(paths.workSearch(), may.work, async (visit) => page(<WorkSearchPage {...(await workSearch(visit))} />)),
]
