import type { Language } from '../../../../kernel/language.ts'
import { decimal } from '../../../../ui/index.ts'
import type { Answer, Instrument, Item } from '../../instruments/model.ts'
import { questionOf, responseSetOf, said } from '../../instruments/wording.ts'
import { words } from '../words.ts'
import type { AnsweredInstrument } from './queries.ts'

/** An answer in words, as it stood among the choices. */
export function answerSaid(
  language: Language,
  instrument: Instrument,
  item: Item,
  answer: Answer | null,
): string {
  const w = words(language)
  if (answer === null) return w.filling.differs.none
  if (typeof answer === 'object') return w.missing[answer.missing]
  const set = responseSetOf(instrument, item)
  const choice = set.kind === 'choice' ? set.choices.find(({ code }) => code === answer) : undefined
  return choice ? said(choice.text, language).text : String(answer)
}

export interface SaidAnswer {
  readonly question: string
  readonly answer: string
}

/** Questions and answers of one instrument as they are read. */
export const answersSaid = (
  language: Language,
  { instrument, items }: AnsweredInstrument,
): readonly SaidAnswer[] =>
  instrument.items
    .filter(({ id }) => items[id] !== undefined)
    .map((item) => ({
      question: questionOf(instrument, item, language).text,
      answer: answerSaid(language, instrument, item, items[item.id] ?? null),
    }))

const figure = (value: number, language: Language): string =>
  Number.isInteger(value) ? String(value) : decimal(value, language)

export interface SaidScore {
  readonly name: string
  /** Nothing when answers are missing. */
  readonly value: string | undefined
  readonly sentence: string
}

/** The scores of one instrument in neutral words: the figure, its scale, and which way is which. No band, no verdict. */
export function scoresSaid(
  language: Language,
  { instrument, scores }: AnsweredInstrument,
): readonly SaidScore[] {
  if (instrument.kind !== 'scale') return []
  const w = words(language).mine
  const several = instrument.scoring.scales.length > 1
  return instrument.scoring.scales.map(({ id, title, range, direction }) => {
    const name = several ? `${instrument.title[language]}, ${title[language]}` : instrument.title[language]
    const value = scores[id]
    if (value === undefined) return { name, value: undefined, sentence: w.noScore(name) }
    const [min, max] = [figure(range.min, language), figure(range.max, language)]
    const shown = figure(value, language)
    return { name, value: shown, sentence: `${w.score(name, shown, min, max)} ${w[direction]}` }
  })
}
