import { history } from './history/words.da.ts'
import { invitations } from './invitations/words.da.ts'
import { memberships } from './memberships/words.da.ts'
import { organisations } from './organisations/words.da.ts'
import { persons } from './persons/words.da.ts'
import { giving } from './roles/words.da.ts'

const roles = {
  administrator: 'Drift',
  secretariat: 'Sekretariatet',
  steeringMember: 'Styregruppen',
  projectLeader: 'Projektleder',
  consultant: 'Konsulent',
  institutionStaff: 'Medarbejder',
  courseLeader: 'Kulturguide',
  linkWorker: 'Brobygger',
  localHost: 'Lokal vært',
  youthPanelMember: 'Ungepanelet',
  youngPerson: 'Ung',
  researcher: 'Forsker',
  otherRegion: 'Anden kulturregion',
}

const kinds = {
  municipality: 'Kommune',
  administration: 'Forvaltning',
  institution: 'Institution',
  venue: 'Spillested',
  musicSchool: 'Musikskole',
  youthSchool: 'Ungdomsskole eller klub',
  association: 'Forening',
  youthCouncil: 'Ungeråd',
  knowledgeInstitution: 'Videninstitution',
  foundation: 'Fond',
  regionalAuthority: 'Region',
  stateAgency: 'Ministerium eller styrelse',
  cultureRegion: 'Kulturregion',
  foreignBody: 'Partner i udlandet',
  company: 'Virksomhed',
  musicActor: 'Musikaktør',
}

const fields = {
  culture: 'Kultur',
  health: 'Sundhed',
  employment: 'Beskæftigelse',
  school: 'Skole',
  social: 'Social',
  youth: 'Unge',
  library: 'Bibliotek',
  museum: 'Museum',
  theatre: 'Teater',
  cinema: 'Biograf',
  cultureHouse: 'Kulturhus',
  music: 'Musik',
  visualArts: 'Billedkunst',
  literature: 'Litteratur',
  heritage: 'Kulturarv',
  education: 'Undervisning',
  care: 'Omsorg',
  community: 'Fællesskaber',
  research: 'Forskning',
}

const corners = {
  youthSchool: 'Ungdomsskole eller klub',
  musicSchool: 'Musikskole',
  venue: 'Spillested',
  musicActor: 'Musikaktør udefra',
}

/** What this room says in Danish. */
export const da = {
  roles,
  kinds,
  fields,
  corners,
  giving,
  history,
  invitations,
  memberships,
  organisations,
  persons,
}
