import { sql } from 'kysely'
import { type Citer, hasAddress } from '../../../kernel/citation.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { citedIn } from '../../../platform/citations/citations.ts'
import { newestFileOfEach } from '../../../platform/files/files.ts'
import { pictureKind } from '../files/model.ts'
import { isPublicState } from '../model.ts'
import { paths } from '../paths.ts'
import type { ProjectTables } from '../tables.ts'
import { words } from '../words.ts'
import type { StatusNote } from './model.ts'

/** The status notes of a project, the newest first; only the public ones when asked so. */
export async function notesOf(
  context: Context,
  projectId: string,
  { onlyPublic }: { readonly onlyPublic: boolean },
): Promise<StatusNote[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.status_note as n')
    .leftJoin('people.known_person as p', 'p.id', 'n.written_by')
    .select(['n.id', 'n.text', 'n.pace', 'n.is_public', 'n.written_at', 'n.version', 'p.name'])
    .where('n.project_id', '=', projectId)
    .$if(onlyPublic, (query) => query.where('n.is_public', '=', true))
    .orderBy('n.written_at', 'desc')
    .limit(100)
    .execute()
  const cited = await citedIn(
    context,
    rows.map(({ text }) => text),
  )
  const pictures = await newestFileOfEach(
    context,
    pictureKind,
    rows.map(({ id }) => id),
  )
  const pictureOf = (id: string) => {
    const file = pictures.get(id)
    return file && { id: file.id, altText: file.altText ?? '' }
  }
  return rows.map(({ is_public, written_at, name, ...row }, index) => ({
    ...row,
    cited: cited[index] ?? [],
    isPublic: is_public,
    picture: pictureOf(row.id),
    writtenAt: written_at,
    writtenBy: name,
  }))
}

/** The public projects whose news cites an address. */
export async function newsCiting(context: Context, path: string): Promise<Citer[]> {
  const rows = await tablesOf<ProjectTables>(context)
    .selectFrom('projects.status_note as n')
    .innerJoin('projects.project as p', 'p.id', 'n.project_id')
    .select(['n.text', 'p.slug', 'p.title', 'p.state'])
    .where('n.is_public', '=', true)
    .where(sql<boolean>`position(${path} in n.text) > 0`)
    .orderBy('p.title')
    .execute()
  const { kind } = words(context.language).work.notes
  const found = rows.filter(({ state, text }) => isPublicState(state) && hasAddress(text, path))
  const bySlug = new Map(found.map(({ slug, title }) => [slug, { kind, title, path: paths.project(slug) }]))
  return [...bySlug.values()]
}
