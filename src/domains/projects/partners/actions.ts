import { absent, done, type Outcome, refused, stale } from '../../../kernel/outcome.ts'
import type { Context } from '../../../platform/actions/context.ts'
import { perform } from '../../../platform/actions/perform.ts'
import type { Administration, Corner } from '../model.ts'
import { may } from '../policy.ts'
import { lockedPlace } from '../states/place.ts'
import type { ProjectTables } from '../tables.ts'
import type { PartnerFields } from './model.ts'

const deed = (id: string, detail: Readonly<Record<string, unknown>>) => ({
  permission: may.edit,
  place: lockedPlace(id),
  subject: { kind: 'projects.project', id },
  detail,
})

interface Added {
  readonly organisation: string
  readonly corner: Corner | null
  readonly administration: Administration | null
}

/** Adds a partner; one that is there already stays as it is. */
export const addPartner = (context: Context, id: string, { organisation, corner, administration }: Added) =>
  perform<ProjectTables, string, 'alreadyPartner'>(
    context,
    deed(id, { partner: organisation }),
    async (tx) => {
      const added = await tx
        .insertInto('projects.partner')
        .values({
          project_id: id,
          organisation_id: organisation,
          corner,
          administration,
          added_on: context.today,
        })
        .onConflict((conflict) => conflict.columns(['project_id', 'organisation_id']).doNothing())
        .returning('organisation_id')
        .executeTakeFirst()
      return added ? done(organisation) : refused('alreadyPartner')
    },
  )

export const editPartner = (
  context: Context,
  id: string,
  organisation: string,
  version: number,
  partner: PartnerFields,
) =>
  perform<ProjectTables, string>(
    context,
    deed(id, { partner: organisation }),
    async (tx): Promise<Outcome<string>> => {
      const now = await tx
        .selectFrom('projects.partner')
        .select(['version', 'corner', 'administration', 'does'])
        .where('project_id', '=', id)
        .where('organisation_id', '=', organisation)
        .executeTakeFirst()
      if (!now) return absent
      if (now.version !== version)
        return stale(
          { corner: now.corner ?? '', administration: now.administration ?? '', does: now.does },
          now.version,
        )
      await tx
        .updateTable('projects.partner')
        .set({
          corner: partner.corner ?? null,
          administration: partner.administration ?? null,
          does: partner.does,
          version: version + 1,
        })
        .where('project_id', '=', id)
        .where('organisation_id', '=', organisation)
        .execute()
      return done(organisation)
    },
  )

/** Takes a partner off a project; harmless when it is gone already. */
export const dropPartner = (context: Context, id: string, organisation: string) =>
  perform<ProjectTables, string>(context, deed(id, { partnerLeft: organisation }), async (tx) => {
    await tx
      .deleteFrom('projects.partner')
      .where('project_id', '=', id)
      .where('organisation_id', '=', organisation)
      .execute()
    return done(organisation)
  })
