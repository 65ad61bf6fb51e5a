import { again, conflict, missing, page, type Reply, refusedEntry } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { typedOf, understand } from '../../../ui/form/understand/index.ts'
import { peoplePaths } from '../../people/index.ts'
import type { Named } from '../model.ts'
import { answerTo } from '../parts/answer-to.ts'
import { mayFor } from '../parts/place.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { surroundingsOf } from '../surroundings/queries.ts'
import { words } from '../words.ts'
import { writeStrengths } from './actions.ts'
import { strengthForm, typedStrengths } from './form.ts'
import { StrengthList } from './pages/list.tsx'
import { ProfilePage } from './pages/profile.tsx'
import { profileVersion, strengthCounts, strengthsOf } from './queries.ts'

async function showList(visit: Visit): Promise<Reply> {
  const { municipalities } = await surroundingsOf(visit)
  const counts = await strengthCounts(visit)
  const rows = []
  for (const municipality of municipalities)
    rows.push({
      ...municipality,
      count: counts.get(municipality.id) ?? 0,
      mayWrite: await mayFor(visit, may['strengths.edit'], municipality.id),
    })
  return page(<StrengthList frame={visit.frame} rows={rows} />)
}

/** Answers with a municipality of the region whose people the visitor belongs to. */
const withMunicipality =
  (answer: (visit: Visit, municipality: Named) => Promise<Reply>) =>
  async (visit: Visit): Promise<Reply> => {
    const { municipalities } = await surroundingsOf(visit)
    const municipality = municipalities.find(({ slug }) => slug === visit.param('slug'))
    if (!municipality) return missing
    return (await mayFor(visit, may['strengths.edit'], municipality.id))
      ? answer(visit, municipality)
      : refusedEntry
  }

async function showOne(visit: Visit, municipality: Named): Promise<Reply> {
  const version = String(await profileVersion(visit, municipality.id))
  const values = { ...typedStrengths(await strengthsOf(visit, municipality.id)), version }
  const around = await surroundingsOf(visit)
  return page(<ProfilePage {...{ frame: visit.frame, municipality, around, values }} />)
}

async function save(visit: Visit, municipality: Named): Promise<Reply> {
  const { typed, version } = await visit.sent()
  const around = await surroundingsOf(visit)
  const { both, saved } = words(visit.language).strengths
  const genres = around.genres.map(({ slug }) => slug)
  const shown = { frame: visit.frame, municipality, around, values: typedOf(typed) }
  const read = understand(strengthForm(genres, both), typed, visit.language)
  if (!read.ok) return again(<ProfilePage {...shown} problems={read.problems} />)
  const outcome = await writeStrengths(visit, municipality.id, version, read.value)
  if (!outcome.ok && outcome.refusal.kind === 'stale') {
    const theirs = typedStrengths(await strengthsOf(visit, municipality.id))
    return conflict(<ProfilePage {...shown} stale={{ theirs, version: outcome.refusal.version }} />)
  }
  return answerTo(visit, outcome, peoplePaths.organisation(municipality.slug), saved)
}

export const strengthRoutes: Route[] = [
  get(paths.strengths(), may.work, showList),
  get(paths.municipalityStrengths(':slug'), may['strengths.edit'], withMunicipality(showOne)),
  post(paths.municipalityStrengths(':slug'), may['strengths.edit'], withMunicipality(save)),
]
