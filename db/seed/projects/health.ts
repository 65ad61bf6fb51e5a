import { cast, neighbours } from '../cast.ts'
import { initiativeIds, needIds, projectIds } from './ids.ts'
import { nine } from './initiatives.ts'
import { example, type SeededProject, theme } from './shape.ts'

const leader = neighbours.healthLeader

export const writeYourLife: SeededProject = {
  id: projectIds.writeYourLife,
  slug: 'ord-liv-skriv',
  title: 'Ord.Liv.Skriv!',
  summary: 'Syv mandage, hvor du skriver dig gennem det svære. I er højst ti, og en forfatter leder holdet.',
  description: `Man læser kun højt, hvis man vil. Der er kaffe, og ingen spørger, hvorfor du er her.\n\n**Hold i alle ni kommuner** med samme plan og samme spørgeskemaer, så vi kan se, hvad der virker.\n\n${example}`,
  state: 'running',
  owner: 'furesoeBibliotek',
  areas: ['health'],
  themes: [theme.loneliness, theme.mentalHealth],
  levels: ['regional'],
  sender: 'municipality',
  executor: 'region',
  amount: 248_000n,
  from: '2026-01-12',
  to: '2027-12-17',
  why: {
    criticalMass: 'Først på tværs af ni kommuner er der nok til at måle noget.',
    competence: 'Få forfattere kan lede et hold. De deles.',
    sharedNeed: 'Bibliotekerne får det samme spørgsmål alle ni steder.',
  },
  artForm: 'writing',
  contact: cast.sofie,
  initiative: initiativeIds.wordsAndWellbeing,
  proposedOn: '2025-08-18',
  municipalities: nine,
  partners: [
    ['furesoeSundhed', null, 'health', 'Henviser fra sundhedscentret.'],
    ['jobcenterHelsingoer', null, 'employment', 'Henviser sygemeldte.'],
    ['helsingoerBibliotek', null, 'culture', 'Hold i Helsingør.'],
    ['koegeBibliotek', null, 'culture', 'Hold i Køge.'],
    ['laeseforeningen', null, null, 'Uddanner dem, der leder holdene.'],
    ['folkesundhed', null, null, 'Følger forløbene med forskning.'],
  ],
  needs: [needIds.writing, needIds.sickLeave],
  steps: [
    ['assessed', '2025-09-22', leader, 'Bygger på erfaringer fra tidligere hold. Målingen er på plads.'],
    ['approved', '2025-10-06', cast.mette, 'Under grænsen. Godkendt.'],
    ['running', '2026-01-12', cast.sofie, ''],
  ],
  milestones: [
    ['Ledere uddannet', '2026-03-01', '2026-02-25'],
    ['Første ni hold gennemført', '2026-06-30', '2026-07-02'],
    ['Efterårets hold startet', '2026-11-09', '2026-11-02'],
    ['Halvvejs: hvad viser tallene?', '2027-01-31', null],
  ],
  notes: [
    ['2026-07-03', 'asPlanned', true, 'De første ni hold er slut. 74 begyndte, 61 blev til det sidste.'],
    [
      '2026-10-26',
      'asPlanned',
      false,
      'Herlev har tre på venteliste. Albertslund har to pladser. Vi flytter dem, hvis de vil.',
    ],
  ],
}

export const health: readonly SeededProject[] = [
  writeYourLife,
  {
    ...writeYourLife,
    id: projectIds.vitamins,
    slug: 'kulturvitaminer-i-roedovre',
    title: 'Kulturvitaminer i Rødovre',
    summary: 'Ti uger med museum, sang og værksted for dig, der er uden arbejde og mest er hjemme.',
    description: `To gange om ugen. En fast kulturguide følger holdet hele vejen.\n\n${example}`,
    owner: 'roedovre',
    levels: ['local'],
    amount: 175_000n,
    from: '2026-08-03',
    to: '2027-07-31',
    why: { resources: 'Vi prøver det af for alle. Virker det, får de andre opskriften.' },
    artForm: 'workshop',
    contact: neighbours.roedovreConsultant,
    proposedOn: '2026-03-16',
    municipalities: ['roedovre'],
    partners: [
      ['heerup', null, 'culture', 'Seks af mødegangene.'],
      ['viften', 'venue', 'culture', 'Sang og teater.'],
      ['roedovreSundhed', null, 'health', 'Visiterer.'],
      ['roedovreSocial', null, 'social', 'Følger dem, der er i tvivl, til døren.'],
    ],
    needs: [needIds.sickLeave],
    steps: [
      [
        'assessed',
        '2026-04-27',
        leader,
        'God pilot. Sig tydeligt, hvordan de andre kommuner kommer med bagefter.',
      ],
      ['approved', '2026-05-18', cast.mette, 'Godkendt som pilot.'],
      ['running', '2026-08-03', neighbours.roedovreConsultant, ''],
    ],
    milestones: [
      ['Første hold i gang', '2026-09-07', '2026-09-07'],
      ['Første hold slut', '2026-11-20', null],
    ],
    notes: [['2026-10-09', 'asPlanned', false, '12 på holdet, én er stoppet, fordi hun har fået job.']],
  },
  {
    ...writeYourLife,
    id: projectIds.artSchool,
    slug: 'brug-billedskolen',
    title: 'Brug billedskolen',
    summary:
      'Formiddage på billedskolen for voksne, der har ondt. Man tegner, og man taler kun, hvis man vil.',
    description: `Billedskolerne står tomme til klokken 15. Nu gør de ikke.\n\n${example}`,
    state: 'approved',
    owner: 'ishoej',
    areas: ['health', 'youth'],
    themes: [theme.mentalHealth],
    amount: 165_000n,
    from: '2027-01-11',
    to: '2027-12-10',
    why: {
      sharedNeed: 'Sundhedscentre i tre kommuner har bedt om det.',
      resources: 'Billedkunstnerne deles.',
    },
    artForm: 'visualArt',
    contact: cast.jonas,
    proposedOn: '2026-08-24',
    municipalities: ['ishoej', 'herlev', 'koege'],
    partners: [
      ['gammelgaard', null, 'culture', 'Hold i Herlev.'],
      ['arken', null, 'culture', 'Et besøg for hvert hold.'],
    ],
    needs: [needIds.drawing],
    steps: [
      ['assessed', '2026-09-28', leader, 'Få en sundhedsforvaltning med, før I begynder.'],
      ['approved', '2026-10-19', cast.mette, 'Under grænsen. Godkendt.'],
    ],
    milestones: [
      ['Aftale med sundhedscentret i Ishøj', '2026-11-15', null],
      ['Første hold', '2027-01-18', null],
    ],
    notes: [],
  },
]
