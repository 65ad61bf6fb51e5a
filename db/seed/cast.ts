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

export type CastName = keyof typeof cast
