import { addQuestion, createOwn, takeIntoUse } from '../../src/domains/questionnaires/own/actions.ts'
import { type OwnQuestion, tokenOf } from '../../src/domains/questionnaires/own/model.ts'
import { ownQuestionnaire } from '../../src/domains/questionnaires/own/queries.ts'
import type { Context } from '../../src/platform/actions/context.ts'

const cultureId = '00000000-0000-4000-8000-000000007101'
const placeId = '00000000-0000-4000-8000-000000007102'

const culture: readonly OwnQuestion[] = [
  {
    key: 'q1',
    kind: 'choice',
    text: {
      da: 'Hvor tit har du brugt kulturtilbud den seneste måned?',
      en: 'How often have you used cultural offers in the past month?',
    },
    choices: [
      { code: 1, text: { da: 'Slet ikke', en: 'Not at all' } },
      { code: 2, text: { da: 'En eller to gange', en: 'Once or twice' } },
      { code: 3, text: { da: 'Hver uge', en: 'Every week' } },
    ],
    mayRefuse: false,
  },
  {
    key: 'q2',
    kind: 'scale',
    text: {
      da: 'Jeg har lyst til at fortsætte med det, vi laver her',
      en: 'I want to go on with what we do here',
    },
    min: 1,
    max: 5,
    lowest: { da: 'Helt uenig', en: 'Strongly disagree' },
    highest: { da: 'Helt enig', en: 'Strongly agree' },
    mayRefuse: false,
  },
]

const place: readonly OwnQuestion[] = [
  {
    key: 'q1',
    kind: 'text',
    text: { da: 'Hvad skulle der til, for at du kom igen?' },
    longest: 300,
    mayRefuse: true,
  },
]

function must<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!outcome.ok) throw new Error(`example data refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}

async function make(context: Context, id: string, titles: { da: string; en: string }, about: string) {
  return must(
    await createOwn(context, id, { title: titles, about: { da: about }, questions: [], nextKey: 1 }),
  )
}

/** Own questions of the example region: one set in use, one still a draft. */
export async function seedOwnQuestions(context: Context): Promise<void> {
  const used = await make(
    context,
    cultureId,
    { da: 'Kultur i hverdagen', en: 'Culture in daily life' },
    'To spørgsmål om det, du gør til daglig.',
  )
  for (const question of culture) must(await addQuestion(context, used, question))
  const own = await ownQuestionnaire(context, used)
  if (own) must(await takeIntoUse(context, used, tokenOf(own)))
  const draft = await make(context, placeId, { da: 'Om stedet', en: 'About the place' }, '')
  for (const question of place) must(await addQuestion(context, draft, question))
}
