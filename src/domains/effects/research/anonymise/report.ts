import type { Language } from '../../../../kernel/language.ts'
import type { AnonymityReport } from './anonymise.ts'

const said = {
  da: {
    title: 'Sådan er datasættet anonymiseret',
    kept: (k: number, l: number) =>
      `Mindst ${k} personer ligner hinanden i alt det, andre kan vide om dem: hold, indsatsområde, kommune, målgruppe, tilknytning, afsender, aldersgruppe, køn og øvrig baggrund. I hver sådan gruppe er et følsomt svar kun med, hvis der er mindst ${l} forskellige.`,
    measured: 'Målt på det færdige sæt',
    facts: (report: AnonymityReport) => [
      `${report.rows} rækker; ingen er fjernet.`,
      `${report.audit.groups} grupper; den mindste har ${report.audit.k} personer, den største ${report.audit.largest}.`,
      report.audit.l > 0
        ? `Mindst ${report.audit.l} forskellige svar i enhver gruppe, hvor et svar er med.`
        : 'Ingen følsomme svar kunne tages med.',
      `${report.courses} hold; ${report.pooledCourses} står uden navn. ${report.audit.coursesAlike > 0 ? `Af de øvrige ligner mindst ${report.audit.coursesAlike} hinanden i alt, hvad der står om dem.` : ''}`,
    ],
    given: 'Det er ofret',
    removed: (names: string) => `Kolonner taget ud: ${names}.`,
    merged: (column: string, keys: string, rows: number) =>
      `\`${column}\`: ${keys} er lagt sammen (${rows} rækker).`,
    hidden: (column: string, cells: number, share: string) =>
      `\`${column}\`: ${cells} celler skjult (${share} %).`,
    whole: (columns: string) => `Skjult helt: ${columns}.`,
    nothing: 'Intet skulle skjules.',
    also: 'Hold og personer har fået nye navne og ny rækkefølge. Hvornår nogen svarede, er ikke med: kun måletidspunktet, og om svaret lå inden for det. Fritekst er ikke med. Kun hold, hvis svar er lukket, er med.',
    not: 'Det beskytter ikke imod',
    limits: [
      'at nogen lægger sættet sammen med et andet datasæt, der har de samme svar. Det må du ikke.',
      'at nogen, der har set en bestemt persons svar, finder rækken igen på svarene.',
    ],
  },
  en: {
    title: 'How this data set was anonymised',
    kept: (k: number, l: number) =>
      `At least ${k} people look alike in everything that others may know of them: course, focus area, municipality, target group, attachment, sender, age band, gender and other background. In each such group a sensitive answer is told only when there are at least ${l} different ones.`,
    measured: 'Measured on the finished set',
    facts: (report: AnonymityReport) => [
      `${report.rows} rows; none was removed.`,
      `${report.audit.groups} groups; the smallest has ${report.audit.k} people, the largest ${report.audit.largest}.`,
      report.audit.l > 0
        ? `At least ${report.audit.l} different answers in every group in which an answer is told.`
        : 'No sensitive answer could be told.',
      `${report.courses} courses; ${report.pooledCourses} have no name. ${report.audit.coursesAlike > 0 ? `Of the others at least ${report.audit.coursesAlike} look alike in everything said about them.` : ''}`,
    ],
    given: 'What was given up',
    removed: (names: string) => `Columns removed: ${names}.`,
    merged: (column: string, keys: string, rows: number) =>
      `\`${column}\`: ${keys} were merged (${rows} rows).`,
    hidden: (column: string, cells: number, share: string) =>
      `\`${column}\`: ${cells} cells hidden (${share} %).`,
    whole: (columns: string) => `Hidden altogether: ${columns}.`,
    nothing: 'Nothing had to be hidden.',
    also: 'Courses and people have new names and a new order. When somebody answered is not told: only the time point, and whether the answer lay within it. There is no free text. Only courses whose answers have closed are in it.',
    not: 'It does not protect against',
    limits: [
      'somebody who joins the set with another data set that has the same answers. You may not do that.',
      "somebody who has seen one person's answers and finds the row by them.",
    ],
  },
} as const

const share = (cells: number, rows: number): string => String(Math.round((100 * cells) / Math.max(1, rows)))

/** One sentence a line: what was merged and what was hidden. */
export function givenUp(report: AnonymityReport, language: Language): string[] {
  const words = said[language]
  const whole = report.hidden.filter(({ cells }) => cells === report.rows)
  const lines = [
    ...(report.removed.length > 0 ? [words.removed(report.removed.join(', '))] : []),
    ...report.mergings.map(({ column, merged, rows }) =>
      words.merged(column, merged.map((label) => label[language]).join(', '), rows),
    ),
    ...(whole.length > 0 ? [words.whole(whole.map(({ column }) => `\`${column}\``).join(', '))] : []),
    ...report.hidden
      .filter(({ cells }) => cells < report.rows)
      .map(({ column, cells }) => words.hidden(column, cells, share(cells, report.rows))),
  ]
  return lines.length > 0 ? lines : [words.nothing]
}

export const measured = (report: AnonymityReport, language: Language): readonly string[] =>
  said[language].facts(report).map((line) => line.trim())

/** The report that goes with an anonymised set, in both languages. */
export function reportText(report: AnonymityReport): string {
  const part = (language: Language): string[] => {
    const words = said[language]
    return [
      `# ${words.title}`,
      '',
      words.kept(report.rules.k, report.rules.l),
      '',
      words.also,
      '',
      `## ${words.measured}`,
      '',
      ...measured(report, language).map((line) => `- ${line}`),
      '',
      `## ${words.given}`,
      '',
      ...givenUp(report, language).map((line) => `- ${line}`),
      '',
      `## ${words.not}`,
      '',
      ...words.limits.map((line) => `- ${line}`),
      '',
    ]
  }
  return [...part('da'), ...part('en')].join('\n')
}
