import type { Answer, Answers } from '../../../src/domains/questionnaires/index.ts'
import type { Chance } from './chance.ts'
import type { Kind, PersonLife, SimulatedWave, State } from './life.ts'

/** What one simulated person answers in one wave, instrument by instrument. */
export interface Filling {
  readonly instrument: string
  readonly items: Answers
}

const skipped: Answer = { missing: 'skipped' }
const refused: Answer = { missing: 'refused' }

const step = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, Math.round(value)))

const each = (ids: readonly string[], answer: (id: string) => Answer): Answers =>
  Object.fromEntries(ids.map((id) => [id, answer(id)]))

const who5 = ['who5.happy', 'who5.calm', 'who5.active', 'who5.rested', 'who5.interest']
const ucla = ['ucla.companionship', 'ucla.leftOut', 'ucla.isolated']
const gad = [
  'gad.nervous',
  'gad.controlWorry',
  'gad.worryTooMuch',
  'gad.relax',
  'gad.restless',
  'gad.irritable',
  'gad.afraid',
]

/** One in two hundred items is skipped. */
const maybe = (chance: Chance, answer: Answer): Answer => (chance.happens(0.005) ? skipped : answer)

function scales(chance: Chance, kind: Kind, { wellBeing, loneliness }: State): Filling[] {
  const standard: Filling[] = [
    {
      instrument: 'who5',
      items: each(who5, () => maybe(chance, step(chance.normal(wellBeing / 20, 0.7), 0, 5))),
    },
    {
      instrument: 'tils',
      items: each(ucla, () => maybe(chance, step(chance.normal(0.75 + loneliness * 2.4, 0.35), 1, 3))),
    },
    {
      instrument: 'lonely-direct',
      items: { 'lonely.direct': maybe(chance, step(chance.normal(0.8 + loneliness * 4, 0.6), 1, 5)) },
    },
  ]
  if (kind !== 'sickLeave') return standard
  const worry = 3 - wellBeing / 33
  return [
    ...standard,
    {
      instrument: 'gad7',
      items: each(gad, () => maybe(chance, step(chance.normal(worry * 0.8, 0.7), 0, 3))),
    },
  ]
}

function background(chance: Chance, kind: Kind): Filling {
  const alone = chance.happens(kind === 'older' ? 0.5 : 0.3) ? 1 : 0
  const voluntary = (answer: number): Answer => (chance.happens(0.06) ? refused : answer)
  const everybody = {
    'background.gender': voluntary(Number(chance.weighted({ 1: 70, 2: 28, 3: 2 }))),
    'background.livingAlone': voluntary(alone),
    'background.referral': voluntary(chance.between(1, 7)),
    'background.otherTreatment': voluntary(chance.happens(kind === 'sickLeave' ? 0.55 : 0.15) ? 1 : 0),
  }
  // In the youth area nobody is asked how old they are, nor what would give it away.
  if (kind === 'young') return { instrument: 'background', items: everybody }
  const age = kind === 'older' ? chance.between(4, 5) : chance.between(2, 4)
  return {
    instrument: 'background',
    items: {
      ...everybody,
      'background.ageBand': voluntary(age),
      'background.jobStatus': voluntary(chance.between(1, 6)),
    },
  }
}

/** Back to work a little by a little: 1 is in work, 2 on sick leave. */
function workAttachment(chance: Chance, wave: SimulatedWave): Filling {
  const back = { before: 0.05, after: 0.2, followup3: 0.34, followup6: 0.42 }[wave]
  const code = chance.happens(back) ? 1 : chance.happens(0.8) ? 2 : 3
  return { instrument: 'work', items: { 'work.attachment': chance.happens(0.03) ? refused : code } }
}

function afterwards(chance: Chance, { states }: PersonLife, sender: string): Filling[] {
  const change = states.after.wellBeing - states.before.wellBeing
  const meant = { peer: 1, municipality: 2, mixed: 3 }[sender] ?? 3
  return [
    { instrument: 'anchor', items: { 'anchor.change': step(chance.normal(change / 9, 0.8), -3, 3) } },
    {
      instrument: 'process',
      items: {
        'process.belonging': step(chance.normal(3.9 + change / 60, 0.8), 1, 5),
        'process.sender': chance.happens(0.72) ? meant : chance.between(1, 4),
      },
    },
  ]
}

/** Everything one simulated person answers in a wave. */
export function filledIn(
  chance: Chance,
  life: PersonLife,
  course: { readonly kind: Kind; readonly sender: string },
  wave: SimulatedWave,
): Filling[] {
  return [
    ...scales(chance, course.kind, life.states[wave]),
    ...(course.kind === 'sickLeave' ? [workAttachment(chance, wave)] : []),
    ...(wave === 'before' ? [background(chance, course.kind)] : []),
    ...(wave === 'after' ? afterwards(chance, life, course.sender) : []),
  ]
}
