export const da = {
  title: 'Om samarbejdet',
  description: 'Sådan virker kulturaftalen, hvem der bestemmer, og hvor du kan læse det hele.',
  lead: 'En kulturaftale er et løfte mellem kommuner: Det her laver vi sammen, fordi ingen af os kan lave det alene.',
  now: 'Lige nu',
  nowText: (title: string, period: string) => `${title} gælder ${period}.`,
  nowNone: 'Der er ingen aftale i kraft lige nu. Når kommunerne har vedtaget en, står den her.',
  how: 'Sådan virker det',
  steps: [
    {
      title: 'Nogen mangler noget',
      text: 'Et bibliotek, en musikskole, et ungdomsråd eller en forvaltning melder et behov. Andre siger, at de mangler det samme.',
    },
    {
      title: 'Flere går sammen',
      text: 'Behov, som flere kommuner har, bliver til et initiativ og til projekter. Et projekt siger altid, hvorfor det er fælles.',
    },
    {
      title: 'Hver kommune vælger, hvor langt den går',
      text: 'Alle er med i alle indsatsområder. Men hvor mange timer, penge og møder den enkelte giver, bestemmer den selv, år for år.',
    },
    {
      title: 'Det bliver prøvet af og fortalt',
      text: 'Det, der virker, får flere. Det, der ikke gør, står der også.',
    },
  ],
  who: 'Hvem bestemmer',
  bodies: [
    {
      title: 'Styregruppen',
      text: 'Formændene for kommunernes kulturudvalg. De har det sidste ord: om aftalens tekst, om budgettet og om de store projekter.',
    },
    {
      title: 'Den administrative gruppe',
      text: 'En medarbejder fra hver kommune. De forbereder møderne og holder det i gang.',
    },
    { title: 'Projektgrupperne', text: 'Dem, der laver tingene. Hvert indsatsområde har en projektleder.' },
    {
      title: 'Alle andre',
      text: 'Du kan læse dagsordener, referater og beslutninger her. Kun det, der skal være fortroligt, mangler, og så står det der.',
    },
  ],
  read: 'Læs det selv',
  doors: {
    agreement: { title: 'Aftalen', text: 'Hele teksten, indsatsområderne, og hvad der er ændret undervejs.' },
    parties: { title: 'Parterne', text: 'Kommunerne, fra hvornår, og hvor langt de går ind.' },
    decisions: { title: 'Beslutningerne', text: 'Hver med sit nummer. Søg efter år, gruppe og område.' },
    meetings: { title: 'Møderne', text: 'De næste og de seneste, med dagsorden og referat.' },
    actors: {
      title: 'Aktørerne',
      text: 'Biblioteker, musikskoler, spillesteder, foreninger og de andre kulturregioner.',
    },
    glossary: { title: 'Ordbogen', text: 'Hvad ordene betyder.' },
  },
}
