import { history } from './history/words.en.ts'
import { invitations } from './invitations/words.en.ts'
import { memberships } from './memberships/words.en.ts'
import { organisations } from './organisations/words.en.ts'
import { persons } from './persons/words.en.ts'
import { population } from './population/words.en.ts'
import { giving } from './roles/words.en.ts'
import type { da } from './words.da.ts'

const roles = {
  administrator: 'Operations',
  secretariat: 'The secretariat',
  steeringMember: 'The steering group',
  projectLeader: 'Project leader',
  consultant: 'Consultant',
  institutionStaff: 'Member of staff',
  coordinator: 'Culture coordinator',
  courseLeader: 'Course leader',
  peerHost: 'Peer host',
  linkWorker: 'Link worker',
  localHost: 'Local host',
  youthPanelMember: 'The youth panel',
  youngPerson: 'Young person',
  researcher: 'Researcher',
  otherRegion: 'Another culture region',
}

const kinds = {
  municipality: 'Municipality',
  administration: 'Administration',
  institution: 'Institution',
  venue: 'Venue',
  musicSchool: 'Music school',
  youthSchool: 'Youth school or club',
  association: 'Association',
  youthCouncil: 'Youth council',
  knowledgeInstitution: 'Knowledge institution',
  foundation: 'Foundation',
  regionalAuthority: 'Region',
  stateAgency: 'Ministry or agency',
  cultureRegion: 'Culture region',
  foreignBody: 'Partner abroad',
  company: 'Company',
  musicActor: 'Music actor',
}

const fields = {
  culture: 'Culture',
  health: 'Health',
  employment: 'Employment',
  school: 'School',
  social: 'Social affairs',
  youth: 'Young people',
  library: 'Library',
  museum: 'Museum',
  theatre: 'Theatre',
  cinema: 'Cinema',
  cultureHouse: 'Culture house',
  music: 'Music',
  visualArts: 'Visual arts',
  literature: 'Literature',
  heritage: 'Heritage',
  education: 'Education',
  care: 'Care',
  community: 'Communities',
  research: 'Research',
}

const corners = {
  youthSchool: 'Youth school or club',
  musicSchool: 'Music school',
  venue: 'Venue',
  musicActor: 'Music actor from outside',
}

const waiting = {
  unanswered: (name: string) => `${name} has not answered the invitation`,
  unansweredDetail: 'The link has expired.',
  unansweredButton: 'Send a new one',
  oldFigures: (year: number) => `Add population figures for ${year}`,
  oldFiguresDetail: (day: string) => `The newest are from ${day}.`,
  oldFiguresButton: 'Add figures',
}

/** What this room says in English. */
export const en = {
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
} satisfies typeof da
