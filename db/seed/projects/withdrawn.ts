import { cast, neighbours } from '../cast.ts'
import { needIds } from './ids.ts'
import { popkorn } from './music.ts'
import { example, type SeededProject } from './shape.ts'

/** A project that its owner took back. */
export const withdrawn: readonly SeededProject[] = [
  {
    ...popkorn,
    id: '00000000-0000-4000-8000-000000040218',
    slug: 'onsdagsscenen',
    title: 'Onsdagsscenen',
    summary: 'Gratis onsdage på spillestederne for bands, der har øvet et år.',
    description: example,
    state: 'withdrawn',
    owner: 'roskilde',
    areas: ['music'],
    levels: ['regional'],
    amount: 85_000n,
    from: '2026-09-01',
    to: '2027-05-31',
    why: { criticalMass: 'Ét spillested kan ikke fylde alle onsdage.' },
    artForm: 'music',
    contact: neighbours.roskildeConsultant,
    proposedOn: '2026-04-13',
    municipalities: ['roskilde', 'koege'],
    partners: [
      ['gimle', 'venue', 'culture', ''],
      ['tapperiet', 'venue', 'culture', ''],
    ],
    needs: [needIds.stage],
    steps: [
      ['assessed', '2026-05-11', cast.mette, 'Fin idé. Musikskolerne bør spørges.'],
      [
        'withdrawn',
        '2026-06-01',
        neighbours.roskildeConsultant,
        'Spillestedet fik ny leder. Vi kommer igen.',
      ],
    ],
    milestones: [],
    notes: [],
  },
]
