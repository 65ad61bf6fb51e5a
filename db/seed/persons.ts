import type { Role, Scope } from '../../src/kernel/actor.ts'
import { type CastMember, cast, neighbours } from './cast.ts'
import { organisations as at, type OrganisationName } from './organisations.ts'

export interface SeededPerson {
  readonly who: CastMember
  readonly title: string
  readonly organisation: OrganisationName | undefined
  readonly roles: readonly (readonly [Role, Scope])[]
}

const region: Scope = { kind: 'region' }
const place = (name: OrganisationName): Scope => ({ kind: 'organisation', id: at[name] })

const person = (
  who: CastMember,
  title: string,
  organisation: OrganisationName | undefined,
  ...roles: readonly (readonly [Role, Scope])[]
): SeededPerson => ({ who, title, organisation, roles })

/** The cast with roles. Karin is a participant and has no account: she is not here. */
const castWithRoles: readonly SeededPerson[] = [
  person(cast.mette, 'Sekretariatsleder', 'kulturmetropolen', ['secretariat', region]),
  person(cast.ida, 'Driftsansvarlig', 'kulturmetropolen', ['administrator', region]),
  person(cast.jonas, 'Kulturkonsulent', 'ishoej', ['consultant', place('ishoej')]),
  person(cast.fatima, 'Brobygger', 'jobcenterHelsingoer', ['linkWorker', place('jobcenterHelsingoer')]),
  person(
    cast.sofie,
    'Kulturguide',
    'furesoeBibliotek',
    ['courseLeader', place('furesoeBibliotek')],
    ['institutionStaff', place('furesoeBibliotek')],
  ),
  person(cast.aliya, 'Musiker', undefined, ['youngPerson', region]),
  person(cast.villads, 'Ung i Roskilde', undefined, ['youngPerson', region]),
  person(cast.bent, 'Formand for kulturudvalget', 'koege', ['steeringMember', region]),
  person(cast.nadia, 'Forsker', 'folkesundhed', ['researcher', region]),
  person(cast.ole, 'Aktivitetsleder', 'broparken', ['localHost', place('broparken')]),
  person(cast.grethe, 'Lokal koordinator', 'fyn', ['otherRegion', place('fyn')]),
]

const chair = (who: CastMember, organisation: OrganisationName): SeededPerson =>
  person(who, 'Formand for kulturudvalget', organisation, ['steeringMember', region])

const consultant = (who: CastMember, organisation: OrganisationName): SeededPerson =>
  person(who, 'Kulturkonsulent', organisation, ['consultant', place(organisation)])

const projectLeader = (who: CastMember, title: string, organisation: OrganisationName): SeededPerson =>
  person(who, title, organisation, ['projectLeader', region])

const neighboursWithRoles: readonly SeededPerson[] = [
  chair(neighbours.herlevChair, 'herlev'),
  chair(neighbours.albertslundChair, 'albertslund'),
  chair(neighbours.roedovreChair, 'roedovre'),
  chair(neighbours.ishoejChair, 'ishoej'),
  chair(neighbours.furesoeChair, 'furesoe'),
  chair(neighbours.helsingoerChair, 'helsingoer'),
  chair(neighbours.halsnaesChair, 'halsnaes'),
  chair(neighbours.roskildeChair, 'roskilde'),
  consultant(neighbours.herlevConsultant, 'herlev'),
  consultant(neighbours.albertslundConsultant, 'albertslund'),
  consultant(neighbours.roedovreConsultant, 'roedovre'),
  consultant(neighbours.furesoeConsultant, 'furesoe'),
  consultant(neighbours.helsingoerConsultant, 'helsingoer'),
  consultant(neighbours.koegeConsultant, 'koege'),
  consultant(neighbours.halsnaesConsultant, 'halsnaes'),
  consultant(neighbours.roskildeConsultant, 'roskilde'),
  projectLeader(neighbours.musicLeader, 'Projektleder, Musik', 'roskilde'),
  projectLeader(neighbours.youthLeader, 'Projektleder, Unge', 'koege'),
  projectLeader(neighbours.healthLeader, 'Projektleder, Et bedre liv med kultur', 'helsingoer'),
]

export const persons: readonly SeededPerson[] = [...castWithRoles, ...neighboursWithRoles]
