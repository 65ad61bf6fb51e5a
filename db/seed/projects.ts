import type { Transaction } from 'kysely'
import { submitMatter } from '../../src/domains/governance/index.ts'
import { paths } from '../../src/domains/projects/paths.ts'
import type { ProjectTables } from '../../src/domains/projects/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { cast } from './cast.ts'
import { organisations } from './organisations.ts'
import { at, day } from './projects/days.ts'
import { health } from './projects/health.ts'
import { meetings } from './projects/health-meetings.ts'
import { newId } from './projects/ids.ts'
import { initiatives } from './projects/initiatives.ts'
import { music } from './projects/music.ts'
import type { SeededNeed } from './projects/need-shape.ts'
import { firstNeeds } from './projects/needs-first.ts'
import { laterNeeds } from './projects/needs-later.ts'
import type { SeededProject } from './projects/shape.ts'
import { withdrawn } from './projects/withdrawn.ts'
import { seedSteps, seedWork } from './projects/work.ts'
import { youth } from './projects/youth.ts'
import { workshops } from './projects/youth-workshops.ts'

export { initiativeIds, needIds, projectIds } from './projects/ids.ts'

type Tx = Transaction<ProjectTables>

async function seedNeed(tx: Tx, need: SeededNeed): Promise<void> {
  await tx
    .insertInto('projects.need')
    .values({
      id: need.id,
      title: need.title,
      missing: need.missing,
      for_whom: need.forWhom,
      place: need.place,
      area_keys: [...need.areas],
      theme_ids: [...need.themes],
      organisation_id: need.organisation ? organisations[need.organisation] : null,
      registered_by: need.by.id,
      registered_at: at(need.on),
    })
    .execute()
  await tx
    .insertInto('projects.need_municipality')
    .values(need.municipalities.map((name) => ({ need_id: need.id, organisation_id: organisations[name] })))
    .execute()
  for (const [index, [who, organisation, word]] of need.voices.entries())
    await tx
      .insertInto('projects.seconding')
      .values({
        need_id: need.id,
        person_id: who.id,
        organisation_id: organisation ? organisations[organisation] : null,
        word,
        seconded_at: at(need.on).add({ hours: 24 * 6 * (index + 1) }),
      })
      .execute()
}

async function seedInitiative(tx: Tx, initiative: (typeof initiatives)[number]): Promise<void> {
  const { id, title, summary, why } = initiative
  await tx
    .insertInto('projects.initiative')
    .values({
      id,
      title,
      summary,
      why: JSON.stringify(why),
      started_by: initiative.by.id,
      started_at: at(initiative.on),
    })
    .execute()
  await tx
    .insertInto('projects.initiative_need')
    .values(initiative.needs.map((need_id) => ({ initiative_id: id, need_id })))
    .execute()
  await tx
    .insertInto('projects.initiative_municipality')
    .values(
      initiative.municipalities.map((name) => ({ initiative_id: id, organisation_id: organisations[name] })),
    )
    .execute()
}

const projectRow = (project: SeededProject) => ({
  id: project.id,
  slug: project.slug,
  title: project.title,
  summary: project.summary,
  description: project.description,
  state: project.state,
  owner_id: organisations[project.owner],
  area_keys: [...project.areas],
  theme_ids: [...project.themes],
  levels: [...project.levels],
  sender: project.sender,
  executor: project.executor,
  amount: project.amount * 100n,
  from_day: day(project.from),
  to_day: day(project.to),
  why: JSON.stringify(project.why),
  art_form: project.artForm,
  contact_id: project.contact.id,
  initiative_id: project.initiative ?? null,
  copied_from_id: project.copiedFrom ?? null,
  submitted_on: project.submitted ? day(project.submitted) : null,
  proposed_by: project.contact.id,
  proposed_at: at(project.proposedOn),
  version: project.steps.length + 1,
})

async function seedParts(tx: Tx, project: SeededProject): Promise<void> {
  const project_id = project.id
  await tx
    .insertInto('projects.project_municipality')
    .values(project.municipalities.map((name) => ({ project_id, organisation_id: organisations[name] })))
    .execute()
  for (const [name, corner, administration, does] of project.partners)
    await tx
      .insertInto('projects.partner')
      .values({
        project_id,
        organisation_id: organisations[name],
        corner,
        administration,
        does,
        added_on: day(project.proposedOn),
      })
      .execute()
  for (const need_id of project.needs)
    await tx.insertInto('projects.project_need').values({ project_id, need_id }).execute()
  await seedSteps(tx, project)
  await seedWork(tx, project)
}

const limits = [
  [100_000n, '2021-01-01', 'Vedtaget, da aftalen begyndte.'],
  [250_000n, '2024-12-01', 'Hævet, så styregruppen kan bruge tiden på det store.'],
] as const

async function seedLimits(tx: Tx): Promise<void> {
  for (const [crowns, from, reason] of limits)
    await tx
      .insertInto('projects.approval_limit')
      .values({
        id: newId(),
        amount: crowns * 100n,
        from_day: day(from),
        reason,
        set_by: cast.mette.id,
        set_at: at(from),
      })
      .execute()
}

async function layBefore(tx: Tx, context: Context, project: SeededProject): Promise<void> {
  const areas = { health: 'Et bedre liv med kultur', music: 'Musik', youth: 'Unge' }
  await submitMatter(tx, context, {
    kind: 'projects.project',
    subjectId: project.id,
    title: project.title,
    path: paths.work(project.id),
    areas: project.areas.map((key) => ({ key, title: areas[key as keyof typeof areas] })),
  })
}

/** Needs, initiatives and projects: activities the region has had, with real institutions; everything told about them is made up. */
export async function seedProjects(context: Context): Promise<void> {
  await tablesOf<ProjectTables>(context)
    .transaction()
    .execute(async (tx) => {
      await seedLimits(tx)
      for (const need of [...firstNeeds, ...laterNeeds]) await seedNeed(tx, need)
      for (const initiative of initiatives) await seedInitiative(tx, initiative)
      for (const project of [...music, ...youth, ...workshops, ...health, ...meetings, ...withdrawn]) {
        await tx.insertInto('projects.project').values(projectRow(project)).execute()
        await seedParts(tx, project)
        if (project.submitted) await layBefore(tx, context, project)
      }
    })
}
