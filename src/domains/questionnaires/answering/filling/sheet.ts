import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { sign } from '../../../../platform/config/secret.ts'
import { knownPseudonym } from '../../../participants/index.ts'
import { askedInstruments } from '../batteries/instruments.ts'
import { itemsIn } from '../batteries/rules.ts'
import type { TimePoint } from '../model.ts'
import type { AnsweringTables } from '../tables.ts'
import { type Asked, type Block, type Draft, noDraft } from './model.ts'
import { asStored } from './rules.ts'

/** The questions of one wave, in the order they are asked; what has no licensed wording is left out. */
export async function blocksOf(context: Context, asked: Asked): Promise<readonly Block[]> {
  const { instruments } = await askedInstruments(context, asked)
  return instruments.map((instrument) => ({
    instrument,
    items: itemsIn(instrument.items, asked.course.areaKey),
  }))
}

/** The name of a draft behind a secret link: the same on every device, and nobody who reads the table can tell whose it is. */
export const ownDraftKey = ({ house }: Pick<Context, 'house'>, pseudonym: string, wave: TimePoint): string =>
  sign(house.secret, 'draft', `${pseudonym} ${wave}`)

/** The name of a draft of a sitting in the room or at the tablet: only the cookie can make it. */
export const sittingDraftKey = ({ house }: Pick<Context, 'house'>, token: string): string =>
  sign(house.secret, 'sitting draft', token)

/** Answers so far, by the name of their draft. */
export async function draftNamed(context: Context, key: string): Promise<Draft> {
  const row = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.draft')
    .select(['answers', 'version', 'corrects'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row ? { answers: row.answers, version: row.version, corrects: row.corrects ?? undefined } : noDraft
}

/** Accepted answers of one wave; nothing when there are none. */
async function acceptedAnswers(
  context: Context,
  pseudonym: string,
  wave: TimePoint,
): Promise<Draft | undefined> {
  const rows = await tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.response as r')
    .innerJoin('questionnaires.answered as a', 'a.response_id', 'r.id')
    .select(['r.version', 'a.items'])
    .where('r.pseudonym', '=', pseudonym)
    .where('r.wave', '=', wave)
    .where('r.is_current', '=', true)
    .execute()
  const [first] = rows
  return (
    first && {
      answers: asStored(Object.assign({}, ...rows.map(({ items }) => items))),
      version: 0,
      corrects: first.version,
    }
  )
}

/** Answers so far behind a secret link; when the wave is answered, the accepted answers, ready to be corrected. */
export async function ownDraft(context: Context, { who, wave, answeredOn }: Asked): Promise<Draft> {
  const pseudonym = await knownPseudonym(context, who)
  if (!pseudonym) return noDraft
  const draft = await draftNamed(context, ownDraftKey(context, pseudonym, wave))
  if (draft.version > 0 || answeredOn === null) return draft
  return (await acceptedAnswers(context, pseudonym, wave)) ?? draft
}
