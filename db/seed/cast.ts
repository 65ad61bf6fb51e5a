/** The people who live in the example data, the tests, the guides and the screenshots. All of them are invented. */
export interface CastMember {
  readonly id: string
  readonly name: string
  readonly email: string
}

const member = (number: number, name: string, email: string): CastMember => ({
  id: `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`,
  name,
  email,
})

export const cast = {
  mette: member(1, 'Mette Lindegaard', 'mette@kulturmetropolen.example'),
  jonas: member(2, 'Jonas Bak', 'jonas@ishoj.example'),
  fatima: member(3, 'Fatima Rahimi', 'fatima@helsingor.example'),
  sofie: member(4, 'Sofie Thorup', 'sofie@furesoe-bibliotek.example'),
  aliya: member(5, 'Aliya Demir', 'aliya@ung.example'),
  villads: member(6, 'Villads Krogh', 'villads@ung.example'),
  karin: member(7, 'Karin Højlund', 'karin@borger.example'),
  bent: member(8, 'Bent Overgaard', 'bent@koge.example'),
  nadia: member(9, 'Nadia Farah', 'nadia@forskning.example'),
  ole: member(10, 'Ole Brandt', 'ole@rodovre-plejehjem.example'),
  grethe: member(11, 'Grethe Møller', 'grethe@kulturregionfyn.example'),
  /** Runs the platform; sees mails, failed jobs and the audit. */
  ida: member(12, 'Ida Winther', 'ida@kulturmetropolen.example'),
} as const satisfies Readonly<Record<string, CastMember>>

/** Their neighbours: chairs of culture committees, consultants and project leaders, invented too. They fill the bodies and lists. */
export const neighbours = {
  herlevChair: member(20, 'Annelise Rask', 'annelise@herlev.example'),
  albertslundChair: member(21, 'Poul Vestergaard', 'poul@albertslund.example'),
  roedovreChair: member(22, 'Kirsten Bangsgaard', 'kirsten@roedovre.example'),
  ishoejChair: member(23, 'Yusuf Kaya', 'yusuf@ishoej.example'),
  furesoeChair: member(24, 'Charlotte Ahlefeldt', 'charlotte@furesoe.example'),
  helsingoerChair: member(25, 'Henning Skipper', 'henning@helsingoer.example'),
  halsnaesChair: member(26, 'Birthe Havn', 'birthe@halsnaes.example'),
  roskildeChair: member(27, 'Mads Domkær', 'mads@roskilde.example'),
  herlevConsultant: member(30, 'Line Hjortkær', 'line@herlev.example'),
  albertslundConsultant: member(31, 'Kasper Toft', 'kasper@albertslund.example'),
  roedovreConsultant: member(32, 'Pernille Voss', 'pernille@roedovre.example'),
  furesoeConsultant: member(33, 'Rikke Farumgaard', 'rikke@furesoe.example'),
  helsingoerConsultant: member(34, 'Amir Haddad', 'amir@helsingoer.example'),
  koegeConsultant: member(35, 'Trine Ås', 'trine@koege.example'),
  halsnaesConsultant: member(36, 'Søren Ærø Klint', 'soeren@halsnaes.example'),
  roskildeConsultant: member(37, 'Camilla Østergaard', 'camilla@roskilde.example'),
  musicLeader: member(40, 'Emil Strand', 'emil@roskilde.example'),
  youthLeader: member(41, 'Laura Nymark', 'laura@koege.example'),
  healthLeader: member(42, 'Signe Kronholm', 'signe@helsingoer.example'),
} as const satisfies Readonly<Record<string, CastMember>>

export type CastName = keyof typeof cast
