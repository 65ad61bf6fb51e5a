import type { Moment } from '../../../kernel/day.ts'
import type { Language } from '../../../kernel/language.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import type { Instrument } from '../instruments/model.ts'
import { instrumentNamed, shelf } from '../instruments/shelf.ts'
import type { InstrumentChangeKind, QuestionnaireTables } from '../tables.ts'
import { type Held, nothingSettled, type PastedWording, type Setting } from './model.ts'
import { heldAs } from './rules.ts'

const tables = (context: Pick<Context, 'database'>) => tablesOf<QuestionnaireTables>(context)

async function settings(context: Pick<Context, 'database'>): Promise<ReadonlyMap<string, Setting>> {
  const rows = await tables(context)
    .selectFrom('questionnaires.instrument_setting as s')
    .leftJoin('people.known_person as p', 'p.id', 's.confirmed_by')
    .select(['s.instrument_id', 's.is_off', 's.confirmed_on', 's.reference', 's.conditions', 's.is_example'])
    .select(['s.version', 'p.name'])
    .execute()
  return new Map(
    rows.map((row) => [
      row.instrument_id,
      {
        isOff: row.is_off,
        version: row.version,
        confirmation: row.confirmed_on
          ? {
              on: row.confirmed_on,
              by: row.name ?? '',
              reference: row.reference,
              conditions: row.conditions,
              isExample: row.is_example,
            }
          : undefined,
      },
    ]),
  )
}

type Wordings = Partial<Record<Language, PastedWording>>
const edition = (id: string, version: number): string => `${id} ${version}`

async function newestWordings(context: Pick<Context, 'database'>): Promise<ReadonlyMap<string, Wordings>> {
  const rows = await tables(context)
    .selectFrom('questionnaires.wording')
    .distinctOn(['instrument_id', 'instrument_version', 'language'])
    .select(['instrument_id', 'instrument_version', 'language', 'content'])
    .orderBy('instrument_id')
    .orderBy('instrument_version')
    .orderBy('language')
    .orderBy('number', 'desc')
    .execute()
  const found = new Map<string, Wordings>()
  for (const { instrument_id, instrument_version, language, content } of rows) {
    const key = edition(instrument_id, instrument_version)
    found.set(key, { ...found.get(key), [language]: content })
  }
  return found
}

async function held(
  context: Pick<Context, 'database'>,
  files: readonly Instrument[],
): Promise<readonly Held[]> {
  const [settled, wordings] = await Promise.all([settings(context), newestWordings(context)])
  return files.map((file) =>
    heldAs(file, settled.get(file.id) ?? nothingSettled, wordings.get(edition(file.id, file.version)) ?? {}),
  )
}

/** The newest version of every instrument on the shelf, as this region holds it. */
export const heldInstruments = (context: Pick<Context, 'database'>): Promise<readonly Held[]> =>
  held(
    context,
    shelf().filter((one) => one === instrumentNamed(one.id)),
  )

/** Every version of every instrument on the shelf: what was once asked is shown as it was. */
export const heldEditions = (context: Pick<Context, 'database'>): Promise<readonly Held[]> =>
  held(context, shelf())

/** One instrument as this region holds it, the newest version unless another is asked for. */
export async function heldInstrument(
  context: Pick<Context, 'database'>,
  id: string,
  version?: number,
): Promise<Held | undefined> {
  const file = instrumentNamed(id, version)
  return file && (await held(context, [file]))[0]
}

/** One line of what was settled about an instrument. */
export interface InstrumentChange {
  readonly at: Moment
  readonly by: string
  readonly what: InstrumentChangeKind
  readonly reference: string
  readonly note: string
  readonly language: Language | undefined
}

/** What was settled about an instrument, newest first. */
export async function changesOf(context: Context, id: string): Promise<readonly InstrumentChange[]> {
  const rows = await tables(context)
    .selectFrom('questionnaires.instrument_change as c')
    .leftJoin('people.known_person as p', 'p.id', 'c.person_id')
    .select(['c.at', 'p.name', 'c.what', 'c.reference', 'c.note', 'c.language'])
    .where('c.instrument_id', '=', id)
    .orderBy('c.id', 'desc')
    .execute()
  return rows.map(({ name, language, ...row }) => ({
    ...row,
    by: name ?? '',
    language: language ?? undefined,
  }))
}

/** The newest wording the region has added in a language, with its number. */
export async function pastedWording(
  context: Pick<Context, 'database'>,
  { id, version }: Instrument,
  language: Language,
): Promise<{ readonly content: PastedWording; readonly number: number } | undefined> {
  return tables(context)
    .selectFrom('questionnaires.wording')
    .select(['content', 'number'])
    .where('instrument_id', '=', id)
    .where('instrument_version', '=', version)
    .where('language', '=', language)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
