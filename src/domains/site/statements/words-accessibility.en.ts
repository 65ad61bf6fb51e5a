import type { accessibility as da } from './words-accessibility.da.ts'

export const accessibility = {
  title: 'Accessibility statement',
  lead: 'Everybody must be able to use this site. Here is what we have done, and what we do not know yet.',
  reviewed: (on: string, again: string) =>
    `Reviewed on ${on} by our own evaluation. It will be reviewed again by ${again}.`,
  late: (on: string) =>
    `Reviewed on ${on}. Its yearly review is overdue: write to us if anything is not right.`,
  contactTitle: 'Is there something you cannot use?',
  contactText:
    'Write to us or call. Say what you wanted to do and on which page it went wrong. We answer within two weeks, and meanwhile give you what you need in another way.',
  passages: [
    {
      id: 'lever-op',
      title: 'Does the site meet the rules?',
      text: [
        'The site is made to follow WCAG 2.2 at level AA. The law requires EN 301 549, which builds on WCAG 2.1 level AA.',
        'Our own judgement is that the site meets the rules to a high degree. We cannot say “fully” until people have tried it. See below what is missing.',
      ],
    },
    {
      id: 'proevet',
      title: 'What we have tested',
      text: ['This is tested every time somebody changes the platform:'],
      items: [
        'A program that finds accessibility errors reads the pages (axe).',
        'The HTML is checked against the standard.',
        'The pages work without JavaScript.',
        'The colours are calculated: text has a contrast of at least 4.5 to 1, and colour is never the only sign.',
        'The pages have been looked at on a narrow screen, in the dark theme and with enlarged text.',
      ],
    },
    {
      id: 'ikke-proevet',
      title: 'What people have not tested yet',
      text: ['We say it as it is. Nobody with experience of their own has tried the site in these ways:'],
      items: [
        'With a screen reader (NVDA, JAWS, VoiceOver or TalkBack).',
        'With voice control, switches or eye control.',
        'With screen magnification above 400 per cent.',
        'People with cognitive difficulties or dyslexia.',
      ],
    },
    {
      id: 'mangler',
      title: 'What we know may be difficult',
      text: [],
      items: [
        'Files that municipalities and institutions upload themselves, for example meeting papers: we cannot promise that all are accessible. Write, and we find another version.',
        'The text of the agreement is Danish. On the English pages it stands in Danish and is marked so.',
        'The map of the municipalities is a drawing. The list beside it says the same.',
      ],
    },
    {
      id: 'klage',
      title: 'If you are not satisfied with our answer',
      text: [
        'The rules are in the Danish act on the accessibility of websites and mobile applications of public bodies. The Agency for Digital Government (Digitaliseringsstyrelsen) sees to it that the act is followed. If you are not satisfied with our answer, you can write to them. They say how at digst.dk under “Webtilgængelighed”.',
      ],
    },
  ],
} satisfies typeof da
