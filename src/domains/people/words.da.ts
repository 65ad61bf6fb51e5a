import { history } from './history/words.da.ts'
import { invitations } from './invitations/words.da.ts'
import { memberships } from './memberships/words.da.ts'
import { organisations } from './organisations/words.da.ts'
import { persons } from './persons/words.da.ts'
import { population } from './population/words.da.ts'
import { giving } from './roles/words.da.ts'

const roles = {
  administrator: 'Drift',
  secretariat: 'Sekretariatet',
  steeringMember: 'Styregruppen',
  projectLeader: 'Projektleder',
  consultant: 'Konsulent',
  institutionStaff: 'Medarbejder',
  coordinator: 'Kulturkoordinator',
  courseLeader: 'Kulturguide',
  peerHost: 'Ung-til-ung-vært',
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

const waiting = {
  unanswered: (name: string) => `${name} har ikke svaret på sin invitation`,
  unansweredDetail: 'Linket er udløbet.',
  unansweredButton: 'Send en ny',
  oldFigures: (year: number) => `Læs befolkningstal for ${year} ind`,
  oldFiguresDetail: (day: string) => `De nyeste er fra ${day}.`,
  oldFiguresButton: 'Læs tal ind',
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
  population,
  waiting,
}
