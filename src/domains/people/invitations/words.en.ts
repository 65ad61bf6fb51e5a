import { dayOf } from '../../../kernel/day.ts'
import { longDay } from '../../../ui/format/day.ts'
import type { invitations as da } from './words.da.ts'

/** Inviting somebody, and coming in by the link. */
export const invitations = {
  title: 'Invitation',
  never: 'No invitation has been sent.',
  states: {
    open: (sent: string, until: string) => `Sent ${sent}. The link holds until ${until}.`,
    accepted: (sent: string, when: string) => `Sent ${sent}, accepted ${when}.`,
    withdrawn: (sent: string) => `Sent ${sent}, withdrawn.`,
    expired: (sent: string) => `Sent ${sent}. The link has expired.`,
  },
  send: 'Send invitation',
  sendAgain: 'Send again',
  withdraw: 'Withdraw',
  sent: (name: string) => `The invitation has been sent to ${name}.`,
  withdrawnNow: 'The invitation has been withdrawn.',
  mail: {
    subject: 'You are invited to Kulturmetropolen',
    text: ({ name, from, link, until }) =>
      [
        `Dear ${name}`,
        '',
        `${from || 'Kulturmetropolen'} has invited you to Kulturmetropolen, where municipalities work together on culture.`,
        '',
        'Open the link and say yes:',
        link,
        '',
        `The link holds until ${longDay(dayOf(until), 'en')} and can be used once. You do not know us? Then do nothing.`,
      ].join('\n'),
  },
  page: {
    title: 'Welcome',
    lead: (name: string) =>
      `Hello ${name}. Tell us your name and the language you like best. Then you are in.`,
    name: 'Your name',
    language: 'Language',
    enter: 'Go in',
    again: 'Go to sign-in',
    gone: {
      accepted: {
        title: 'The link has been used',
        text: 'You have already joined. Sign in with your e-mail.',
      },
      withdrawn: {
        title: 'The link no longer holds',
        text: 'The invitation was withdrawn, or a newer one was sent. Look for the newest mail.',
      },
      expired: { title: 'The link has expired', text: 'Ask the one who invited you to send a new one.' },
    },
  },
} satisfies typeof da
