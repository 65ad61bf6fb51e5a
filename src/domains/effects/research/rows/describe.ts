import type { Bilingual, Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import {
  type Instrument,
  instrumentShown,
  questionOf,
  type ResponseSet,
  responseSetOf,
  said,
} from '../../../questionnaires/index.ts'
import type { InstrumentDescription } from './model.ts'

type Item = Instrument['items'][number]
const both = (of: (language: Language) => string): Bilingual => ({ da: of('da'), en: of('en') })

function codesIn(set: ResponseSet): InstrumentDescription['items'][number]['codes'] {
  if (set.kind === 'choice')
    return [...set.choices]
      .sort((a, b) => a.code - b.code)
      .map(({ code, text }) => ({
        code,
        label: both((language) => said(text, language).text || String(code)),
      }))
  if (set.kind !== 'scale') return []
  const codes = Array.from({ length: set.max - set.min + 1 }, (_none, at) => set.min + at)
  const end = (code: number) => (code === set.min ? set.lowest : code === set.max ? set.highest : undefined)
  return codes.map((code) => {
    const wording = end(code)
    return { code, label: both((language) => (wording && said(wording, language).text) || String(code)) }
  })
}

/** The question where the wording may be shown, else what it is about. */
const textOf = (instrument: Instrument, item: Item): Bilingual =>
  both((language) => questionOf(instrument, item, language).text || item.label[language])

/** An instrument as data sets and codebooks describe it. Items that take free text are left out: no free text ever leaves. */
export function descriptionOf(instrument: Instrument): InstrumentDescription {
  return {
    instrument: instrument.id,
    version: String(instrument.version),
    title: instrument.title,
    scales: (instrument.scoring?.scales ?? []).map(({ id, title, range, decimals }) => ({
      id,
      title,
      from: range.min,
      to: range.max,
      decimals,
    })),
    items: instrument.items
      .filter((item) => responseSetOf(instrument, item).kind !== 'text')
      .map((item) => ({
        id: item.id,
        text: textOf(instrument, item),
        codes: codesIn(responseSetOf(instrument, item)),
      })),
  }
}

/** The instruments of these ids, in their order; unknown ones are left out. */
export async function describe(
  context: Pick<Context, 'database'>,
  ids: readonly string[],
): Promise<InstrumentDescription[]> {
  const found: InstrumentDescription[] = []
  for (const id of ids) {
    const instrument = await instrumentShown(context, id)
    if (instrument) found.push(descriptionOf(instrument))
  }
  return found
}
