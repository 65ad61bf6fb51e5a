import { see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { OwnVisit } from '../../../participants/index.ts'
import { canBeAnswered, everythingAsked, firstToAnswer } from '../filling/asked.ts'
import type { Place } from '../filling/flow.tsx'
import { type Asked, noDraft } from '../filling/model.ts'
import { blocksOf, ownDraft, ownDraftKey } from '../filling/sheet.ts'
import { isWave } from '../model.ts'

/** How long a correction that was begun is kept. */
const correctionDays = 30

/** What the address asks for: the wave, on the course that is named or else on the one that can be answered. */
export async function askedHere(visit: Visit, own: OwnVisit, hold: unknown): Promise<Asked | undefined> {
  const wave = visit.param('wave')
  if (!isWave(wave)) return undefined
  const all = await everythingAsked(visit, { participantId: own.participantId })
  const ofWave = all.filter((asked) => asked.wave === wave)
  const named = ofWave.find(({ who }) => who.enrolmentId === hold)
  return named ?? firstToAnswer(ofWave) ?? ofWave.find(({ standing }) => standing !== 'tooEarly') ?? ofWave[0]
}

/** Whether what is asked can be answered, or corrected when that is what one came for. */
export const isOpenFor = (asked: Asked, corrects: boolean): boolean =>
  corrects ? asked.answeredOn !== null : canBeAnswered(asked)

/** The desk behind a secret link: the draft is the same on every device. */
export async function ownPlace(visit: Visit, own: OwnVisit, asked: Asked, corrects: boolean): Promise<Place> {
  const { window, setting, who, wave } = asked
  const draft = () => ownDraft(visit, asked)
  const days = corrects ? correctionDays : 1
  const lastDay = window.closes.add({ days: setting.lateDays })
  const later = visit.today.add({ days })
  return {
    desk: {
      ...{ asked, way: 'own', blocks: await blocksOf(visit, asked) },
      begin: corrects ? await draft() : noDraft,
      keepUntil: Temporal.PlainDate.compare(lastDay, later) > 0 ? lastDay : later,
      draftKey: async (_tx, pseudonym) => ownDraftKey(visit, pseudonym, wave),
    },
    draft,
    path: own.path(`svar/${wave}`),
    thanks: own.path(`svar/tak${corrects ? '?rettet=1' : ''}`),
    hidden: { hold: who.enrolmentId, ret: corrects ? '1' : undefined },
    gone: () => see(own.path('svar')),
  }
}
