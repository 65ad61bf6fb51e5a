import type { own as da } from './own.da.ts'

export const own = {
  title: 'Your page',
  hello: (name: string) => `Hello ${name}`,
  lead: 'This is your page. Whoever has the link can see it. So keep it to yourself.',
  nothing: 'You are not on a course at the moment',
  nothingText: 'When you have joined something, it is here: when, where, and what you can change.',
  seeCourses: 'See courses',
  yours: 'It is yours',
  doors: {
    data: {
      title: 'What we wrote about you',
      text: 'See everything, correct it, take it along, and see who has looked.',
    },
    consent: { title: 'What you said yes to', text: 'And what you can say no to again.' },
    links: {
      title: 'Your link and your calendar',
      text: 'Get a new link if you lost your phone. Get the times into your calendar.',
    },
    erase: { title: 'Erase me', text: 'We forget who you are. It takes a moment and cannot be undone.' },
  },
  back: 'Your page',
  links: {
    title: 'Your link and your calendar',
    lost: 'Lost your phone?',
    lostText: 'Get a new link. The old one stops working at once, also on the phone you lost.',
    renew: 'Get a new link',
    renewed: 'This is your page on your new link. The old one does not work any more.',
    renewedMail:
      'This is your page on your new link. We also sent it to your e-mail. The old one does not work any more.',
    close: 'Close the link',
    closeText:
      'You can also close the link altogether. Then nobody gets in until a new one is sent to your e-mail.',
    closeConfirm: 'Close the link, so that nobody can get in with it?',
    madeOn: (day: string) => `Your link is from ${day}.`,
    endsOn: (day: string) => `It works until ${day}.`,
    calendar: 'The times in your calendar',
    calendarText: 'The calendar shows time and place and calls everything “Course”. Your name is not in it.',
    download: 'Download the times as a file',
    subscribe: 'Get a link that your calendar follows by itself',
    follow: 'Your calendar can follow this address. It notices when something is moved:',
    renewCalendar: 'Change the calendar link',
    closeCalendar: 'Close the calendar link',
    made: 'The calendar link is made.',
    calendarClosed: 'The calendar link is closed.',
  },
  closed: {
    title: 'The link is closed',
    text: 'Nobody can get in with it. If you want to come in again yourself, have a new link sent.',
  },
  lost: {
    title: 'The link does not work any more',
    text: 'Perhaps it is too old, or you have been given a new one since. Write your e-mail and we will send you one that works.',
    ask: 'Get a new link',
    askText: 'Write the e-mail you gave when you joined.',
    email: 'Your e-mail',
    send: 'Send me a new link',
    noMail:
      'If you gave us no e-mail, ask the person who runs your course. They can give you a link on paper.',
    tooMany: 'Many links were asked for in a short time. Wait five minutes and try again.',
  },
  sent: {
    title: 'Look in your e-mail',
    text: 'If we know the address, a link is on its way. It arrives within a few minutes. Look in your junk mail too.',
  },
  mail: {
    subject: 'Your link',
    text: `Hello {navn}

Here is the link to your own page:

{link}

Keep it to yourself: whoever has the link can see the page. If you did not ask for it, you need not do anything.

Kind regards
Kulturmetropolen`,
  },
  calendarName: 'Course',
  fileName: 'course.ics',
} satisfies typeof da
