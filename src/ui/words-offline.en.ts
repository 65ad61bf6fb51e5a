import type { offline as da } from './words-offline.da.ts'

export const offline = {
  since: 'You are offline right now. This is how the page looked {when}.',
  waits: 'You have something that has not been sent yet.',
  send: 'Send it now',
  title: 'Without a connection',
  why: 'Is this your own phone? Then it can remember your page and your questions, so that they work without a connection too. It stays on the phone and is forgotten after 14 days.',
  keep: 'Remember my page on this phone',
  forget: 'Forget my page on this phone',
  isKept: 'Your page now works without a connection on this phone.',
  forgotten: 'The phone has forgotten your page.',
  pageTitle: 'You are offline',
  pageText: 'The page could not be fetched. Try again when you have a connection.',
  formWaits:
    'What you wrote has not been sent yet. It is on your phone and will be sent when there is a connection again.',
  tryAgain: 'Try again',
} satisfies typeof da
