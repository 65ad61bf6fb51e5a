import { organisationsOf, personIdOf } from '../../../kernel/actor.ts'
import { mayPermit, permits } from '../../../kernel/permission.ts'
import { inDanishOrder } from '../../../kernel/text.ts'
import { type Context, tablesOf } from '../../../platform/actions/context.ts'
import { engagementMatrix, nameSaid, yearsOfEngagement } from '../../agreement/index.ts'
import {
  municipalitiesToday,
  municipalityOf,
  type PeopleViews,
  type RegionMunicipality,
} from '../../people/index.ts'
import { areaLook } from '../area-look.ts'
import { may } from '../policy.ts'
import { factsOf } from './facts/sources.ts'
import type { AreaLevel, Fact, MunicipalityYear } from './model.ts'

/** The municipality the actor works in: through a role at an organisation there, or else through the organisation they belong to. */
async function homeOf(context: Context): Promise<string | undefined> {
  const person = personIdOf(context.actor)
  if (!person) return undefined
  const row = await tablesOf<PeopleViews>(context)
    .selectFrom('people.known_person')
    .select('organisation_id')
    .where('id', '=', person)
    .executeTakeFirst()
  const ids = [...organisationsOf(context.actor), row?.organisation_id ?? undefined]
  for (const id of ids) {
    const municipality = id === undefined ? undefined : await municipalityOf(context, id)
    if (municipality?.organisationId) return municipality.organisationId
  }
  return undefined
}

/** Today's municipalities in Danish order, and which of them is the actor's own. */
export interface Region {
  readonly municipalities: readonly RegionMunicipality[]
  readonly own: RegionMunicipality | undefined
  /** Whether the actor may see every municipality. */
  readonly seesAll: boolean
}

export async function regionOf(context: Context): Promise<Region> {
  const found = await municipalitiesToday(context)
  const home = mayPermit(may.municipality, context.actor) ? await homeOf(context) : undefined
  return {
    municipalities: found.toSorted((a, b) => inDanishOrder(a.name, b.name)),
    own: found.find(({ organisationId }) => organisationId === home),
    seesAll: permits(may.everyMunicipality, context.actor),
  }
}

async function levelsOf(context: Context, year: number, organisationId: string): Promise<AreaLevel[]> {
  const matrix = await engagementMatrix(context, year)
  const cells = matrix?.rows.find(({ party }) => party.organisationId === organisationId)?.cells ?? []
  return (matrix?.areas ?? []).map((area, index) => ({
    look: areaLook(area),
    name: nameSaid(context.language, area).text,
    level: cells[index]?.level,
  }))
}

/** A municipality's year with all the others beside it, for the figure that compares. */
export async function yearOf(
  context: Context,
  region: Region,
  municipality: RegionMunicipality,
  year: number,
): Promise<{ readonly view: MunicipalityYear; readonly all: readonly Fact[] }> {
  const { municipalities } = region
  const [all, levels] = await Promise.all([
    factsOf({ context, year, municipalities }),
    levelsOf(context, year, municipality.organisationId),
  ])
  const facts = all.filter(({ organisationId }) => organisationId === municipality.organisationId)
  return { view: { municipality, year, facts, levels }, all }
}

/** What all municipalities give and get in a year. */
export const yearOfAll = (context: Context, { municipalities }: Region, year: number): Promise<Fact[]> =>
  factsOf({ context, year, municipalities })

/** The years that can be chosen, newest first; this year is always one of them. */
export async function yearsToChoose(context: Context): Promise<number[]> {
  const years = await yearsOfEngagement(context)
  return [...new Set([context.today.year, ...years])].sort((a, b) => b - a).slice(0, 8)
}
