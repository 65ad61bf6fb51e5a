/** The participant's own page, its links and the calendar. */
export const own = {
  title: 'Din side',
  hello: (name: string) => `Hej ${name}`,
  lead: 'Det her er din side. Den, der har linket, kan se den. Så giv det ikke videre.',
  nothing: 'Du er ikke på et forløb lige nu',
  nothingText: 'Når du er tilmeldt noget, står det her: hvornår, hvor, og hvad du kan ændre.',
  seeCourses: 'Se forløb',
  yours: 'Det er dit',
  doors: {
    data: {
      title: 'Det har vi skrevet om dig',
      text: 'Se alt, ret det, tag det med, og se, hvem der har kigget.',
    },
    consent: { title: 'Det har du sagt ja til', text: 'Og det, du kan sige nej til igen.' },
    links: {
      title: 'Dit link og din kalender',
      text: 'Få et nyt link, hvis du har mistet din telefon. Få tiderne i din kalender.',
    },
    erase: { title: 'Slet mig', text: 'Vi glemmer, hvem du er. Det tager et øjeblik og kan ikke fortrydes.' },
  },
  back: 'Din side',
  links: {
    title: 'Dit link og din kalender',
    lost: 'Har du mistet din telefon?',
    lostText:
      'Få et nyt link. Det gamle holder op med at virke med det samme, også på den telefon, du har mistet.',
    renew: 'Få et nyt link',
    renewed: 'Her er din side på dit nye link. Det gamle virker ikke mere.',
    renewedMail:
      'Her er din side på dit nye link. Vi har også sendt det til din mail. Det gamle virker ikke mere.',
    close: 'Luk linket',
    closeText:
      'Du kan også lukke linket helt. Så kommer ingen ind, før der bliver sendt et nyt til din mail.',
    closeConfirm: 'Luk linket, så ingen kan komme ind med det?',
    madeOn: (day: string) => `Dit link er fra ${day}.`,
    endsOn: (day: string) => `Det virker til og med ${day}.`,
    calendar: 'Tiderne i din kalender',
    calendarText: 'Kalenderen viser tid og sted og kalder alt for »Kursus«. Dit navn står der ikke.',
    download: 'Hent tiderne som fil',
    subscribe: 'Få et link, som din kalender selv følger',
    follow: 'Din kalender kan følge denne adresse. Den holder øje, når noget bliver flyttet:',
    renewCalendar: 'Skift kalenderlink',
    closeCalendar: 'Luk kalenderlinket',
    made: 'Kalenderlinket er lavet.',
    calendarClosed: 'Kalenderlinket er lukket.',
  },
  closed: {
    title: 'Linket er lukket',
    text: 'Ingen kan komme ind med det. Vil du selv ind igen, så få et nyt link sendt.',
  },
  lost: {
    title: 'Linket virker ikke mere',
    text: 'Måske er det for gammelt, eller også har du fået et nyt siden. Skriv din mail, så sender vi dig et, der virker.',
    ask: 'Få et nyt link',
    askText: 'Skriv den mail, du gav, da du blev tilmeldt.',
    email: 'Din mail',
    send: 'Send mig et nyt link',
    noMail:
      'Har du ikke givet os en mail, så spørg den, der står for dit forløb. De kan give dig et link på papir.',
    tooMany: 'Der er bedt om mange links på kort tid. Vent fem minutter, og prøv igen.',
  },
  sent: {
    title: 'Se i din mail',
    text: 'Kender vi mailen, er der et link på vej. Det kommer inden for et par minutter. Se også i uønsket post.',
  },
  mail: {
    subject: 'Dit link',
    text: `Hej {navn}

Her er linket til din egen side:

{link}

Giv det ikke videre: Den, der har linket, kan se siden. Har du ikke bedt om det, behøver du ikke gøre noget.

Venlig hilsen
Kulturmetropolen`,
  },
  calendarName: 'Kursus',
  fileName: 'kursus.ics',
}
