import { randomUUID } from 'node:crypto'
import { personIdOf } from '../../../../kernel/actor.ts'
import { absent, done, refused } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { may } from '../policy.ts'
import { onStudy } from './actions.ts'
import { isOpen } from './rules.ts'

/** Hands over the archive to somebody who takes part, while access lasts, and writes down that it happened. */
export const fetchData = (context: Context, slug: string) =>
  onStudy(context, { permission: may.fetch, slug, did: 'download' }, async (tx, study, people) => {
    const me = personIdOf(context.actor)
    if (me === undefined || !people.includes(me)) return absent
    if (!isOpen(study, context.today)) return refused('closed')
    const data = await tx
      .selectFrom('effects.study_data')
      .select(['bundle', 'bundle_sha256'])
      .where('study_id', '=', study.id)
      .executeTakeFirst()
    if (!data?.bundle) return refused('notReady')
    await tx
      .insertInto('effects.study_download')
      .values({
        id: randomUUID(),
        study_id: study.id,
        person_id: me,
        at: context.now,
        bundle_sha256: data.bundle_sha256,
      })
      .execute()
    return done({ name: `${study.slug}.zip`, bytes: data.bundle })
  })
