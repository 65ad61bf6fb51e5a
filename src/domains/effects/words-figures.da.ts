export const figure = {
  title: 'Følg tallet tilbage',
  says: 'Hvad det siger',
  numbers: 'Tallene',
  method: 'Hvordan det er regnet',
  methods: {
    mixedModel:
      'Lineær model med tilfældig variation mellem hold (REML). Intervallet bruger den forsigtigste af to regnemåder for frihedsgrader.',
    courseMeans: 'Ét gennemsnit for hvert hold, og t-test af dem.',
    loneliness:
      'Andele blandt dem, der svarede begge gange, med Newcombes interval for forskellen. Mennesker regnes som uafhængige.',
    points: 'Optælling af dem, der svarede begge gange, til nærmeste fem.',
    waiting:
      'De samme mennesker tre gange: da de begyndte at vente, før og efter. Ændringen over ventetiden er trukket fra, person for person, og regnet med tilfældig variation mellem hold.',
    joint: 'Én lineær model af alle svar (REML) med tid, hold, der udvikler sig forskelligt, og mennesker.',
    imputed:
      'De svar, der mangler, er gættet mange gange ud fra dem, der findes, og fra holdet; tallene er samlet efter Rubins regler.',
    reliability: 'Cronbachs alfa med Feldts interval, og omega, for dem, der svarede på alle spørgsmål.',
    perceived:
      'Samme model som sammenligningen af afsendere, men delt op efter, hvem deltagerne oplevede stod bag.',
    jointSenders: 'Én lineær model af alle svar med tid og afsender og hold, der udvikler sig forskelligt.',
    comparison:
      'Ændringen på forløbene mod ændringen i den sammenligning, der blev låst, før data blev åbnet; tilfældig variation mellem hold.',
    place:
      'Optælling af de andre kommuner, der må vises, i spænd på fem point. Hver ændring er regnet som kommunens egen.',
    flow: 'Optælling. Ingen beregning.',
    senders:
      'Lineær model af ændringen med afsender, det planen tager højde for, og tilfældig variation mellem hold; to ensidede test mod den grænse, der var låst.',
  },
  municipalityRandom: 'Kommunerne indgår som tilfældig variation.',
  municipalityLeftOut: 'Der er færre end fem kommuner; de indgår ikke i modellen.',
  behind: 'Hvad der ligger bag',
  courses: 'Hold',
  resting: 'Tal, der hviler på det her',
  restingText: 'Offentliggjorte tal fra grupper, hvor hold herfra er med. De handler om hele gruppen.',
  openCourses: 'Hold, alle kan se',
  institutions: 'Institutioner med flere hold',
  coursesIn: (count: number) => `${count} hold`,
  models: 'Grundmodeller',
  projects: 'Projekter',
  needs: 'Behov',
  people: 'Svar begge gange',
  release: 'Opgørelse',
  dataVersion: 'Dataversion',
  codeVersion: 'Programversion',
  madeOn: 'Opgjort',
  label: 'Hvor langt det rækker',
  cite: 'Henvis til tallet',
  citeText: 'Adressen er fast. Tallet her bliver stående, også når der kommer nyere.',
  standing: {
    current: 'Tallet er det samme i det nyeste, der er offentliggjort.',
    changed: 'Et nyere tal er offentliggjort. Det siger noget andet.',
    gone: 'Tallet findes ikke længere i det nyeste, der er offentliggjort.',
    unknown: '',
  },
  newest: 'Se det nyeste',
  countsOnly: 'Her står kun antal. Hvem der var med, står ingen steder i resultaterne.',
}

export const snapshots = {
  title: 'Frosne resultater',
  lead: 'Et navngivet sæt tal, der aldrig ændrer sig, og som kan citeres.',
  name: 'Navn',
  note: 'Note',
  freeze: 'Frys den nyeste opgørelse',
  frozen: 'Tallene er frosset.',
  publish: 'Offentliggør',
  published: 'Offentliggjort',
  publishedOn: (day: string) => `Offentliggjort ${day}`,
  notPublished: 'Ikke offentliggjort',
  done: 'Resultaterne er offentliggjort.',
  empty: 'Der er ingen frosne resultater endnu',
  emptyText: 'Frys den nyeste opgørelse, når I vil citere den.',
  release: 'Opgørelse',
  digest: 'Fingeraftryk',
  prove: 'Efterprøv hvert tal med et script i R',
  list: 'Frosne sæt',
}

export const published = {
  title: 'Resultater',
  lead: 'Hvem svarede, hvad ændrede sig, og hvad kan tallene ikke sige?',
  empty: 'Der er ikke offentliggjort resultater endnu',
  emptyText: 'Når de første forløb er opgjort, står tallene her.',
  emptyAction: 'Se projekterne',
  earlier: 'Tidligere resultater',
  groups: 'Se på en gruppe',
  about: 'Om tallene',
  aboutText:
    'Et forløb tæller med, når det er slut. Grupper med få mennesker vises ikke, og ingen kan regnes ud ved at trække tal fra hinanden.',
  openData: 'Åbne data: antal er rundet af til nærmeste 5.',
  kind: 'Resultater',
}
