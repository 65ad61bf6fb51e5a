import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { consentStandings, knownPseudonym } from '../../../participants/index.ts'
import type { Answers, Instrument } from '../../instruments/model.ts'
import { instrumentShownNow } from '../../usable.ts'
import { canBeAnswered, everythingAsked } from '../filling/asked.ts'
import type { Asked } from '../filling/model.ts'
import type { AnsweringTables } from '../tables.ts'

/** The answers to one instrument, with the scores worked out when they were accepted. */
export interface AnsweredInstrument {
  readonly instrument: Instrument
  readonly items: Answers
  readonly scores: Readonly<Record<string, number>>
}

/** One wave a participant has answered, as only they see it. */
export interface AnsweredWave {
  readonly asked: Asked
  readonly isCorrected: boolean
  readonly instruments: readonly AnsweredInstrument[]
}

/** The pseudonyms of some enrolments, by enrolment. */
async function pseudonymsBy(context: Context, asked: readonly Asked[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const [enrolmentId, [one]] of Map.groupBy(asked, ({ who }) => who.enrolmentId)) {
    const pseudonym = one && (await knownPseudonym(context, one.who))
    if (pseudonym) found.set(enrolmentId, pseudonym)
  }
  return found
}

const answeredRows = (context: Context, pseudonyms: readonly string[]) =>
  tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.response as r')
    .innerJoin('questionnaires.answered as a', 'a.response_id', 'r.id')
    .select([
      'r.id',
      'r.pseudonym',
      'r.wave',
      'r.version',
      'a.instrument_id',
      'a.instrument_version',
      'a.items',
    ])
    .where('r.pseudonym', 'in', [...pseudonyms])
    .where('r.is_current', '=', true)
    .orderBy('a.instrument_id')
    .execute()

type AnsweredRow = Awaited<ReturnType<typeof answeredRows>>[number]

const scoreRows = (context: Context, rows: readonly AnsweredRow[]) =>
  tablesOf<AnsweringTables>(context)
    .selectFrom('questionnaires.score')
    .select(['response_id', 'instrument_id', 'scale', 'value'])
    .where(
      'response_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()

type ScoreRow = Awaited<ReturnType<typeof scoreRows>>[number]

async function answeredInstrument(
  context: Context,
  { id, instrument_id, instrument_version, items }: AnsweredRow,
  scores: readonly ScoreRow[],
): Promise<readonly AnsweredInstrument[]> {
  const instrument = await instrumentShownNow(context, instrument_id, instrument_version)
  const own = scores.filter((score) => score.response_id === id && score.instrument_id === instrument_id)
  const scored = Object.fromEntries(own.map(({ scale, value }) => [scale, value]))
  return instrument ? [{ instrument, items, scores: scored }] : []
}

async function answeredWave(
  context: Context,
  asked: Asked,
  rows: readonly AnsweredRow[],
  scores: readonly ScoreRow[],
): Promise<readonly AnsweredWave[]> {
  const [first] = rows
  const instruments = []
  for (const row of rows) instruments.push(...(await answeredInstrument(context, row, scores)))
  return first ? [{ asked, isCorrected: first.version > 1, instruments }] : []
}

/** The accepted answers of what was asked; what was deleted is left out. */
async function answeredWaves(context: Context, asked: readonly Asked[]): Promise<AnsweredWave[]> {
  const pseudonyms = await pseudonymsBy(context, asked)
  const rows = pseudonyms.size > 0 ? await answeredRows(context, [...pseudonyms.values()]) : []
  const scores = rows.length > 0 ? await scoreRows(context, rows) : []
  const found: AnsweredWave[] = []
  for (const one of asked) {
    const pseudonym = pseudonyms.get(one.who.enrolmentId)
    const own = rows.filter((row) => row.pseudonym === pseudonym && row.wave === one.wave)
    found.push(...(await answeredWave(context, one, own, scores)))
  }
  return found
}

/** What is asked of one participant and what can be answered now: nothing for who took their consent back. */
export async function askedOf(
  context: Context,
  participantId: string,
): Promise<{ readonly all: readonly Asked[]; readonly open: readonly Asked[] }> {
  const all = await everythingAsked(context, { participantId })
  const open = all.filter(canBeAnswered)
  if (open.length === 0) return { all, open }
  const standing = (await consentStandings(context, [participantId], 'answers')).get(participantId)
  return { all, open: standing === 'takenBack' ? [] : open }
}

/** What is asked of a participant, what can be answered now, and everything they have answered. */
export async function mineOf(context: Context, participantId: string) {
  const { all, open } = await askedOf(context, participantId)
  const answered = await answeredWaves(
    context,
    all.filter(({ answeredOn }) => answeredOn !== null),
  )
  return { all, open, answered }
}
