import type { Typed } from '../../../../kernel/outcome.ts'
import { missing, page, type Reply, see } from '../../../../platform/http/reply.ts'
import type { Visit } from '../../../../platform/http/visit.ts'
import type { Route } from '../../../../platform/rooms/room.ts'
import { longDay } from '../../../../ui/index.ts'
import { type OwnVisit, ownGet, ownPost } from '../../../participants/index.ts'
import { consentGate, sayYes } from '../filling/consent.ts'
import { showScreen, takeScreen } from '../filling/flow.tsx'
import type { Asked } from '../filling/model.ts'
import { IntroPage } from '../filling/pages/intro.tsx'
import { MessagePage } from '../filling/pages/message.tsx'
import { ThanksPage } from '../filling/pages/thanks.tsx'
import { modeIn, queryOf } from '../filling/screen.ts'
import { ownDraft } from '../filling/sheet.ts'
import { helpFor } from '../help/queries.ts'
import { isWave } from '../model.ts'
import { paths } from '../paths.ts'
import { words } from '../words.ts'
import { askedHere, isOpenFor, ownPlace } from './place.ts'

/** Why there is nothing to answer here, and where to go instead. */
function closedPage(visit: Visit, own: OwnVisit, asked: Asked | undefined): Reply {
  const w = words(visit.language).filling.intro
  const ownPage = { href: visit.frame.to(own.path()), label: w.toOwnPage }
  const answers = { href: visit.frame.to(own.path('svar')), label: w.seeAnswers }
  const say = (title: string, text: string, action = ownPage) =>
    page(<MessagePage frame={visit.frame} title={title} text={text} action={action} />)
  if (asked && asked.answeredOn !== null) return say(w.answered, w.answeredText, answers)
  if (asked?.standing === 'tooEarly')
    return say(w.nothing, w.tooEarly(longDay(asked.window.opens, visit.language)))
  return say(w.nothing, asked ? w.closed : w.nothingText)
}

/** Who took their yes back is told kindly that they are left in peace, and where to change their mind. */
function takenBackPage(visit: Visit, own: OwnVisit): Reply {
  const w = words(visit.language).filling.intro
  const action = { href: visit.frame.to(own.path('samtykke')), label: w.toConsent }
  const drawn = { frame: visit.frame, title: w.takenBack, text: w.takenBackText, action }
  return page(<MessagePage {...drawn} />)
}

async function intro(visit: Visit, own: OwnVisit, asked: Asked, consent: string | undefined): Promise<Reply> {
  const draft = await ownDraft(visit, asked)
  return page(
    <IntroPage
      frame={visit.frame}
      course={asked.course}
      action={own.path(`svar/${asked.wave}`)}
      hidden={{ hold: asked.who.enrolmentId }}
      isUnderWay={draft.version > 0}
      isLate={asked.standing === 'late'}
      isOwn
      consent={consent}
    />,
  )
}

async function show(visit: Visit, own: OwnVisit): Promise<Reply> {
  if (!isWave(visit.param('wave'))) return missing
  const corrects = visit.query['ret'] === '1'
  const asked = await askedHere(visit, own, visit.param('hold') || visit.query['hold'])
  if (!asked || !isOpenFor(asked, corrects)) return closedPage(visit, own, asked)
  const gate = await consentGate(visit, asked)
  if (gate === 'takenBack') return takenBackPage(visit, own)
  const isAtScreen = gate === undefined && (visit.query['trin'] !== undefined || corrects)
  if (!isAtScreen) return intro(visit, own, asked, gate?.text)
  return showScreen(visit, await ownPlace(visit, own, asked, corrects))
}

/** Notes the yes to the text that was shown, and goes on to the first question. */
async function consent(visit: Visit, own: OwnVisit, asked: Asked, typed: Typed): Promise<Reply> {
  await sayYes(visit, asked)
  const hold = { hold: asked.who.enrolmentId }
  return see(own.path(`svar/${asked.wave}`) + queryOf(modeIn(typed), 1, hold))
}

async function take(visit: Visit, own: OwnVisit): Promise<Reply> {
  if (!isWave(visit.param('wave'))) return missing
  const { typed, button } = await visit.sent()
  const corrects = typed['ret'] === '1'
  const asked = await askedHere(visit, own, typed['hold'])
  if (asked && !corrects && asked.answeredOn !== null) return see(own.path('svar/tak'))
  if (!asked || !isOpenFor(asked, corrects)) return closedPage(visit, own, asked)
  const gate = await consentGate(visit, asked)
  if (gate === 'takenBack') return takenBackPage(visit, own)
  if (button === 'consent') return consent(visit, own, asked, typed)
  if (gate) return intro(visit, own, asked, gate.text)
  return takeScreen(visit, await ownPlace(visit, own, asked, corrects))
}

async function thanks(visit: Visit, own: OwnVisit): Promise<Reply> {
  const w = words(visit.language).filling.thanks
  return page(
    <ThanksPage
      frame={visit.frame}
      isCorrection={visit.query['rettet'] === '1'}
      help={await helpFor(visit, { participantId: own.participantId })}
      actions={[
        { href: visit.frame.to(own.path()), label: w.next },
        { href: visit.frame.to(own.path('svar')), label: w.seeAnswers },
      ]}
    />,
  )
}

export const ownLinkRoutes: Route[] = [
  ownGet(paths.ownThanks(), thanks),
  ownGet(paths.ownWave(), show),
  ownPost(paths.ownWave(), take),
  ownGet(paths.ownWaveOf(), show),
]
