import type { NamedCell } from '../../src/domains/effects/door/cells.ts'
import { reckon } from '../../src/domains/effects/release/actions.ts'
import { freeze, publish } from '../../src/domains/effects/snapshots/actions.ts'
import type { EffectTables } from '../../src/domains/effects/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { type SeedGround, simulatedCourses } from './effects/courses.ts'
import { organisations } from './organisations.ts'
import { at, day } from './projects/days.ts'

const places = [
  ['furesoe', 'furesoeBibliotek'],
  ['herlev', 'herlevBibliotek'],
  ['herlev', 'herlevMusikskole'],
  ['albertslund', 'albertslundBibliotek'],
  ['albertslund', 'forbraendingen'],
  ['roedovre', 'roedovreBibliotek'],
] as const

async function namesOf(context: Context): Promise<Pick<SeedGround, 'groups' | 'models'>> {
  const tables = tablesOf<EffectTables>(context)
  const groups = await tables
    .selectFrom('courses.known_target_group')
    .select(['slug', 'name_da', 'name_en'])
    .orderBy('slug')
    .execute()
  const models = await tables
    .selectFrom('courses.known_model_version')
    .select(['slug', 'title'])
    .distinctOn('slug')
    .orderBy('slug')
    .execute()
  const cell = (kind: NamedCell['kind'], key: string, da: string, en: string): NamedCell => ({
    kind,
    key,
    da,
    en,
  })
  return {
    groups: groups.map(({ slug, name_da, name_en }) => cell('targetGroup', slug, name_da, name_en)),
    models: models.map(({ slug, title }) => cell('model', slug, title, title)),
  }
}

async function groundOf(context: Context): Promise<SeedGround> {
  const tables = tablesOf<EffectTables>(context)
  const known = await tables.selectFrom('people.known_organisation').select(['id', 'slug', 'name']).execute()
  const place = (name: keyof typeof organisations) =>
    known.find(({ id }) => id === organisations[name]) ?? { id: organisations[name], slug: name, name }
  const areas = await tables
    .selectFrom('agreement.known_focus_area')
    .select(['key', 'title_da', 'title_en'])
    .where('is_current', '=', true)
    .orderBy('number')
    .execute()
  const projects = await tables
    .selectFrom('projects.known_project')
    .select('id')
    .where('is_public', '=', true)
    .orderBy('slug')
    .limit(3)
    .execute()
  return {
    places: places.map(([municipality, institution]) => ({
      municipality: place(municipality),
      institution: place(institution),
    })),
    ...(await namesOf(context)),
    areas: areas.map(({ key, title_da, title_en }) => ({ kind: 'area', key, da: title_da, en: title_en })),
    projects: projects.map(({ id }) => id),
  }
}

/** The example data of effects: two reckonings of simulated courses, a locked plan, and a published set that says it is simulated. */
export async function seedEffects(context: Context): Promise<void> {
  await tablesOf<EffectTables>(context)
    .insertInto('effects.protocol')
    .values({
      ...{ id: '00000000-0000-4000-8000-000000980001', number: 1, outcome: 'who5', margin: 5 },
      ...{ covariates: ['before', 'targetGroup', 'level'], state: 'locked', locked_on: day('2026-01-12') },
      reason:
        'Fem point på WHO-5 er mindre, end grupper plejer at mærke. Planen er skrevet, før nogen svar var åbnet.',
      written_at: at('2025-12-15'),
    })
    .execute()
  const ground = await groundOf(context)
  await reckon(context, simulatedCourses(ground, { many: 36, seed: 3 }))
  const frozen = await freeze(context, {
    title: 'Eksempel på resultater 2026',
    note: 'Simulerede tal, lavet for at vise siden. De handler ikke om rigtige mennesker.',
  })
  if (frozen.ok) await publish(context, frozen.value)
  await reckon(context, simulatedCourses(ground, { many: 12, seed: 2 }))
}
