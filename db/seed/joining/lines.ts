import { cast } from '../cast.ts'
import { courseIds } from '../courses/ids.ts'
import { enrolmentIds as ids } from './ids.ts'
import type { SeededLine } from './shape.ts'

const karinMail = cast.karin.email.split('@')[0] ?? ''

/** The people of the courses. Every name is invented. */
export const lines: readonly SeededLine[] = [
  {
    courseId: courseIds.farumWriting,
    municipality: 'furesoe',
    on: '2026-10-12',
    endedOn: '2026-11-12',
    people: [
      { id: ids.farum, name: 'Ingrid Havbo', mail: 'ingrid', state: 'enrolled', marks: 'pap' },
      { name: 'Torben Elkær', mail: 'torben', state: 'enrolled', marks: 'ppp', access: 'Stol med arme' },
      { name: 'Leyla Aydin', mail: 'leyla', state: 'enrolled', marks: 'ptp' },
      { name: 'Åse Kvist', mail: 'aase', state: 'enrolled', marks: 'ppa' },
      { name: 'Henrik Ørsted Bang', phone: '20 30 40 51', state: 'enrolled', marks: 'ppp' },
      { name: 'Marie Ulv', mail: 'marie', state: 'enrolled', part: 'relative', marks: 'pp' },
      { name: 'Per Skovgaard', mail: 'per', state: 'enrolled', from: 'herlev', marks: 'ppp' },
      { name: 'Bodil Fuglsang', mail: 'bodil', state: 'dropped', endReason: 'illness', marks: 'p' },
    ],
  },
  {
    courseId: courseIds.halsnaesVitamins,
    municipality: 'halsnaes',
    on: '2026-10-20',
    people: [
      {
        ...{ id: ids.karin, name: cast.karin.name, mail: karinMail, birthYear: 1971 },
        ...{ state: 'enrolled', marks: 'p', transport: 'Følges gerne fra stationen' },
      },
      { name: 'Jens Arrebo', mail: 'jens', state: 'enrolled', marks: 'p' },
      { name: 'Sanne Lund', mail: 'sanne', state: 'enrolled', marks: 'a' },
      { name: 'Kurt Egebjerg', phone: '20 30 40 52', state: 'enrolled', marks: 'p' },
      { name: 'Nanna Isager', mail: 'nanna', state: 'enrolled', marks: 't' },
    ],
  },
  {
    courseId: courseIds.helsingoerSalon,
    municipality: 'helsingoer',
    on: '2026-11-10',
    endedOn: '2026-11-16',
    people: [
      { id: ids.referredEnrolled, name: 'Mona Krogerup', mail: 'mona', way: 'referral', state: 'enrolled' },
      { id: ids.referredApplied, name: 'Flemming Brix', mail: 'flemming', way: 'referral', state: 'applied' },
      {
        ...{ id: ids.referredEnded, name: 'Tina Hald', mail: 'tina', way: 'referral' },
        ...{ state: 'declined', endReason: 'otherOffer' },
      },
      { name: 'Ellen Rønne', mail: 'ellen', state: 'enrolled' },
    ],
  },
  {
    courseId: courseIds.ishoejCoWrite,
    municipality: 'ishoej',
    on: '2026-11-14',
    people: [
      { name: 'Amina Y.', mail: 'amina', state: 'enrolled' },
      { name: 'Silas M.', mail: 'silas', state: 'enrolled', pair: 'song' },
      { name: 'Noor K.', mail: 'noor', state: 'enrolled', pair: 'song' },
    ],
  },
  {
    courseId: courseIds.roedovreWriting,
    municipality: 'roedovre',
    on: '2026-11-09',
    people: [
      { name: 'Ruth Damgaard', mail: 'ruth', state: 'enrolled' },
      { name: 'Ole Vibe', mail: 'olev', state: 'enrolled' },
      { name: 'Grete Holt', mail: 'grete', state: 'enrolled' },
      { name: 'Bjarne Toft', mail: 'bjarne', state: 'enrolled' },
      { name: 'Susan Rask', mail: 'susan', state: 'enrolled' },
      { id: ids.offered, name: 'Yrsa Falk', mail: 'yrsa', state: 'offered' },
      { name: 'Erik Damm', phone: '20 30 40 53', state: 'waiting', passedOver: 'askedToWait' },
      { id: ids.firstWaiting, name: 'Lone Birk', mail: 'lone', state: 'waiting' },
      { id: ids.pairFirst, name: 'Hanne Sø', mail: 'hanne', state: 'waiting', pair: 'sisters' },
      { id: ids.pairSecond, name: 'Ulla Sø', state: 'waiting', pair: 'sisters' },
      { name: 'Kaj Dreyer', mail: 'kaj', state: 'waiting' },
    ],
  },
  {
    courseId: courseIds.koegeSalon,
    municipality: 'koege',
    on: '2026-11-02',
    endedOn: '2026-11-18',
    people: [
      { name: 'Vera Strøm', mail: 'vera', state: 'cancelled', endReason: 'courseCancelled' },
      { name: 'Poul Lind', mail: 'poul', state: 'cancelled', endReason: 'courseCancelled' },
    ],
  },
]
