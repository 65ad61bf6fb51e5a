import { cast, neighbours } from '../cast.ts'
import { initiativeIds, needIds, projectIds } from './ids.ts'
import { raa } from './raa.ts'
import { example, type SeededProject, theme } from './shape.ts'

const leader = neighbours.musicLeader

export const coWrite2025: SeededProject = {
  id: projectIds.coWrite2025,
  slug: 'music-maker-co-write-2025',
  title: 'Music Maker Co-Write 2025',
  summary:
    'Fire dage i september, hvor unge fra hele regionen skriver sange sammen og spiller dem for hinanden.',
  description: `I kommer med en idé, en tekst eller ingenting. I går hjem med en sang, I har skrevet med nogen, I ikke kendte.\n\nEn producer og to sangskrivere går rundt og hjælper. Der er plads til 24.\n\n${example}`,
  state: 'closed',
  owner: 'roskilde',
  areas: ['music', 'youth'],
  themes: [theme.peerToPeer],
  levels: ['regional'],
  sender: 'both',
  executor: 'region',
  amount: 180_000n,
  from: '2025-03-01',
  to: '2025-11-30',
  why: {
    criticalMass: 'I hver kommune er der tre eller fire, der skriver sange. På lejren er der 24.',
    resources: 'Én producer og ét studie rækker til alle.',
  },
  artForm: 'song',
  contact: leader,
  initiative: initiativeIds.bedroomToStage,
  proposedOn: '2025-01-20',
  municipalities: ['roskilde', 'koege', 'helsingoer', 'halsnaes', 'ishoej'],
  partners: [
    ['roskildeUngdomsskole', 'youthSchool', 'school', 'Finder de unge, der ikke selv melder sig.'],
    ['roskildeMusiskeSkole', 'musicSchool', 'culture', 'Lægger hus og instrumenter til.'],
    ['gimle', 'venue', 'culture', 'Koncerten den sidste aften.'],
    ['rytmiskKonservatorium', 'musicActor', null, 'To sangskrivere som vejledere.'],
  ],
  needs: [needIds.alone, needIds.girls],
  steps: [
    ['assessed', '2025-02-03', leader, 'Klar plan, realistisk budget. Husk at spørge pigerne direkte.'],
    ['approved', '2025-02-10', cast.mette, 'Under grænsen. Godkendt.'],
    ['running', '2025-03-01', leader, ''],
    [
      'closed',
      '2025-12-01',
      leader,
      '24 unge, 19 sange, 7 nye bands. 11 af de 24 var piger. Næste år starter vi tilmeldingen tidligere.',
    ],
  ],
  milestones: [
    ['Tilmelding åben', '2025-04-01', '2025-04-01'],
    ['Hold sat', '2025-06-15', '2025-06-17'],
    ['Lejren', '2025-09-21', '2025-09-21'],
    ['Koncert på Gimle', '2025-10-11', '2025-10-11'],
  ],
  notes: [
    ['2025-06-18', 'asPlanned', true, '41 søgte om 24 pladser. Alle har fået svar i dag.'],
    ['2025-09-22', 'asPlanned', true, 'Fire dage, nitten sange. Hør dem på Gimle den 11. oktober.'],
  ],
}

export const coWrite2026: SeededProject = {
  ...coWrite2025,
  id: projectIds.coWrite2026,
  slug: 'music-maker-co-write-2026',
  title: 'Music Maker Co-Write 2026',
  state: 'running',
  copiedFrom: projectIds.coWrite2025,
  amount: 195_000n,
  from: '2026-03-01',
  to: '2026-12-31',
  proposedOn: '2025-12-08',
  municipalities: ['roskilde', 'koege', 'helsingoer', 'halsnaes', 'ishoej', 'albertslund', 'furesoe'],
  steps: [
    ['assessed', '2026-01-12', leader, 'Bygger på sidste års erfaringer. To kommuner mere.'],
    ['approved', '2026-01-19', cast.mette, 'Under grænsen. Godkendt.'],
    ['running', '2026-03-02', leader, ''],
  ],
  milestones: [
    ['Tilmelding åben', '2026-03-15', '2026-03-15'],
    ['Hold sat', '2026-06-15', '2026-06-12'],
    ['Lejren', '2026-09-20', '2026-09-20'],
    ['Alle deltagere har holdt koncert eller oplæg derhjemme', '2026-11-15', null],
    ['Regnskab og status', '2026-12-15', null],
  ],
  notes: [
    ['2026-06-12', 'asPlanned', true, '58 har søgt. Vi har fundet plads til 28.'],
    ['2026-09-21', 'asPlanned', true, 'Lejren er slut. 23 sange, og nogen græd i bussen hjem.'],
    [
      '2026-11-02',
      'needsAttention',
      false,
      'Seks mangler endnu at give noget tilbage derhjemme. Ungdomsskolerne ringer til dem.',
    ],
  ],
}

