import type { BodyKind, MemberRole, Quorum } from '../../../src/domains/governance/bodies/model.ts'
import type { MatterKind } from '../../../src/domains/governance/index.ts'
import { cast, neighbours } from '../cast.ts'
import { type OrganisationName, organisations } from '../organisations.ts'

const id = (number: number): string => `00000000-0000-4000-8000-000000022${String(number).padStart(3, '0')}`

export const bodyIds = {
  steering: id(1),
  kmk: id(2),
  music: id(3),
  youth: id(4),
  health: id(5),
  panel: id(6),
} as const
export type BodyName = keyof typeof bodyIds

export interface SeededBody {
  readonly name: BodyName
  readonly slug: string
  readonly da: string
  readonly en: string
  readonly kind: BodyKind
  readonly prefix: string
  readonly mandate: string
  readonly decides: readonly MatterKind[]
  readonly quorum: Quorum
  readonly isOpen: boolean
}

export const seededBodies: readonly SeededBody[] = [
  {
    name: 'steering',
    slug: 'den-politiske-styregruppe',
    da: 'Den politiske styregruppe',
    en: 'The political steering group',
    kind: 'steeringGroup',
    prefix: '',
    mandate:
      'Styregruppen er kulturregionens højeste myndighed. Den består af formændene for kulturudvalgene i de ni kommuner.\n\n- Den vedtager aftaletekster, tillæg og budgetter.\n- Den beslutter projekter over beløbsgrænsen.\n- Den godkender rapporter, før de sendes.\n\nDen mødes to gange om året og ellers, når der er brug for det.',
    decides: [
      'agreement.version',
      'agreement.addendum',
      'economy.budget',
      'projects.project',
      'effects.protocol',
      'reporting.report',
    ],
    quorum: 'half',
    isOpen: true,
  },
  {
    name: 'kmk',
    slug: 'kmk',
    da: 'KMK',
    en: 'KMK, the group of officers',
    kind: 'administrativeGroup',
    prefix: 'KMK',
    mandate:
      'KMK samler kulturkonsulenterne fra de ni kommuner. Den forbereder styregruppens møder og følger op på det, der er besluttet.\n\nMøderne går på skift mellem kommunerne.',
    decides: [],
    quorum: 'half',
    isOpen: true,
  },
  {
    name: 'health',
    slug: 'projektgruppen-et-bedre-liv-med-kultur',
    da: 'Projektgruppen Et bedre liv med kultur',
    en: 'Project group A better life with culture',
    kind: 'projectGroup',
    prefix: 'PGK',
    mandate:
      'Projektgruppen holder sammen på forløbene i kommunerne: fælles modeller, fælles måling og fælles læring.',
    decides: [],
    quorum: 'none',
    isOpen: false,
  },
  {
    name: 'music',
    slug: 'projektgruppen-musik',
    da: 'Projektgruppen Musik',
    en: 'Project group Music',
    kind: 'projectGroup',
    prefix: 'PGM',
    mandate:
      'Projektgruppen finder de projekter, der binder ungdomsskole, musikskole, spillested og musikliv sammen.',
    decides: [],
    quorum: 'none',
    isOpen: false,
  },
  {
    name: 'youth',
    slug: 'projektgruppen-unge',
    da: 'Projektgruppen Unge',
    en: 'Project group Youth',
    kind: 'projectGroup',
    prefix: 'PGU',
    mandate:
      'Projektgruppen hjælper unge med at lave deres egne projekter og finde hinanden på tværs af kommuner.',
    decides: [],
    quorum: 'none',
    isOpen: false,
  },
  {
    name: 'panel',
    slug: 'ungepanelet',
    da: 'Ungepanelet',
    en: 'The youth panel',
    kind: 'youthPanel',
    prefix: 'UP',
    mandate:
      'Ungepanelet siger, hvad der virker for unge, og hvad der ikke gør. De fleste i panelet er selv unge.',
    decides: [],
    quorum: 'none',
    isOpen: false,
  },
]

export interface SeededMember {
  readonly body: BodyName
  readonly person: string | null
  readonly organisation: OrganisationName | null
  readonly seat: string
  readonly role: MemberRole
  readonly from: string
  readonly to?: string
}

const chairs: readonly (readonly [string, OrganisationName])[] = [
  [cast.bent.id, 'koege'],
  [neighbours.herlevChair.id, 'herlev'],
  [neighbours.albertslundChair.id, 'albertslund'],
  [neighbours.roedovreChair.id, 'roedovre'],
  [neighbours.ishoejChair.id, 'ishoej'],
  [neighbours.furesoeChair.id, 'furesoe'],
  [neighbours.helsingoerChair.id, 'helsingoer'],
  [neighbours.halsnaesChair.id, 'halsnaes'],
  [neighbours.roskildeChair.id, 'roskilde'],
]

const officers: readonly (readonly [string, OrganisationName])[] = [
  [cast.jonas.id, 'ishoej'],
  [neighbours.herlevConsultant.id, 'herlev'],
  [neighbours.albertslundConsultant.id, 'albertslund'],
  [neighbours.roedovreConsultant.id, 'roedovre'],
  [neighbours.furesoeConsultant.id, 'furesoe'],
  [neighbours.helsingoerConsultant.id, 'helsingoer'],
  [neighbours.koegeConsultant.id, 'koege'],
  [neighbours.halsnaesConsultant.id, 'halsnaes'],
  [neighbours.roskildeConsultant.id, 'roskilde'],
]

const since = '2018-01-01'

const seat = (
  body: BodyName,
  person: string | null,
  organisation: OrganisationName | null,
  role: MemberRole,
  title = '',
): SeededMember => ({ body, person, organisation, seat: title, role, from: since })

/** Who sits where. Bent chairs the steering group, Mette writes the minutes; Ishøj has not named its substitute yet. */
export const seededMembers: readonly SeededMember[] = [
  ...chairs.map(([person, organisation], index) =>
    seat('steering', person, organisation, index === 0 ? 'chair' : 'member', 'formand for kulturudvalget'),
  ),
  seat('steering', cast.mette.id, 'kulturmetropolen', 'secretary'),
  seat('steering', null, 'ishoej', 'substitute', 'næstformand for kulturudvalget'),
  seat('kmk', cast.mette.id, 'kulturmetropolen', 'chair', 'sekretariatsleder'),
  ...officers.map(([person, organisation]) => seat('kmk', person, organisation, 'member', 'kulturkonsulent')),
  seat('health', neighbours.healthLeader.id, 'helsingoer', 'chair', 'projektleder'),
  seat('health', cast.sofie.id, 'furesoeBibliotek', 'member'),
  seat('health', cast.fatima.id, 'helsingoer', 'member'),
  seat('music', neighbours.musicLeader.id, 'roskilde', 'chair', 'projektleder'),
  seat('youth', neighbours.youthLeader.id, 'koege', 'chair', 'projektleder'),
  seat('panel', neighbours.youthLeader.id, 'koege', 'chair'),
  seat('panel', cast.aliya.id, null, 'member'),
  seat('panel', cast.villads.id, null, 'member'),
]

export const organisationId = (name: OrganisationName | null): string | null =>
  name ? organisations[name] : null
