import { page } from '../../../platform/http/reply.ts'
import { get, type Route } from '../../../platform/rooms/room.ts'
import { typedLine } from '../../finding/index.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words } from '../words.ts'
import { termsSaying } from './finding.ts'
import { GlossaryPage } from './pages.tsx'

export const glossaryRoutes: readonly Route[] = [
  get(paths.glossary(), may.read, async ({ frame, language, query }) => {
    const typed = typedLine(query.q)
    const said = words(language).glossary
    return page(
      <GlossaryPage frame={frame} words={said} typed={typed} terms={termsSaying(typed, language)} />,
    )
  }),
]
