import { cast, neighbours } from '../cast.ts'
import { initiativeIds, needIds, projectIds } from './ids.ts'
import { example, type SeededProject, theme } from './shape.ts'

const leader = neighbours.musicLeader

const raa2026: SeededProject = {
  id: projectIds.raa2026,
  slug: 'raa-festival-2026',
  title: 'RÅ Festival 2026',
  summary: 'En dag på havnen, hvor unge booker, bygger og spiller det hele selv.',
  description: `Tre scener af paller. Intet navn er større end et andet.\n\n${example}`,
  state: 'closed',
  owner: 'koege',
  areas: ['music', 'youth'],
  themes: [theme.peerToPeer],
  levels: ['local', 'regional'],
  sender: 'peerToPeer',
  executor: 'others',
  amount: 120_000n,
  from: '2026-01-15',
  to: '2026-09-30',
  why: {
    criticalMass: 'Publikum og bands fra fem kommuner gør, at dagen kan holdes uden billetter.',
    sharedNeed: 'Scenen mellem øvelokalet og spillestedet mangler overalt.',
  },
  artForm: 'beats',
  contact: neighbours.koegeConsultant,
  initiative: initiativeIds.bedroomToStage,
  proposedOn: '2025-10-01',
  municipalities: ['koege', 'roskilde', 'ishoej', 'herlev', 'roedovre'],
  partners: [
    ['koegeUngdomsskole', 'youthSchool', 'school', 'Arrangørholdet på 14 unge.'],
    ['tapperiet', 'venue', 'culture', 'Lyd, lys og en voksen, der kan el.'],
    ['koegeSocial', null, 'social', 'Frivillige fra væresteder står for maden.'],
  ],
  needs: [needIds.stage, needIds.alone],
  steps: [
    ['assessed', '2025-11-10', leader, 'De unge har styr på det. Musikskolen bør med næste gang.'],
    ['approved', '2025-11-17', cast.mette, 'Under grænsen. Godkendt.'],
    ['running', '2026-01-15', neighbours.koegeConsultant, ''],
    [
      'closed',
      '2026-10-05',
      neighbours.koegeConsultant,
      '1.100 gæster, 22 navne, 31 unge arrangører. Det regnede, og ingen gik.',
    ],
  ],
  milestones: [
    ['Arrangørhold samlet', '2026-02-15', '2026-02-12'],
    ['Program klar', '2026-05-15', '2026-05-20'],
    ['Festival', '2026-08-22', '2026-08-22'],
  ],
  notes: [['2026-08-24', 'asPlanned', true, 'Tak til alle, der blev i regnen.']],
}

/** The festival that was, and the one proposed after it. */
export const raa: readonly SeededProject[] = [
  raa2026,
  {
    ...raa2026,
    id: projectIds.raa2027,
    slug: 'raa-festival-2027',
    title: 'RÅ Festival 2027',
    state: 'proposal',
    copiedFrom: projectIds.raa2026,
    from: '2027-01-15',
    to: '2027-09-30',
    proposedOn: '2026-11-09',
    steps: [],
    milestones: raa2026.milestones.map(([what, by]) => [what, by.replace('2026', '2027'), null] as const),
    notes: [],
  },
]
