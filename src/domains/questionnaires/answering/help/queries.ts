import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { sortedByText } from '../../../../ui/index.ts'
import { participantOf } from '../../../participants/index.ts'
import type { AnsweringTables } from '../tables.ts'
import { words } from '../words.ts'

type Whose = { readonly participantId: string } | { readonly municipalityId: string }

async function municipalityFor(context: Context, whose: Whose): Promise<string | undefined> {
  if ('municipalityId' in whose) return whose.municipalityId
  return (await participantOf(context, whose.participantId))?.municipalityId
}

/** Where help is found: the text of the home municipality, else that of the region, else what the platform says. Markdown. */
export async function helpFor(context: Context, whose: Whose): Promise<string> {
  const municipalityId = await municipalityFor(context, whose)
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.help_text')
    .select(['municipality_id', 'text_da', 'text_en'])
    .where((eb) =>
      eb.or([
        eb('municipality_id', 'is', null),
        ...(municipalityId ? [eb('municipality_id', '=', municipalityId)] : []),
      ]),
    )
    .execute()
  const own = rows.find(({ municipality_id }) => municipality_id !== null)
  const text = own ?? rows.find(({ municipality_id }) => municipality_id === null)
  if (!text) return words(context.language).help.standard
  return context.language === 'en' ? text.text_en : text.text_da
}

/** One text about help, of a municipality or of the whole region. */
export interface HelpText {
  /** 'region', or the slug of the municipality. */
  readonly place: string
  readonly municipalityId: string | null
  /** Nothing for the region. */
  readonly name: string | undefined
  readonly da: string
  readonly en: string
  /** 0 when nothing has been written yet. */
  readonly version: number
}

/** The text of the region and of each of its municipalities, written or not. */
export async function helpTexts(context: Context): Promise<readonly HelpText[]> {
  const tables = tablesOf<AnsweringTables>(context)
  const written = await tables.selectFrom('questionnaires.help_text').selectAll().execute()
  const members = await tables
    .selectFrom('people.known_member as m')
    .innerJoin('people.known_home as h', 'h.organisation_id', 'm.region_id')
    .select(['m.organisation_id as id', 'm.slug', 'm.name'])
    .where('m.from_day', '<=', context.today)
    .where((eb) => eb.or([eb('m.to_day', 'is', null), eb('m.to_day', '>=', context.today)]))
    .execute()
  const places = [{ id: null, slug: 'region', name: undefined }, ...sortedByText(members, ({ name }) => name)]
  return places.map(({ id, slug, name }) => {
    const text = written.find(({ municipality_id }) => municipality_id === id)
    return {
      ...{ place: slug, municipalityId: id, name, version: text?.version ?? 0 },
      ...{ da: text?.text_da ?? '', en: text?.text_en ?? '' },
    }
  })
}
