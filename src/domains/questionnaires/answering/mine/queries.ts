import { type Context, tablesOf } from '../../../../platform/actions/context.ts'
import { knownPseudonym } from '../../../participants/index.ts'
import type { Answers, Instrument } from '../../instruments/model.ts'
import { instrumentShown } from '../../usable.ts'
import { everythingAsked } from '../filling/asked.ts'
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

async function answeredRows(context: Context, pseudonym: string, wave: Asked['wave']) {
  const tables = tablesOf<AnsweringTables>(context)
  const answered = await tables
    .selectFrom('questionnaires.response as r')
    .innerJoin('questionnaires.answered as a', 'a.response_id', 'r.id')
    .select(['r.id', 'r.version', 'a.instrument_id', 'a.instrument_version', 'a.items'])
    .where('r.pseudonym', '=', pseudonym)
    .where('r.wave', '=', wave)
    .where('r.is_current', '=', true)
    .execute()
  const [first] = answered
  const scores = first
    ? await tables
        .selectFrom('questionnaires.score')
        .select(['instrument_id', 'scale', 'value'])
        .where('response_id', '=', first.id)
        .execute()
    : []
  return { answered, scores }
}

/** The accepted answers of one wave; nothing when they were deleted. */
async function answeredWave(context: Context, asked: Asked): Promise<AnsweredWave | undefined> {
  const pseudonym = await knownPseudonym(context, asked.who)
  if (!pseudonym) return undefined
  const { answered, scores } = await answeredRows(context, pseudonym, asked.wave)
  const [first] = answered
  if (!first) return undefined
  const instruments: AnsweredInstrument[] = []
  for (const { instrument_id, instrument_version, items } of answered) {
    const instrument = await instrumentShown(context, instrument_id, instrument_version)
    if (!instrument) continue
    const own = scores.filter((score) => score.instrument_id === instrument_id)
    instruments.push({
      ...{ instrument, items },
      scores: Object.fromEntries(own.map(({ scale, value }) => [scale, value])),
    })
  }
  return { asked, isCorrected: first.version > 1, instruments }
}

/** Everything a participant has answered, and what can be answered now. */
export async function mineOf(
  context: Context,
  participantId: string,
): Promise<{ readonly all: readonly Asked[]; readonly answered: readonly AnsweredWave[] }> {
  const all = await everythingAsked(context, { participantId })
  const answered: AnsweredWave[] = []
  for (const asked of all.filter(({ answeredOn }) => answeredOn !== null)) {
    const wave = await answeredWave(context, asked)
    if (wave) answered.push(wave)
  }
  return { all, answered }
}
