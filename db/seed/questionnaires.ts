import { confirmLicence } from '../../src/domains/questionnaires/licensing/actions.ts'
import type { PastedWording } from '../../src/domains/questionnaires/licensing/model.ts'
import { addWording } from '../../src/domains/questionnaires/licensing/wording-actions.ts'
import type { Outcome } from '../../src/kernel/outcome.ts'
import type { Context } from '../../src/platform/actions/context.ts'
import { cast } from './cast.ts'
import { seedOwnQuestions } from './questionnaires-own.ts'

/** The three questions as they circulate; which wording the region may use is for SIF/SDU to say. */
const tilsDanish: PastedWording = {
  instruction: '',
  stem: '',
  items: {
    'ucla.companionship': 'Hvor ofte føler du, at du savner nogen at være sammen med?',
    'ucla.leftOut': 'Hvor ofte føler du dig holdt udenfor?',
    'ucla.isolated': 'Hvor ofte føler du dig isoleret fra andre?',
  },
  answers: { often: { 1: 'Sjældent', 2: 'En gang imellem', 3: 'Ofte' } },
}
const tilsEnglish: PastedWording = {
  instruction: '',
  stem: '',
  items: {
    'ucla.companionship': 'How often do you feel that you lack companionship?',
    'ucla.leftOut': 'How often do you feel left out?',
    'ucla.isolated': 'How often do you feel isolated from others?',
  },
  answers: { often: { 1: 'Hardly ever', 2: 'Some of the time', 3: 'Often' } },
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`example data refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}

/** The secretariat, who settles licences. */
const asMette = (context: Context): Context => ({
  ...context,
  actor: {
    kind: 'person',
    id: cast.mette.id,
    name: cast.mette.name,
    language: 'da',
    grants: [{ role: 'secretariat', scope: { kind: 'region' } }],
  },
})

/** The example data of questionnaires: T-ILS with an openly fictional licence, so that the standard battery can be asked, and own questions. */
export async function seedQuestionnaires(context: Context): Promise<void> {
  const mette = asMette(context)
  must(
    await confirmLicence(mette, 'tils', 0, {
      on: Temporal.PlainDate.from('2026-08-17'),
      reference: 'EKSEMPEL-2026-17: opdigtet bekræftelse, ikke givet af SIF/SDU',
      conditions:
        'Eksempel: må stilles på kulturregionens forløb. I virkeligheden skal SIF/SDU spørges skriftligt.',
      isExample: true,
    }),
  )
  must(await addWording(mette, 'tils', 'da', 0, tilsDanish))
  must(await addWording(mette, 'tils', 'en', 0, tilsEnglish))
  await seedOwnQuestions(mette)
}
