import type { Kept, Passage } from './model.ts'

const task = 'Opgave i samfundets interesse: databeskyttelsesforordningen artikel 6, stk. 1, litra e'

const kept: readonly Kept[] = [
  {
    what: 'Navn, e-mail, telefon, titel, arbejdssted og sprog',
    about: 'Folk, der arbejder med aftalen og har fået adgang',
    why: 'Så man kan logge ind, og de andre ved, hvem man er',
    basis: task,
    howLong: 'Så længe du har adgang',
  },
  {
    what: 'Roller: hvad du må, hvor og fra hvornår',
    about: 'De samme',
    why: 'Så ingen ser eller ændrer mere, end de skal',
    basis: task,
    howLong: 'Så længe du har adgang',
  },
  {
    what: 'Logins: hvornår, hvordan, og hvilken slags browser. Adgangsnøgler (passkeys), hvis du laver dem',
    about: 'De samme',
    why: 'Så du kan se, hvor du er logget ind, og logge ud overalt',
    basis: task,
    howLong: 'Login: 30 dage. Nøgler: til du fjerner dem',
  },
  {
    what: 'Pladser i grupper, fremmøde, skriftlige stemmer',
    about: 'Medlemmer af styregruppen og andre grupper',
    why: 'Så man kan se, hvem der besluttede hvad',
    basis: task,
    howLong: 'Så længe aftalen er i brug',
  },
  {
    what: 'Hvem der meldte, støttede, foreslog, skrev eller lagde noget op',
    about: 'Folk, der arbejder med behov og projekter',
    why: 'Så man kan spørge den rigtige',
    basis: task,
    howLong: 'Så længe aftalen er i brug',
  },
  {
    what: 'Breve, platformen sender, og adressen de går til',
    about: 'Modtageren',
    why: 'Indkaldelser, links til login, beskeder om noget, der venter',
    basis: task,
    howLong: '30 dage',
  },
  {
    what: 'Sporet: hvem gjorde hvad og hvornår, også når nogen så på personoplysninger',
    about: 'Alle, der har adgang',
    why: 'Så misbrug kan opdages og fejl rettes (artikel 32)',
    basis: task,
    howLong: '5 år',
  },
]

const passages: readonly Passage[] = [
  {
    id: 'gaest',
    title: 'Hvis du bare læser',
    text: [
      'Så gemmer vi ingenting om dig. Der er ingen statistik over besøgende, ingen reklamer og ikke noget fra andre steder på siderne: ingen fremmede skrifter, kort eller videoer. Din netværksadresse bruges et øjeblik til at holde maskinel overbelastning ude og bliver ikke skrevet ned.',
    ],
  },
  {
    id: 'ansvar',
    title: 'Hvem har ansvaret',
    text: [
      'Kulturregionen, der driver platformen, har ansvaret for oplysningerne om dem, der har adgang. Din egen kommune har ansvaret for det, den selv skriver.',
      'Oplysningerne deles kun med dem, der har brug for dem i arbejdet, og bliver ikke solgt eller givet videre.',
    ],
  },
  {
    id: 'rettigheder',
    title: 'Det kan du kræve',
    text: ['Skriv til os, så svarer vi inden for en måned. Du kan:'],
    items: [
      'få at vide, hvad der står om dig, og få en kopi',
      'få rettet det, der er forkert. Dine egne oplysninger kan du selv rette på din side',
      'få slettet det, vi ikke længere har lov eller pligt til at gemme',
      'gøre indsigelse, eller få brugen af oplysningerne begrænset, mens vi finder ud af det',
      'klage til Datatilsynet på datatilsynet.dk',
    ],
  },
  {
    id: 'offentligt',
    title: 'Det kan alle se',
    text: [
      'Hvem der har holdt hvilke møder og truffet hvilke beslutninger, er offentligt, og et projekt viser sin kontakt. Andre personer står ikke på de offentlige sider.',
    ],
  },
]

export const privacy = {
  title: 'Privatliv',
  lead: 'Her står, hvad vi gemmer om hvem, hvorfor, hvor længe, og hvad du kan kræve.',
  reviewed: (on: string, again: string) => `Gennemgået ${on}. Gennemgås igen senest ${again}.`,
  late: (on: string) =>
    `Gennemgået ${on}. Den årlige gennemgang er forsinket: Skriv til os, hvis noget ikke passer.`,
  contactTitle: 'Hvem skriver du til',
  contactText: 'Skriv, hvad du vil vide eller have ændret. Du behøver ikke bruge de rigtige ord.',
  keptTitle: 'Det gemmer vi',
  keptCaption: 'Hvad der bliver gemt om hvem',
  columns: { what: 'Hvad', about: 'Om hvem', why: 'Hvorfor', basis: 'Retsgrundlag', howLong: 'Hvor længe' },
  kept,
  cookiesTitle: 'Cookies',
  cookiesText:
    'Kun dem, der skal til, for at siden virker. Derfor spørger vi ikke om lov, og der er ikke noget at takke nej til.',
  cookiesCaption: 'De fire cookies',
  cookieColumns: { name: 'Navn', why: 'Hvorfor', howLong: 'Hvor længe' },
  cookies: [
    { why: 'Husker, at du er logget ind', howLong: '14 dage, eller til du logger ud' },
    {
      why: 'Beviser, at en formular kommer fra din egen browser. Sættes først, når du ser en formular',
      howLong: 'Til du lukker browseren',
    },
    { why: 'Viser dig én gang, at noget lykkedes', howLong: 'Et minut' },
    {
      why: 'Følger dig til din egen organisations login og tilbage, hvis du bruger det',
      howLong: '10 minutter',
    },
  ],
  passages,
}
