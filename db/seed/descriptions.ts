import type { OrganisationName } from './organisations.ts'

type Description = { readonly da: string; readonly en: string; readonly website?: string }

/** What an organisation is, in a sentence or two that anyone can check; and its own address on the web. */
export const descriptions: Readonly<Partial<Record<OrganisationName, Description>>> = {
  kulturmetropolen: {
    da: 'Ni kommuner, der har fælles kulturaftale. Vi gør sammen det, ingen af os kan løfte alene.',
    en: 'Nine municipalities with one culture agreement. Together we do what none of us can lift alone.',
  },
  gimle: {
    da: 'Roskildes spillested for rytmisk musik. Her er store koncerter, små koncerter og plads til dem, der står på en scene for første gang.',
    en: "Roskilde's venue for popular music: big concerts, small concerts, and room for those who stand on a stage for the first time.",
    website: 'https://gimle.dk/',
  },
  kulturvaerftet: {
    da: 'Kulturhus i det gamle skibsværft ved havnen i Helsingør, med scener, bibliotek og værksteder under ét tag.',
    en: 'A culture house in the old shipyard by the harbour of Helsingør, with stages, library and workshops under one roof.',
  },
  ishoejMusikskole: {
    da: 'Ishøjs musikskole for børn og unge: instrumenter, sang, sammenspil.',
    en: 'The music school of Ishøj for children and young people: instruments, singing, playing together.',
  },
  roskildeMusiskeSkole: {
    da: 'Musik, billedkunst, drama og dans for børn og unge i Roskilde.',
    en: 'Music, visual art, drama and dance for children and young people in Roskilde.',
  },
  arken: {
    da: 'Museum for samtidskunst på strandøen ved Ishøj.',
    en: 'A museum of contemporary art on the island by Ishøj beach.',
    website: 'https://www.arken.dk/',
  },
  koes: {
    da: 'Museum i Køge for den kunst, der står på pladser, gader og bygninger.',
    en: 'A museum in Køge for the art that stands in squares, streets and buildings.',
    website: 'https://www.koes.dk/',
  },
  heerup: {
    da: 'Museum i Rødovre for Henry Heerups kunst.',
    en: 'A museum in Rødovre for the art of Henry Heerup.',
  },
  ragnarock: {
    da: 'Museum for pop, rock og ungdomskultur på Musicon i Roskilde.',
    en: 'A museum of pop, rock and youth culture on Musicon in Roskilde.',
  },
  museetForSoefart: {
    da: 'Museet om Danmark som søfartsnation, bygget under jorden omkring en gammel dok ved Kronborg.',
    en: 'The museum of Denmark as a seafaring nation, built below ground around an old dock by Kronborg.',
    website: 'https://mfs.dk/',
  },
  vikingeskibsmuseet: {
    da: 'Fem vikingeskibe, et værft og havnen ved Roskilde Fjord.',
    en: 'Five Viking ships, a boatyard and the harbour on Roskilde Fjord.',
    website: 'https://www.vikingeskibsmuseet.dk/',
  },
  knudRasmussensHus: {
    da: 'Polarforskeren Knud Rasmussens hus på klinten ved Hundested.',
    en: 'The house of the polar explorer Knud Rasmussen on the cliff at Hundested.',
  },
  gjethuset: {
    da: 'Kulturhus i Frederiksværks gamle kanonstøberi.',
    en: 'A culture house in the old cannon foundry of Frederiksværk.',
  },
  furesoeBibliotek: {
    da: 'Biblioteket i Furesø: bøger, arrangementer og fællesskaber om at læse og skrive.',
    en: 'The library of Furesø: books, events, and communities around reading and writing.',
  },
  folkesundhed: {
    da: 'Forsker i danskernes sundhed og trivsel. Institut ved Syddansk Universitet.',
    en: "Does research on the health and well-being of Denmark's population. An institute of the University of Southern Denmark.",
    website: 'https://www.sdu.dk/da/sif',
  },
  headspace: {
    da: 'Gratis og anonym rådgivning til børn og unge, som har brug for en at tale med.',
    en: 'Free and anonymous counselling for children and young people who need somebody to talk to.',
    website: 'https://headspace.dk/',
  },
  ungdommensRoedeKors: {
    da: 'Unge frivillige, der skaber fællesskaber for og med andre børn og unge.',
    en: 'Young volunteers who make communities for and with other children and young people.',
    website: 'https://urk.dk/',
  },
  laeseforeningen: {
    da: 'Samler mennesker om litteratur i guidede fælleslæsninger, hvor man læser højt og taler sammen.',
    en: 'Gathers people around literature in shared reading: reading aloud and talking together.',
    website: 'https://laeseforeningen.dk/',
  },
  ventilen: {
    da: 'Mødesteder og fællesskaber for unge, der føler sig ensomme.',
    en: 'Meeting places and communities for young people who feel lonely.',
    website: 'https://ventilen.dk/',
  },
  slks: {
    da: 'Styrelse under Kulturministeriet. Førte tilsyn med kulturaftalerne, så længe staten var med.',
    en: 'Agency of the Ministry of Culture. Supervised the culture agreements as long as the state took part.',
    website: 'https://slks.dk/',
  },
  levendeMusik: {
    da: 'Bringer professionelle musikere ud på skoler i hele landet.',
    en: 'Brings professional musicians to schools all over the country.',
    website: 'https://lms.dk/',
  },
  templet: {
    da: 'Spillested og musikhus for unge i Lyngby.',
    en: 'A venue and music house for young people in Lyngby.',
  },
  ungdomsbyen: {
    da: 'Læringscenter i Rødovre, hvor unge øver sig i demokrati og medborgerskab.',
    en: 'A learning centre in Rødovre where young people practise democracy and citizenship.',
    website: 'https://ungdomsbyen.dk/',
  },
}
