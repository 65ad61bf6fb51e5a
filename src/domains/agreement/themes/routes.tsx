import type { Problem, Typed } from '../../../kernel/outcome.ts'
import { permits } from '../../../kernel/permission.ts'
import { again, conflict, missing, page, type Reply, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, shortDay } from '../../../ui/index.ts'
import { keyIn } from '../once.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { words as wordsIn } from '../words.ts'
import { createTheme, editTheme } from './actions.ts'
import { readTheme, themeFields } from './form.ts'
import { EditThemePage, WorkThemesPage } from './pages/work.tsx'
import { allThemes, type Theme, themeBySlug } from './queries.ts'

interface Shown {
  readonly theme?: Theme | undefined
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
  readonly isStale?: boolean
}

function themePage(visit: Visit, { theme, typed, problems, isStale }: Shown) {
  const stored = theme ? themeFields(theme) : { from: shortDay(visit.today) }
  return (
    <EditThemePage
      frame={visit.frame}
      words={wordsIn(visit.language)}
      theme={theme}
      form={fillForm(visit.frame, { ...(typed ?? stored), key: keyIn(typed ?? {}) }, problems)}
      stale={isStale && theme ? { theirs: stored, version: theme.version } : undefined}
    />
  )
}

async function create(visit: Visit): Promise<Reply> {
  const { typed } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readTheme(typed, visit.language, words)
  if (!read.ok) return again(themePage(visit, { typed, problems: read.problems }))
  const created = await createTheme(visit, keyIn(typed), read.value)
  return created.ok ? see(paths.workThemes(), words.themes.saved) : missing
}

async function edit(visit: Visit): Promise<Reply> {
  const theme = await themeBySlug(visit, visit.param('slug'))
  if (!theme) return missing
  const { typed, version } = await visit.sent()
  const words = wordsIn(visit.language)
  const read = readTheme(typed, visit.language, words)
  if (!read.ok) return again(themePage(visit, { theme, typed, problems: read.problems }))
  const saved = await editTheme(visit, theme.slug, version, read.value)
  if (saved.ok) return see(paths.workThemes(), words.themes.saved)
  const now = await themeBySlug(visit, theme.slug)
  return now && saved.refusal.kind === 'stale'
    ? conflict(themePage(visit, { theme: now, typed, isStale: true }))
    : missing
}

export const themeRoutes: readonly Route[] = [
  get(paths.workThemes(), may.work, async (visit) => {
    const mayEdit = permits(may.themes, visit.actor)
    const themes = await allThemes(visit)
    const words = wordsIn(visit.language)
    return page(<WorkThemesPage frame={visit.frame} words={words} themes={themes} mayEdit={mayEdit} />)
  }),
  get(paths.workNewTheme(), may.themes, async (visit) => page(themePage(visit, {}))),
  post(paths.workNewTheme(), may.themes, create),
  get(paths.workTheme(':slug'), may.themes, async (visit) => {
    const theme = await themeBySlug(visit, visit.param('slug'))
    return theme ? page(themePage(visit, { theme })) : missing
  }),
  post(paths.workTheme(':slug'), may.themes, edit),
]
