import type { Language } from '../../../../kernel/language.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { usableInstruments } from '../../../questionnaires/index.ts'
import { areaNames } from '../rows/courses.ts'
import type { Choosable } from './pages/form.tsx'
import type { Names } from './pages/names.ts'

/** What can be asked for: the scored instruments in use, and the focus areas. */
export async function choosableFor(context: Context, language: Language): Promise<Choosable> {
  const instruments = (await usableInstruments(context)).filter(({ kind }) => kind === 'scale')
  const areas = await areaNames(context)
  return {
    instruments: instruments.map(({ id, title, construct }) => ({
      value: id,
      label: title[language],
      hint: construct[language],
    })),
    areas: Object.entries(areas).map(([value, label]) => ({ value, label: label[language] })),
  }
}

export const namesIn = ({ instruments, areas }: Choosable): Names => ({
  instruments: Object.fromEntries(instruments.map(({ value, label }) => [value, label])),
  areas: Object.fromEntries(areas.map(({ value, label }) => [value, label])),
})
