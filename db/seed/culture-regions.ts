import type { Certainty } from '../../src/domains/people/tables.ts'

export interface CultureRegion {
  readonly slug: string
  readonly name: string
  /** Codes of the municipalities. */
  readonly members: readonly string[]
  readonly others?: readonly { readonly kind: 'regionalAuthority' | 'foreignBody'; readonly name: string }[]
  readonly certainty: Certainty
  readonly note?: { readonly da: string; readonly en: string }
  readonly sources: readonly string[]
  /** Goes on after the agreements with the state ended with 2024. */
  readonly goesOn?: true
}

/**
 * The twelve culture regions with an agreement from 1 January 2021 to 31 December 2024, as far as it is known; how sure that is
 * stands with each. Gathered from the public pages named as sources.
 */
export const cultureRegions: readonly CultureRegion[] = [
  {
    slug: 'kulturmetropolen',
    name: 'Kulturmetropolen',
    members: ['0163', '0165', '0175', '0183', '0190', '0217', '0259', '0260', '0265'],
    certainty: 'confirmed',
    note: {
      da: 'Aftalen med staten løb til og med 2024. I eksemplet fortsætter de ni kommuner sammen.',
      en: 'The agreement with the state ran to the end of 2024. In the example the nine municipalities go on together.',
    },
    sources: ['https://lawinsider.com/da/contracts/jaZIdDne4f4'],
    goesOn: true,
  },
  {
    slug: 'kulturregion-fyn',
    name: 'Kulturregion Fyn',
    members: ['0420', '0430', '0440', '0450', '0461', '0479', '0480', '0482', '0492'],
    certainty: 'confirmed',
    note: {
      da: 'De samme ni kommuner indgik deres egen aftale for 2025.',
      en: 'The same nine municipalities signed an agreement of their own for 2025.',
    },
    sources: [
      'https://www.kulturregionfyn.dk/styregrupper',
      'https://www.kulturregionfyn.dk/nyheder/kulturregion-fyns-kulturaftale-2025',
    ],
    goesOn: true,
  },
  {
    slug: 'kulturregion-bornholm',
    name: 'Bornholm (kulturregion)',
    members: ['0400'],
    certainty: 'confirmed',
    sources: ['https://slks.dk/omraader/kultursamarbejde/kulturaftaler-med-kommuner/kulturregioner/bornholm'],
  },
  {
    slug: 'kulturring-oestjylland',
    name: 'Kulturring Østjylland',
    members: ['0706', '0707', '0710', '0727', '0741', '0746', '0766'],
    certainty: 'unconfirmed',
    note: {
      da: 'Medlemmerne er fra 2019. Vi har ingen kilde, der nævner dem for 2021-24.',
      en: 'These are the members of 2019. We have no source that lists them for 2021-24.',
    },
    sources: ['https://www.kulturkommune.dk/kulturringen'],
  },
  {
    slug: 'midt-og-vestjylland',
    name: 'Midt- og Vestjylland',
    members: ['0573', '0657', '0661', '0665', '0671', '0756', '0760', '0779'],
    certainty: 'confirmed',
    sources: ['https://kultursamarbejdet.dk/om-os/kulturaftalen'],
  },
  {
    slug: 'midt-og-vestsjaelland',
    name: 'Midt- og Vestsjælland',
    members: ['0306', '0326', '0329', '0330', '0340', '0350'],
    certainty: 'partly',
    note: {
      da: 'Regionens egen side nævner de seks for aftalen i 2020. En avis skriver seks kommuner for 2021-24.',
      en: "The region's own page names these six for the agreement of 2020. A newspaper says six municipalities for 2021-24.",
    },
    sources: ['https://kulturregionmidtogvestsjaelland.dk/content/kulturaftalen'],
  },
  {
    slug: 'kulturkanten',
    name: 'Nordjylland (KulturKANten)',
    members: ['0773', '0787', '0810', '0813', '0820', '0825', '0840', '0846', '0849', '0851', '0860'],
    others: [{ kind: 'regionalAuthority', name: 'Region Nordjylland' }],
    certainty: 'confirmed',
    sources: ['https://kulturkanten.dk/det-er-officielt-nordjylland-har-en-ny-kulturaftale/'],
  },
  {
    slug: 'kulturregion-storstroem',
    name: 'Storstrøm',
    members: ['0320', '0336', '0360', '0370', '0376', '0390'],
    certainty: 'confirmed',
    sources: [
      'https://slks.dk/omraader/kultursamarbejde/kulturaftaler-med-kommuner/kulturregioner/storstroem',
    ],
  },
  {
    slug: 'soenderjylland-schleswig',
    name: 'Sønderjylland-Schleswig',
    members: ['0510', '0540', '0550', '0580'],
    others: [
      { kind: 'regionalAuthority', name: 'Region Syddanmark' },
      { kind: 'foreignBody', name: 'Stadt Flensburg' },
      { kind: 'foreignBody', name: 'Stiftung Nordfriesland' },
      { kind: 'foreignBody', name: 'Kulturstiftung des Kreises Schleswig-Flensburg' },
    ],
    certainty: 'confirmed',
    note: {
      da: 'Delstaten Schleswig-Holstein støtter aftalen hvert år uden at være medlem. Haderslev er også i Trekantområdet.',
      en: 'The state of Schleswig-Holstein supports the agreement every year without being a member. Haderslev is also in Trekantområdet.',
    },
    sources: [
      'https://slks.dk/omraader/kultursamarbejde/kulturaftaler-med-kommuner/kulturregioner/soenderjylland-schleswig',
    ],
  },
  {
    slug: 'trekantomraadet',
    name: 'Trekantområdet',
    members: ['0410', '0510', '0530', '0575', '0607', '0621', '0630'],
    certainty: 'partly',
    note: {
      da: 'Listen er for hele Trekantsamarbejdet. Vi har ingen kilde, der nævner parterne i kulturaftalen 2021-24. Haderslev er også i Sønderjylland-Schleswig.',
      en: 'The list is that of the whole cooperation. We have no source that lists the parties of its culture agreement 2021-24. Haderslev is also in Sønderjylland-Schleswig.',
    },
    sources: ['https://www.trekantomraadet.dk/om/'],
  },
  {
    slug: 'oestjysk-vaekstbaand',
    name: 'Østjysk Vækstbånd',
    members: ['0615', '0730', '0740', '0791'],
    certainty: 'confirmed',
    sources: [
      'https://slks.dk/omraader/kultursamarbejde/kulturaftaler-med-kommuner/kulturregioner/kulturregion-oestjysk-vaekstbaand/',
    ],
  },
  {
    slug: 'kulturregion-aarhus',
    name: 'Aarhus (kulturregion)',
    members: ['0751'],
    certainty: 'confirmed',
    sources: ['https://slks.dk/omraader/kultursamarbejde/kulturaftaler-med-kommuner/kulturregioner/aarhus'],
  },
]
