const end = '\n\nVenlig hilsen\nKulturmetropolen'

/** `{navn}` and links are filled in when a letter is sent. No letter says who anybody is. */
export const letters = {
  confirm: {
    subject: 'Vis dit kort blandt ligesindede',
    text: `Hej {navn}\n\nDit kort er klar. Åbn linket, og tryk på »Vis mit kort«:\n{link:kort}\n\nHar du ikke lavet noget kort, så gør ingenting. Det forsvinder af sig selv om en uge.${end}`,
  },
  already: {
    subject: 'Du har allerede et kort',
    text: `Hej {navn}\n\nNogen prøvede at lave et kort med din mail. Du har et i forvejen, og der er kun ét til hver. Her kan du se og rette det:\n{link:kort}\n\nVar det ikke dig, så gør ingenting.${end}`,
  },
  link: (card: string) => ({
    subject: 'Her er dit link til at sige hej',
    text: `Hej {navn}\n\nÅbn linket for at sige hej:\n{link:hej/til/${card}}\n\nHar du ikke bedt om det, så gør ingenting.${end}`,
  }),
  hello: (id: string) => ({
    subject: 'Nogen siger hej til dit kort',
    text: `Hej {navn}\n\nNogen vil gerne lave noget sammen med dig. Se hvad, og svar ja eller nej her:\n{link:hej/${id}}\n\nDe ved ikke, hvem du er. Svarer du nej, eller svarer du ikke, får de det ikke at vide.${end}`,
  }),
  both: (id: string, hasBridge: boolean) => ({
    subject: 'I har begge sagt ja',
    text: `Hej {navn}\n\nI har begge sagt ja. ${hasBridge ? 'En brobygger har fået besked og sætter jer i forbindelse.' : 'Vi finder en brobygger, der sætter jer i forbindelse. Det kan tage nogle dage.'}\n{link:hej/${id}}${end}`,
  }),
  joined: (id: string) => ({
    subject: 'Nu kan I skrive sammen',
    text: `Hej {navn}\n\nBrobyggeren har sat jer i forbindelse. Her står, hvad den anden hedder, og hvordan I får fat i hinanden:\n{link:hej/${id}}\n\nMødes første gang et sted med andre mennesker.${end}`,
  }),
  notJoined: {
    subject: 'Det blev ikke til noget denne gang',
    text: `Hej {navn}\n\nBrobyggeren kunne ikke sætte jer i forbindelse denne gang. Det betyder ikke, at du har gjort noget forkert. Dit kort er stadig fremme:\n{link:kort}${end}`,
  },
  ends: {
    subject: 'Dit kort udløber om to uger',
    text: `Hej {navn}\n\nSkal dit kort blive stående 90 dage til? Så tryk på »Vis det 90 dage til« her:\n{link:kort}\n\nGør du ingenting, forsvinder det af sig selv.${end}`,
  },
  reported: {
    subject: 'Dit kort er skjult, mens vi ser på det',
    text: `Hej {navn}\n\nNogen har sagt, at der er noget galt med dit kort. Det er skjult, til kommunens konsulent har set på det. Du får besked.\n{link:kort}${end}`,
  },
  kept: {
    subject: 'Dit kort vises igen',
    text: `Hej {navn}\n\nVi har set på dit kort, og der er ikke noget galt. Det vises igen.\n{link:kort}${end}`,
  },
  removed: {
    subject: 'Dit kort er taget ned',
    text: `Hej {navn}\n\nKommunens konsulent har taget dit kort ned. Skriv til kommunen, hvis du mener, det er en fejl.\n{link:kort}${end}`,
  },
  bridge: {
    subject: 'To ligesindede har begge sagt ja',
    text: (name: string, address: string) =>
      `Hej ${name}\n\nTo, der ikke kender hinanden, har begge sagt ja til at mødes, og du er brobygger. Se deres kort, og sæt dem i forbindelse:\n${address}\n\nDe får først hinandens navn, når du trykker.${end}`,
  },
  asked: {
    subject: 'Vil du være brobygger for ligesindede?',
    text: (name: string, address: string) =>
      `Hej ${name}\n\nDu er spurgt, om du vil være den kendte voksne, der sætter to ligesindede i forbindelse, når de begge har sagt ja. Svar her:\n${address}${end}`,
  },
}
