import { absent, done } from '../../../../kernel/outcome.ts'
import type { Context } from '../../../../platform/actions/context.ts'
import { perform } from '../../../../platform/actions/perform.ts'
import { countedUntil } from '../../release/stored.ts'
import { publishedSnapshot } from '../../snapshots/queries.ts'
import { may } from '../policy.ts'
import type { ResearchTables } from '../tables.ts'
import { snapshotProof } from './snapshot.ts'

/** Hands over the scores behind a published snapshot with the script that finds its numbers again, and writes down that it happened. */
export async function proofOf(context: Context, slug: string) {
  const found = await publishedSnapshot(context, slug)
  const deed = {
    permission: may.verify,
    subject: { kind: 'effects.snapshot', id: slug },
    detail: { did: 'proof' },
  }
  const { release } = found?.content ?? {}
  const courses = release ? await countedUntil(context, release.isSimulated, release.number) : []
  return perform<ResearchTables, { name: string; bytes: Uint8Array }>(context, deed, async () => {
    if (!found) return absent
    const { bytes } = snapshotProof(found.snapshot.title, found.content, courses)
    return done({ name: `efterproev-${slug}.zip`, bytes })
  })
}
