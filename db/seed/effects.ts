import type { Transaction } from 'kysely'
import type { NamedCell } from '../../src/domains/effects/door/cells.ts'
import { reckon } from '../../src/domains/effects/release/actions.ts'
import { freeze, publish } from '../../src/domains/effects/snapshots/actions.ts'
import type { EffectTables } from '../../src/domains/effects/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { cast } from './cast.ts'
import { type SeedGround, simulatedCourses, threeMonthsLater } from './effects/courses.ts'
import { decidedSubjects, decisionIds } from './governance.ts'
import { organisations } from './organisations.ts'
import { at } from './projects/days.ts'

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

const written = { state: 'locked', written_at: at('2024-10-01'), written_by: cast.mette.id } as const

/** The two plans the steering group locked before the first course was counted in: its decisions stand in the example data of governance. */
async function seedPlans(tx: Transaction<EffectTables>): Promise<void> {
  const decided = (id: string) =>
    tx
      .selectFrom('governance.known_decision')
      .select(['id as decision_id', 'number as decision_number', 'decided_on as locked_on'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  await tx
    .insertInto('effects.protocol')
    .values([
      {
        ...{ id: decidedSubjects.senderPlan, number: 1, kind: 'senders', outcome: 'who5', margin: 5 },
        ...{ covariates: ['before', 'targetGroup', 'level'], ...written },
        ...(await decided(decisionIds.senderPlan)),
        reason:
          'Fem point på WHO-5 er mindre, end grupper plejer at mærke. Planen er skrevet, før nogen svar var åbnet.',
      },
      {
        ...{
          id: decidedSubjects.comparisonPlan,
          number: 2,
          kind: 'comparison',
          outcome: 'who5',
          margin: null,
        },
        ...{ design: 'waitingTime', against: '', after_release: 0, covariates: [], ...written },
        ...(await decided(decisionIds.comparisonPlan)),
        reason:
          'Hold med venteliste måler, når man skrives op. Så er deltagernes egen ventetid sammenligningen.',
      },
    ])
    .execute()
}

/** The example data of effects: locked plans, two reckonings of simulated courses, and a published set that says it is simulated. */
export async function seedEffects(context: Context): Promise<void> {
  await tablesOf<EffectTables>(context).transaction().execute(seedPlans)
  const ground = await groundOf(context)
  const first = simulatedCourses(ground, { many: 36, seed: 3 })
  await reckon(context, [...first, ...threeMonthsLater(first, 33)])
  const frozen = await freeze(context, {
    title: 'Eksempel på resultater 2026',
    note: 'Simulerede tal, lavet for at vise siden. De handler ikke om rigtige mennesker.',
  })
  if (frozen.ok) await publish(context, frozen.value)
  await reckon(context, simulatedCourses(ground, { many: 12, seed: 2 }))
}
