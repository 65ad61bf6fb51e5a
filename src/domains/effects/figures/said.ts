import type { Language } from '../../../kernel/language.ts'
import type { Told } from '../door/reading.ts'
import {
  imputedSentences,
  jointSenderSentences,
  jointSentences,
  reliabilitySentences,
  waitingHeading,
  waitingSentences,
} from '../wording/beside.ts'
import { comparisonHeading, comparisonSentences } from '../wording/comparison.ts'
import { perceivedSentences } from '../wording/senders.ts'
import { words } from '../words.ts'
import { aboutOf, type Figure, outcomeIn, partOf } from './model.ts'

/** What one figure beside the main analysis says: its heading, and the sentences under it. */
export interface Said {
  readonly heading: string
  readonly sentences: readonly string[]
}

const shownOf = <Value>(told: Told<Value>): Value | undefined =>
  told.state === 'shown' ? told.value : undefined

/** What is said about a figure beside the main analysis; headings that say nothing by themselves name the outcome. */
export function saidOf(language: Language, figure: Figure): Said {
  const { name, reading } = figure
  const [about, outcome] = [aboutOf(name), outcomeIn(name)]
  const waiting = shownOf(reading.waiting[outcome])
  if (about === 'waiting' && waiting)
    return {
      heading: ofOutcome(language, figure, waitingHeading(language, waiting, outcome)),
      sentences: waitingSentences(language, waiting, outcome),
    }
  const comparison = shownOf(reading.comparison)
  if (about === 'comparison' && comparison)
    return {
      heading: comparisonHeading(language, comparison),
      sentences: comparisonSentences(language, comparison),
    }
  const titles: Readonly<Record<string, string>> = words(language).beside.titles
  return {
    heading: ofOutcome(language, figure, titles[about] ?? ''),
    sentences: sentencesOf(language, figure),
  }
}

const ofOutcome = (language: Language, { name }: Figure, heading: string): string =>
  outcomeIn(name) === 'tils' ? `${heading} · ${words(language).outcomesShort.tils}` : heading

function sentencesOf(language: Language, { name, reading, senders }: Figure): readonly string[] {
  const [part, outcome] = [partOf(name), outcomeIn(name)]
  const compared = shownOf(senders)
  switch (aboutOf(name)) {
    case 'joint': {
      const joint = part === 'after' ? undefined : shownOf(reading.joint[outcome][part])
      return joint ? jointSentences(language, joint) : []
    }
    case 'imputed': {
      const imputed = shownOf(reading.imputed[outcome])
      return imputed ? imputedSentences(language, imputed) : []
    }
    case 'reliability':
      return (shownOf(reading.reliability) ?? []).flatMap((each) => reliabilitySentences(language, each))
    case 'perceived': {
      const perceived = compared && shownOf(compared.perceived)
      return perceived ? perceivedSentences(language, perceived) : []
    }
    case 'jointSenders': {
      const joint = part === 'after' || !compared ? undefined : shownOf(compared.joint[part])
      return joint ? jointSenderSentences(language, joint) : []
    }
    default:
      return []
  }
}
