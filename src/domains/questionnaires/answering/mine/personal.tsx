import type { Context } from '../../../../platform/actions/context.ts'
import type { PersonalPart, StoredFact, StoredPart } from '../../../../platform/rooms/personal.ts'
import { longDay } from '../../../../ui/index.ts'
import type { Asked } from '../filling/model.ts'
import { ours } from '../tables.ts'
import { words } from '../words.ts'
import { forgetPerson } from './forgetting.ts'
import { type AnsweredWave, askedOf, mineOf } from './queries.ts'
import { answersSaid, scoresSaid } from './said.ts'
import { OwnSectionBody } from './section.tsx'

const sections: NonNullable<PersonalPart['sections']> = async (context, participantId, own) => {
  const { all, open } = await askedOf(context, participantId)
  const hasAnswered = all.some(({ answeredOn }) => answeredOn !== null)
  if (open.length === 0 && !hasAnswered) return []
  const { mine } = words(context.language)
  return [
    {
      title: open.length > 0 ? mine.sectionTitle : mine.answersLink,
      place: open.length > 0 ? 10 : 50,
      body: <OwnSectionBody language={context.language} own={own} open={open} hasAnswered={hasAnswered} />,
    },
  ]
}

function invitationFacts({ language }: Context, asked: Asked): StoredFact[] {
  const { mine: w, filling } = words(language)
  const day = (value: Temporal.PlainDate | null): string => (value ? longDay(value, language) : '–')
  return [
    { label: w.course, value: asked.course.title },
    { label: w.wave, value: filling.waveNames[asked.wave] },
    { label: w.asked, value: day(asked.invitedOn) },
    { label: w.answered, value: day(asked.answeredOn) },
  ]
}

function answerFacts({ language }: Context, { asked, instruments }: AnsweredWave): StoredFact[] {
  const { mine: w, filling } = words(language)
  return [
    { label: w.course, value: asked.course.title },
    { label: w.wave, value: filling.waveNames[asked.wave] },
    ...instruments.flatMap((one) => [
      ...answersSaid(language, one).map(({ question, answer }) => ({ label: question, value: answer })),
      ...scoresSaid(language, one).flatMap(({ name, value }) =>
        value === undefined ? [] : [{ label: w.scoreFact(name), value }],
      ),
    ]),
  ]
}

const stored: PersonalPart['stored'] = async (context, participantId) => {
  const { mine: w } = words(context.language)
  const { all, answered } = await mineOf(context, participantId)
  const asked = all.filter(({ invitedOn, answeredOn }) => invitedOn !== null || answeredOn !== null)
  const parts: StoredPart[] = [
    {
      ...{ name: 'questionInvitations', title: w.storedInvitations, why: w.storedInvitationsWhy },
      keptUntil: w.storedInvitationsUntil,
      entries: asked.map((one) => invitationFacts(context, one)),
    },
    {
      ...{ name: 'answers', title: w.storedAnswers, why: w.storedAnswersWhy },
      keptUntil: w.storedAnswersUntil,
      entries: answered.map((one) => answerFacts(context, one)),
    },
  ]
  return parts.filter(({ entries }) => entries.length > 0)
}

/** What answering does for the participants: their own page, their export and their erasure. */
export const personal: PersonalPart = {
  sections,
  stored,
  erase: (tx, context, participantId) => forgetPerson(ours(tx), context, participantId),
}