export const popkorn: SeededProject = {
  id: projectIds.popkorn,
  slug: 'popkorn-nordic',
  title: 'POPKORN NORDIC',
  summary: 'Danske og svenske bands øver, spiller og lærer af hinanden på begge sider af sundet.',
  description: `Otte bands, fire fra hver side. De får en seminardag, fire koncerter og en semifinale med et panel, der siger, hvad de faktisk mener.\n\n${example}`,
  state: 'running',
  owner: 'helsingoer',
  areas: ['music', 'youth'],
  themes: [],
  levels: ['regional', 'national'],
  sender: 'municipality',
  executor: 'others',
  amount: 240_000n,
  from: '2026-02-01',
  to: '2027-05-31',
  why: {
    competence: 'Helsingør har de svenske venner, Roskilde har scenen, Køge har dem, der kan lyd.',
    resources: 'Rejser, backline og panel er for dyrt for én kommune.',
  },
  artForm: 'music',
  contact: neighbours.helsingoerConsultant,
  initiative: initiativeIds.bedroomToStage,
  proposedOn: '2025-09-15',
  municipalities: ['helsingoer', 'roskilde', 'koege', 'albertslund'],
  partners: [
    ['helsingoerUngdomsskole', 'youthSchool', 'school', 'Bandene fra dansk side.'],
    ['helsingoerMusikskole', 'musicSchool', 'culture', 'Øverum og coaching.'],
    ['toldkammeret', 'venue', 'culture', 'To koncerter og semifinalen.'],
  ],
  needs: [needIds.stage],
  steps: [
    ['assessed', '2025-10-20', leader, 'Stærkt program. Firkanten mangler en aktør udefra.'],
    ['approved', '2025-11-03', cast.mette, 'Under grænsen. Godkendt.'],
    ['running', '2026-02-02', neighbours.helsingoerConsultant, ''],
  ],
  milestones: [
    ['Otte bands fundet', '2026-05-01', '2026-04-24'],
    ['Seminardag', '2026-10-03', '2026-10-03'],
    ['Fire koncerter holdt', '2027-02-28', null],
    ['Semifinale', '2027-04-17', null],
  ],
  notes: [
    [
      '2026-10-05',
      'asPlanned',
      true,
      'Seminardagen er holdt: otte bands, tre timer om kontrakter, én om at turde.',
    ],
  ],
}

const { initiative: _ofPopkorn, ...alone } = popkorn

export const music: readonly SeededProject[] = [
  coWrite2025,
  coWrite2026,
  popkorn,
  ...raa,
  {
    ...alone,
    id: projectIds.openRehearsal,
    slug: 'aabne-oevelokaler',
    title: 'Åbne øvelokaler',
    summary: 'Skolens øvelokale får en lås, der kan åbnes med telefonen, og er dit til klokken 22.',
    description: `Vi prøver med ét lokale i Albertslund.\n\n${example}`,
    state: 'proposal',
    owner: 'albertslund',
    areas: ['music'],
    levels: ['local'],
    executor: 'others',
    amount: 60_000n,
    from: '2027-02-01',
    to: '2027-12-31',
    why: { resources: 'En lås og en vagtordning kan deles af flere, når først den er prøvet.' },
    artForm: 'workshop',
    contact: neighbours.albertslundConsultant,
    proposedOn: '2026-11-16',
    municipalities: ['albertslund'],
    partners: [
      ['albertslundUngecenter', 'youthSchool', 'school', 'Passer nøglerne.'],
      ['forbraendingen', 'venue', 'culture', 'Lærer folk at bruge anlægget.'],
    ],
    needs: [needIds.rehearsal],
    steps: [],
    milestones: [],
    notes: [],
  },
]
