import { dayOf } from '../../../kernel/day.ts'
import { longDay } from '../../../ui/format/day.ts'

interface MailFacts {
  readonly name: string
  readonly from: string
  readonly link: string
  readonly until: Temporal.Instant
}

/** Inviting somebody, and coming in by the link. */
export const invitations = {
  title: 'Invitation',
  never: 'Der er ikke sendt nogen invitation.',
  states: {
    open: (sent: string, until: string) => `Sendt ${sent}. Linket gælder til ${until}.`,
    accepted: (sent: string, when: string) => `Sendt ${sent}, taget imod ${when}.`,
    withdrawn: (sent: string) => `Sendt ${sent}, trukket tilbage.`,
    expired: (sent: string) => `Sendt ${sent}. Linket er udløbet.`,
  },
  send: 'Send invitation',
  sendAgain: 'Send igen',
  withdraw: 'Træk tilbage',
  sent: (name: string) => `Invitationen er sendt til ${name}.`,
  withdrawnNow: 'Invitationen er trukket tilbage.',
  mail: {
    subject: 'Du er inviteret til Kulturmetropolen',
    text: ({ name, from, link, until }: MailFacts) =>
      [
        `Hej ${name}`,
        '',
        `${from || 'Kulturmetropolen'} har inviteret dig til Kulturmetropolen, hvor kommunerne arbejder sammen om kultur.`,
        '',
        'Åbn linket, og sig ja:',
        link,
        '',
        `Linket gælder til ${longDay(dayOf(until), 'da')} og kan bruges én gang. Kender du ikke os? Så gør ingenting.`,
      ].join('\n'),
  },
  page: {
    title: 'Velkommen',
    lead: (name: string) =>
      `Hej ${name}. Sig, hvad du hedder, og hvilket sprog du helst vil bruge. Så er du inde.`,
    name: 'Dit navn',
    language: 'Sprog',
    enter: 'Gå ind',
    again: 'Gå til log ind',
    gone: {
      accepted: { title: 'Linket er brugt', text: 'Du er allerede tilmeldt. Log ind med din mail.' },
      withdrawn: {
        title: 'Linket gælder ikke længere',
        text: 'Invitationen er trukket tilbage, eller der er sendt en nyere. Se efter den nyeste mail.',
      },
      expired: { title: 'Linket er udløbet', text: 'Bed den, der inviterede dig, om at sende en ny.' },
    },
  },
}
