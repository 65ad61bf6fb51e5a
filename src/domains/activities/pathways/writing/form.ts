import { z } from 'zod'
import type { Language } from '../../../../kernel/language.ts'
import type { Problem, Typed } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import {
  choice,
  longText,
  many,
  text,
  type Understood,
  understand,
} from '../../../../ui/form/understand/index.ts'
import type { Surroundings } from '../../surroundings/model.ts'
import { levels, mostSteps, type Pathway, type PathwayFields, type StepFields } from '../model.ts'
import { offerAt, readAddress } from '../queries.ts'
import { words } from '../words.ts'

const headForm = ({ genres, areas }: Surroundings, owners: readonly string[]) =>
  z
    .object({
      title: text({ max: 80 }),
      summary: longText({ max: 300 }),
      genres: many(genres.map(({ slug }) => slug)),
      areaKey: choice(
        areas.map(({ key }) => key),
        { optional: true },
      ),
      ownerId: choice(owners),
      language: choice(['da', 'en']),
    })
    .transform(({ areaKey, ...head }) => ({ ...head, areaKey }))

const one = (value: Typed[string]): string => (typeof value === 'string' ? value.trim().slice(0, 300) : '')

export const stepNumbers: readonly number[] = Array.from({ length: mostSteps }, (_, index) => index + 1)

export const stepName = (number: number, what: 'level' | 'address' | 'note'): string => `${what}${number}`

/** The steps that were typed: each an address of ours, none twice, levels never going back. */
async function stepsIn(
  context: Context,
  typed: Typed,
): Promise<{ readonly steps: StepFields[]; readonly problems: Problem[] }> {
  const w = words(context.language).form
  const steps: StepFields[] = []
  const problems: Problem[] = []
  for (const number of stepNumbers) {
    const address = one(typed[stepName(number, 'address')])
    if (address === '') continue
    const wrong = (what: 'level' | 'address' | 'note', said: string) =>
      problems.push({ field: stepName(number, what), text: said })
    const level = levels.find((each) => each === typed[stepName(number, 'level')])
    const read = readAddress(address, context.house.config.baseUrl)
    const subjectId = read && (await offerAt(context, read))
    const note = one(typed[stepName(number, 'note')])
    if (!level) wrong('level', w.chooseLevel)
    else if (levels.indexOf(level) < levels.indexOf(steps.at(-1)?.level ?? 'local'))
      wrong('level', w.levelBack)
    if (!read || !subjectId) wrong('address', w.notFound)
    else if (steps.some((step) => step.subjectId === subjectId)) wrong('address', w.twice)
    else if (note.length > 160) wrong('note', w.noteLong)
    else if (level) steps.push({ level, kind: read.kind, subjectId, note })
  }
  if (steps.length + problems.length < 2) problems.push({ field: stepName(1, 'address'), text: w.tooFew })
  return { steps, problems }
}

/** What was typed about a pathway, understood, everything that is wrong said at once. */
export async function understandPathway(
  context: Context & { readonly language: Language },
  typed: Typed,
  around: Surroundings,
  owners: readonly string[],
): Promise<Understood<PathwayFields>> {
  const head = understand(headForm(around, owners), typed, context.language)
  const { steps, problems } = await stepsIn(context, typed)
  if (head.ok && problems.length === 0) return { ok: true, value: { ...head.value, steps } }
  return { ok: false, problems: [...(head.ok ? [] : head.problems), ...problems] }
}

/** A pathway as it stands in the form. */
export const typedPathway = (pathway: Pathway): Typed => ({
  ...{ title: pathway.title, summary: pathway.summary, genres: [...pathway.genres] },
  ...{ areaKey: pathway.areaKey ?? '', ownerId: pathway.ownerId, language: pathway.language },
  ...Object.fromEntries(
    pathway.steps.flatMap(({ level, note, offer }, index) => [
      [stepName(index + 1, 'level'), level],
      [stepName(index + 1, 'address'), offer?.path ?? ''],
      [stepName(index + 1, 'note'), note],
    ]),
  ),
})
