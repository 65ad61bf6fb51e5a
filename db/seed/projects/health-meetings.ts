import { neighbours } from '../cast.ts'
import { writeYourLife } from './health.ts'
import { needIds, projectIds } from './ids.ts'
import { example, type SeededProject, theme } from './shape.ts'

const leader = neighbours.healthLeader

/** Talking and singing: one goes on, one waits for the steering group. */
export const meetings: readonly SeededProject[] = [
  {
    ...writeYourLife,
    id: projectIds.talkSalon,
    slug: 'samtalesalon',
    title: 'Samtalesalon',
    summary:
      'En aften om måneden på nettet. Vi taler om noget, nogen har læst, set eller hørt. Alle kan være med.',
    description: `Du behøver ikke have kamera på. Linket er det samme hver gang.\n\n${example}`,
    owner: 'halsnaes',
    themes: [theme.loneliness],
    sender: 'both',
    amount: 0n,
    from: '2025-10-01',
    to: '2026-12-31',
    why: { criticalMass: 'I én kommune er vi fire. I ni er vi fyrre.' },
    artForm: 'conversation',
    contact: neighbours.halsnaesConsultant,
    proposedOn: '2025-06-16',
    partners: [
      ['halsnaesBibliotek', null, 'culture', 'Vært hver anden gang.'],
      ['broparken', null, 'health', 'Beboerne er med fra stuen.'],
    ],
    needs: [needIds.talk],
    steps: [
      ['assessed', '2025-08-11', leader, 'Koster ingenting og gør godt.'],
      ['approved', '2025-08-25', leader, 'Godkendt.'],
      ['running', '2025-10-01', neighbours.halsnaesConsultant, ''],
    ],
    milestones: [['Ti saloner holdt', '2026-09-30', '2026-09-24']],
    notes: [['2026-06-25', 'asPlanned', true, 'Sommerferie. Vi er tilbage den 27. august.']],
  },
  {
    ...writeYourLife,
    id: projectIds.singAlong,
    slug: 'syng-med-hele-regionen',
    title: 'Syng med, hele regionen',
    summary:
      'Et kor i hver kommune for dig, der tror, du ikke kan synge. Det store kor mødes én gang om året.',
    description: example,
    state: 'assessed',
    owner: 'kulturmetropolen',
    areas: ['health', 'music'],
    amount: 640_000n,
    from: '2027-02-01',
    to: '2028-06-30',
    submitted: '2026-11-17',
    why: {
      resources: 'Korledere, arrangementer og måling er for dyrt for hver for sig.',
      criticalMass: 'Det store kor er grunden til at komme om tirsdagen.',
    },
    artForm: 'song',
    contact: leader,
    proposedOn: '2026-09-07',
    partners: [
      ['roskildeMusiskeSkole', 'musicSchool', 'culture', 'Uddanner korlederne.'],
      ['jazzDanmark', 'musicActor', null, 'Repertoire.'],
      ['aeldreSagen', null, null, 'Kører dem, der ikke kan komme selv.'],
    ],
    needs: [needIds.talk, needIds.sickLeave],
    steps: [
      [
        'assessed',
        '2026-11-16',
        leader,
        'Stort og rigtigt. Beløbet er over grænsen, så styregruppen skal beslutte.',
      ],
    ],
    milestones: [],
    notes: [],
  },
]
