import type { Problem, Typed } from '../../../kernel/outcome.ts'
import type { SentFile } from '../../../platform/http/form.ts'
import { again, page, refusedEntry, see } from '../../../platform/http/reply.ts'
import type { Visit } from '../../../platform/http/visit.ts'
import { get, post, type Route } from '../../../platform/rooms/room.ts'
import { fillForm, longDay } from '../../../ui/index.ts'
import { permittedAt } from '../organisations/permitted.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import { wordsOf } from '../words.ts'
import { saveFigures } from './actions.ts'
import { understandFigures, understandPasted } from './form.ts'
import { PopulationPage } from './pages.tsx'
import { allMunicipalities, inhabitantsOn, knownYears } from './queries.ts'
import { ReadingPage } from './reading-page.tsx'
import { readFigures } from './rules.ts'

const twoMegabytes = 2_097_152

async function start(visit: Visit, typed: Typed = {}, problems: readonly Problem[] = []) {
  const mayAdd = await permittedAt(visit, may['population.add'])
  const form = mayAdd ? fillForm(visit.frame, typed, problems) : undefined
  return <PopulationPage frame={visit.frame} years={await knownYears(visit)} form={form} />
}

/** The text of a file; nothing when it is no text. Older spreadsheets write Windows-1252. */
function textOf({ bytes }: SentFile): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Reads what was sent and draws it for a person to look through; or the first form again with what is wrong. */
async function reading(visit: Visit, typed: Typed, problems: readonly Problem[] = []) {
  const pasted = understandPasted(typed, visit.language)
  if (!pasted.ok) return again(await start(visit, typed, pasted.problems))
  const { day, source, text, zeros } = pasted.value
  const before = await inhabitantsOn(visit, day.subtract({ days: 1 }))
  const municipalities = await allMunicipalities(visit)
  const known = municipalities.map((one) => ({ ...one, before: before.get(one.code)?.count }))
  const read = readFigures(text, known, zeros === 'lost')
  if (read.lines.length === 0) {
    const problem = { field: 'text', text: wordsOf(visit.language).population.noLines }
    return again(await start(visit, typed, [problem]))
  }
  const years = await knownYears(visit)
  const replaces = years.some((year) => year.day.equals(day))
  const form = fillForm(visit.frame, typed, problems)
  const drawn = <ReadingPage frame={visit.frame} {...{ form, reading: read, day, source, replaces }} />
  return problems.length > 0 ? again(drawn) : page(drawn)
}

const show = get(paths.population(), may['population.see'], async (visit) => page(await start(visit)))

const read = post(
  paths.readPopulation(),
  may['population.add'],
  async (visit) => {
    const { typed, files } = await visit.sent()
    const file = files['file']?.[0]
    if (!file) return reading(visit, typed)
    const text = textOf(file)
    if (text !== undefined) return reading(visit, { ...typed, text })
    const problem = { field: 'file', text: wordsOf(visit.language).population.notText }
    return again(await start(visit, typed, [problem]))
  },
  twoMegabytes,
)

const save = post(
  paths.savePopulation(),
  may['population.add'],
  async (visit) => {
    const { typed } = await visit.sent()
    const codes = (await allMunicipalities(visit)).map(({ code }) => code)
    const figures = understandFigures(typed, codes, visit.language)
    if (!figures.ok) return reading(visit, typed, figures.problems)
    const said = wordsOf(visit.language).population
    const outcome = await saveFigures(visit, figures.value)
    if (outcome.ok)
      return see(paths.population(), said.saved(outcome.value, longDay(figures.value.day, visit.language)))
    if (outcome.refusal.kind === 'forbidden') return refusedEntry
    return reading(visit, typed, [{ field: '', text: said.nothing }])
  },
  twoMegabytes,
)

/** Inhabitants by dated table; new figures are read, shown, and saved only when somebody has looked. */
export const populationRoutes: readonly Route[] = [show, read, save]
