import { holdsForbidden } from '../instruments/forbidden.ts'
import type { Item, QuestionInstrument, ResponseSet, Wording } from '../instruments/model.ts'
import type { OwnContent, OwnQuestion } from './model.ts'

/** Own questionnaires have addresses and ids of their own, so that none can be taken for a validated scale. */
export const ownId = (slug: string): string => `own-${slug}`

/** The slug in an id of an own questionnaire; undefined for every other instrument. */
export const slugIn = (instrumentId: string): string | undefined =>
  instrumentId.startsWith('own-') ? instrumentId.slice(4) : undefined

function responsesOf(question: OwnQuestion): ResponseSet {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', choices: question.choices }
    case 'scale':
      return {
        kind: 'scale',
        min: question.min,
        max: question.max,
        lowest: question.lowest,
        highest: question.highest,
      }
    case 'number':
      return { kind: 'number', min: question.min, max: question.max }
    case 'text':
      return { kind: 'text', longest: question.longest }
  }
}

const both = ({ da, en }: Wording) => ({ da: da ?? en ?? '', en: en ?? da ?? '' })

function itemOf(instrumentId: string, { key, text, mayRefuse }: OwnQuestion): Item {
  return { id: `${instrumentId}.${key}`, text, label: both(text), responses: key, linkId: key, mayRefuse }
}

/** An own questionnaire as an instrument that can be asked. Its kind is `questions`: there is no way to score it. */
export function instrumentOf(slug: string, version: number, content: OwnContent): QuestionInstrument {
  const id = ownId(slug)
  return {
    id,
    version,
    kind: 'questions',
    title: both(content.title),
    construct: both(content.about),
    recall: 'none',
    instruction: content.about,
    stem: {},
    responseSets: Object.fromEntries(content.questions.map((one) => [one.key, responsesOf(one)])),
    items: content.questions.map((one) => itemOf(id, one)),
    licence: {
      state: 'built-in',
      name: { da: 'Egne spørgsmål', en: 'Own questions' },
      holder: 'Kulturregionen',
      address: 'urn:kulturmetropolen:own-questions',
      readOn: '2026-11-23',
      readAt: 'source',
      conditions: { da: 'Regionens egne spørgsmål.', en: 'The region’s own questions.' },
      nonCommercial: false,
    },
    sources: ['urn:kulturmetropolen:own-questions'],
    codes: [],
    wordingNotes: {},
    reach: [],
    toConfirm: [],
  }
}

/** Why a draft cannot be taken into use yet. */
export type NotYet = 'noQuestions' | 'forbidden' | 'noDanish'

export function whyNotYet(content: OwnContent): NotYet | undefined {
  if (content.questions.length === 0) return 'noQuestions'
  if (holdsForbidden(content)) return 'forbidden'
  return content.questions.every(({ text }) => text.da) ? undefined : 'noDanish'
}

/** A question put in, or in the place of the one with its key. */
export function withQuestion(content: OwnContent, question: OwnQuestion): OwnContent {
  const known = content.questions.some(({ key }) => key === question.key)
  const questions = known
    ? content.questions.map((one) => (one.key === question.key ? question : one))
    : [...content.questions, question]
  return { ...content, questions, nextKey: known ? content.nextKey : content.nextKey + 1 }
}

export const withoutQuestion = (content: OwnContent, key: string): OwnContent => ({
  ...content,
  questions: content.questions.filter((one) => one.key !== key),
})

/** A question moved one place up. */
export function movedUp(content: OwnContent, key: string): OwnContent {
  const place = content.questions.findIndex((one) => one.key === key)
  const before = content.questions[place - 1]
  const moved = content.questions[place]
  if (!before || !moved) return content
  const questions = content.questions.with(place - 1, moved).with(place, before)
  return { ...content, questions }
}
