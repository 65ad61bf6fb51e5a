import type { Kysely } from 'kysely'
import { tasks } from '../../src/domains/effects/research/studies/deciding.ts'
import type { ResearchTables } from '../../src/domains/effects/research/tables.ts'
import { type Context, tablesOf } from '../../src/platform/actions/context.ts'
import { enqueue } from '../../src/platform/jobs/enqueue.ts'
import { cast } from './cast.ts'

type Tx = Kysely<ResearchTables>

/** The studies of the example data, by what they are there to show. */
export const studyIds = {
  open: '00000000-0000-4000-8000-000000008601',
  waiting: '00000000-0000-4000-8000-000000008602',
  over: '00000000-0000-4000-8000-000000008603',
} as const

const nadia = cast.nadia.id
const moment = (text: string) => Temporal.Instant.from(text)
const day = (text: string) => Temporal.PlainDate.from(text)

const open = {
  id: studyIds.open,
  slug: 'trivsel-og-ensomhed-paa-kulturforloeb',
  title: 'Trivsel og ensomhed på kulturforløb',
  purpose:
    'At undersøge, hvordan deltagernes trivsel og ensomhed ændrer sig på kulturforløb, og hvor meget hold ligner hinanden. Resultaterne offentliggøres i en artikel.',
  responsible: 'Statens Institut for Folkesundhed',
  legal_basis: 'researchAct' as const,
  approval: 'Fortegnelse 2026-117 (eksempel)',
  approval_by: 'Instituttets databeskyttelsesrådgiver',
  form: 'anonymised' as const,
  keep: 'courses' as const,
  instruments: ['who5', 'tils'],
  items: false,
  areas: [],
  ends_on: day('2027-06-30'),
  state: 'approved' as const,
  created_by: nadia,
  created_at: moment('2026-10-05T08:00:00Z'),
  requested_by: nadia,
  requested_at: moment('2026-10-06T09:30:00Z'),
  decided_by: cast.mette.id,
  decided_at: moment('2026-10-12T11:00:00Z'),
}

const asked = {
  id: studyIds.waiting,
  slug: 'faellesskab-over-tid',
  title: 'Fællesskab over tid',
  purpose:
    'Et ph.d.-studie af, om den, der lærer mennesker på sit hold at kende, også er mindre ensom tre og seks måneder efter. De enkelte svar skal bruges, for at spørgeskemaernes danske udgaver kan prøves.',
  responsible: 'Statens Institut for Folkesundhed',
  legal_basis: 'researchAct' as const,
  approval: 'Fortegnelse 2026-131 (eksempel)',
  approval_by: 'Instituttets databeskyttelsesrådgiver',
  form: 'pseudonymised' as const,
  keep: 'courses' as const,
  instruments: ['who5', 'tils'],
  items: true,
  areas: ['health'],
  ends_on: day('2028-12-31'),
  state: 'requested' as const,
  created_by: nadia,
  created_at: moment('2026-11-18T08:00:00Z'),
  requested_by: nadia,
  requested_at: moment('2026-11-19T13:15:00Z'),
}

const over = {
  ...open,
  id: studyIds.over,
  slug: 'pilot-om-laesning',
  title: 'Pilot om fælles læsning',
  purpose: 'Et speciale om, hvem der gennemfører læseforløb.',
  ends_on: day('2026-06-30'),
  state: 'ended' as const,
  created_at: moment('2026-01-12T08:00:00Z'),
  requested_at: moment('2026-01-12T09:00:00Z'),
  decided_at: moment('2026-01-20T10:00:00Z'),
  ended_at: moment('2026-06-30T22:00:00Z'),
}

async function access(tx: Tx, context: Context): Promise<void> {
  const payload = { studyId: open.id }
  await enqueue(tx as never, context, { kind: tasks.prepare, payload })
  const after = open.ends_on.add({ days: 1 }).toZonedDateTime('Europe/Copenhagen').toInstant()
  await enqueue(tx as never, context, { kind: tasks.end, payload, after })
}

/** Nadia's studies: one whose data she can fetch, one that waits for a decision, one that is over. Openly invented. */
export async function seedResearch(context: Context): Promise<void> {
  await tablesOf<ResearchTables>(context)
    .transaction()
    .execute(async (tx) => {
      for (const study of [open, asked, over]) {
        await tx.insertInto('effects.study').values(study).execute()
        await tx.insertInto('effects.study_person').values({ study_id: study.id, person_id: nadia }).execute()
      }
      await access(tx, context)
    })
}
