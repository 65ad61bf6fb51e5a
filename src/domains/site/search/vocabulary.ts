import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { AgreementViews } from '../../agreement/index.ts'
import type { PeopleViews } from '../../people/index.ts'
import type { ProjectViews } from '../../projects/index.ts'
import { terms } from '../glossary/terms.ts'
import { foldedText } from './folding.ts'

type Views = PeopleViews & AgreementViews & ProjectViews

const lettersOnly = /[^\p{L}\p{N}]+/u

/** The words people here are likely to mean, folded and as they are written. Asked for only when a search found nothing. */
export async function knownWords(context: Context): Promise<ReadonlyMap<string, string>> {
  const tables = tablesOf<Views>(context)
  const [places, areas, projects] = await Promise.all([
    tables
      .selectFrom('people.known_organisation')
      .select('name')
      .where('active', '=', true)
      .limit(2000)
      .execute(),
    tables.selectFrom('agreement.known_focus_area').select(['name_da', 'name_en']).limit(200).execute(),
    tables
      .selectFrom('projects.known_project')
      .select('title')
      .where('is_public', '=', true)
      .limit(2000)
      .execute(),
  ])
  const texts = [
    ...terms.flatMap(({ name }) => [name.da, name.en]),
    ...places.map(({ name }) => name),
    ...areas.flatMap(({ name_da, name_en }) => [name_da, name_en]),
    ...projects.map(({ title }) => title),
  ]
  const words = texts.flatMap((text) => text.split(lettersOnly)).filter((word) => word.length >= 4)
  return new Map(words.map((word) => [foldedText(word), word.toLowerCase()]))
}
