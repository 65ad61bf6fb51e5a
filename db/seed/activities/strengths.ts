import type { OrganisationName } from '../organisations.ts'

/** What each municipality wants to be known for: genre, in Danish, in English. Written for the example. */
export const strengths: readonly (readonly [OrganisationName, string, string, string])[] = [
  [
    'herlev',
    'gadeidraet',
    'Baner og mure, der er lyse om aftenen, tæt på stationen.',
    'Courts and walls with light at night, close to the station.',
  ],
  [
    'herlev',
    'film',
    'En biograf, der gerne viser noget, nogen har lavet i ugens løb.',
    'A cinema glad to show what somebody made during the week.',
  ],
  [
    'albertslund',
    'billedkunst',
    'Store vægge og en tradition for at lade folk male på dem.',
    'Large walls, and a habit of letting people paint them.',
  ],
  [
    'albertslund',
    'teater',
    'Scener i flere størrelser, og den ene taler tegnsprog.',
    'Stages in several sizes, one of which speaks sign language.',
  ],
  [
    'roedovre',
    'sang',
    'Kor for dem, der ikke troede, de kunne.',
    'Choirs for those who thought they could not.',
  ],
  [
    'roedovre',
    'gadeidraet',
    'Et gadeteam, der er ude, når andre har lukket.',
    'A street team that is out when others have closed.',
  ],
  [
    'ishoej',
    'subkultur',
    'En kælder på biblioteket, hvor det smalle har nøgle.',
    'A library basement to which small scenes hold the key.',
  ],
  [
    'ishoej',
    'billedkunst',
    'Samtidskunst på stranden og værksteder inde i byen.',
    'Contemporary art on the beach, workshops in town.',
  ],
  [
    'furesoe',
    'litteratur',
    'Skrivestuer to steder, med folk, der bliver ved i årevis.',
    'Writing rooms in two places, with people who stay for years.',
  ],
  [
    'helsingoer',
    'dans',
    'Gulve ved havnen, der kan holde til en hel byfest.',
    'Floors by the harbour that stand a whole town dancing.',
  ],
  [
    'helsingoer',
    'teater',
    'Fra gadeteater til bagscene: her kan man lære håndværket.',
    'From street theatre to backstage: a place to learn the craft.',
  ],
  [
    'koege',
    'musik',
    'Øvelokaler, scene og en ungegruppe, der booker selv.',
    'Rehearsal rooms, a stage, and young people who do the booking.',
  ],
  [
    'koege',
    'subkultur',
    'Cosplayere og zinemagere med plads på biblioteket.',
    'Cosplayers and zine makers with room at the library.',
  ],
  [
    'halsnaes',
    'billedkunst',
    'Værksteder i de gamle fabrikker og lys fra to fjorde.',
    'Workshops in the old works, and the light of two fjords.',
  ],
  [
    'halsnaes',
    'sang',
    'Morgensang, der er kort nok til, at man når bussen.',
    'Morning song short enough to catch the bus.',
  ],
  [
    'roskilde',
    'musik',
    'En by, der bygger en festival om året og bruger resten af tiden på at øve.',
    'A town that builds one festival a year and rehearses the rest of the time.',
  ],
  [
    'roskilde',
    'gadeidraet',
    'Musicon: beton, rabalder og folk, der viser dig springet.',
    'Musicon: concrete, noise, and people who show you the jump.',
  ],
]
