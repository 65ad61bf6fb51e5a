import type { Language } from '../../../../kernel/language.ts'
import { missingCodes } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import type { Delivery } from './model.ts'

const said = {
  da: {
    kind: {
      anonymised:
        'Anonymiseret datasæt: mindst fem personer ligner hinanden i alt det, andre kan vide. Se anonymisering.md.',
      pseudonymised:
        'Pseudonymiseret datasæt: personoplysninger i databeskyttelsesforordningens forstand. Må kun bruges til formålet, ikke deles og ikke samkøres, og slettes, når adgangen ophører.',
    },
    simulated: 'BEMÆRK: svarene er simulerede. De må ikke bruges til at sige noget om rigtige mennesker.',
    facts: (rows: number, columns: number, day: string) =>
      `${rows} rækker (én pr. deltager pr. hold), ${columns} kolonner. Fastfrosset ${day}.`,
    files: 'Filer',
    list: [
      ['data.csv', 'til programmer: komma, decimalpunktum, koder, UTF-8'],
      ['data-excel.csv', 'til Excel på dansk: semikolon, decimalkomma, ord i stedet for koder'],
      ['data.sav', 'SPSS med navne, værdier og manglende svar'],
      ['data.sps, data.do', 'læser data.csv ind i SPSS og i Stata'],
      ['datapackage.json', 'Data Package 2.0 med Table Schema'],
      ['codebook.xml', 'kodebog i DDI-Codebook 2.5'],
    ],
    script: [
      'figures.R',
      'regner ændringer, usikkerhed og forskel på afsendere efter i R og viser forskellen fra platformens tal',
    ],
    report: ['anonymisering.md', 'hvad der er skjult og lagt sammen, og hvad det beskytter imod'],
    missing: 'Manglende svar',
    missingText:
      'Et tomt felt betyder, at der ikke var noget spørgeskema. Ellers siger koden hvorfor. Koderne er aldrig svar: tag dem ud, før du regner.',
    course:
      'Deltagere på samme hold ligner hinanden. Regn med holdet (kolonnen course) som klynge; ellers bliver usikkerheden for lille.',
    terms: 'Vilkår',
  },
  en: {
    kind: {
      anonymised:
        'Anonymised data set: at least five people look alike in everything that others may know. See anonymisering.md.',
      pseudonymised:
        'Pseudonymised data set: personal data under the GDPR. Use it for the purpose only; do not share it, do not link it, delete it when access ends.',
    },
    simulated: 'NOTE: the answers are simulated. They say nothing about real people.',
    facts: (rows: number, columns: number, day: string) =>
      `${rows} rows (one for each participant on each course), ${columns} columns. Frozen on ${day}.`,
    files: 'Files',
    list: [
      ['data.csv', 'for programs: comma, decimal point, codes, UTF-8'],
      ['data-excel.csv', 'for Danish Excel: semicolon, decimal comma, words instead of codes'],
      ['data.sav', 'SPSS with labels, values and missing answers'],
      ['data.sps, data.do', 'read data.csv into SPSS and into Stata'],
      ['datapackage.json', 'Data Package 2.0 with Table Schema'],
      ['codebook.xml', 'codebook in DDI-Codebook 2.5'],
    ],
    script: [
      'figures.R',
      'works out changes, uncertainty and the difference between senders again in R and shows how far they lie from the numbers of the platform',
    ],
    report: ['anonymisering.md', 'what was hidden and merged, and what that protects against'],
    missing: 'Missing answers',
    missingText:
      'A blank means that there was no questionnaire. Otherwise the code says why. The codes are never answers: take them out before you calculate.',
    course:
      'Participants of one course are alike. Calculate with the course (column course) as a cluster, or the uncertainty comes out too small.',
    terms: 'Terms',
  },
} as const

/** What a delivery also holds. */
export interface Beside {
  readonly script: boolean
  readonly report: boolean
}

/** LÆSMIG.md and README.md: what is in the delivery and what to mind. */
export function readme(delivery: Delivery, language: Language, { script, report }: Beside): string {
  const words = said[language]
  const { title, purpose, kind, simulated, frozenOn, terms, data } = delivery
  const files = [...words.list, ...(script ? [words.script] : []), ...(report ? [words.report] : [])]
  return [
    `# ${title}`,
    '',
    purpose,
    '',
    words.kind[kind],
    ...(simulated ? ['', words.simulated] : []),
    '',
    words.facts(data.rows.length, data.variables.length, frozenOn),
    '',
    `## ${words.files}`,
    '',
    ...files.map(([name, text]) => `- \`${name}\`: ${text}`),
    '',
    `## ${words.missing}`,
    '',
    words.missingText,
    '',
    ...Object.entries(missingCodes).map(
      ([reason, code]) => `- ${code}: ${missingWords[reason as keyof typeof missingCodes][language]}`,
    ),
    '',
    words.course,
    '',
    `## ${words.terms}`,
    '',
    terms[language],
    '',
  ].join('\n')
}
