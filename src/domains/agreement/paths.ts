const work = '/arbejde/aftalen'
const open = '/om/aftalen'

/** Every address of this room, without language prefix. */
export const paths = {
  current: () => open,
  agreement: (slug: string) => `${open}/${slug}`,
  versions: (slug: string) => `${open}/${slug}/versioner`,
  version: (slug: string, number: number | string) => `${open}/${slug}/versioner/${number}`,
  compare: (slug: string, a: number | string, b: number | string) =>
    `${open}/${slug}/versioner/${a}/sammenlign/${b}`,
  focusArea: (slug: string, area: string) => `${open}/${slug}/${area}`,
  parties: () => '/om/parter',
  targets: () => '/om/maal',
  themes: () => '/om/temaer',
  theme: (slug: string) => `/om/temaer/${slug}`,

  work: () => work,
  workNew: () => `${work}/ny`,
  workImport: () => `${work}/import`,
  workDraft: (id: string) => `${work}/import/${id}`,
  workDropDraft: (id: string) => `${work}/import/${id}/kasser`,
  workAgreement: (slug: string) => `${work}/${slug}`,
  workFacts: (slug: string) => `${work}/${slug}/ret`,
  workStep: (slug: string) => `${work}/${slug}/skridt`,
  workNewVersion: (slug: string) => `${work}/${slug}/ny-tekst`,
  workVersion: (slug: string, number: number | string) => `${work}/${slug}/tekst/${number}`,
  workSubmitVersion: (slug: string, number: number | string) => `${work}/${slug}/tekst/${number}/laeg-frem`,
  workWithdrawVersion: (slug: string, number: number | string) =>
    `${work}/${slug}/tekst/${number}/traek-tilbage`,
  workCompare: (slug: string, a: number | string, b: number | string) =>
    `${work}/${slug}/tekst/${a}/sammenlign/${b}`,
  /** Takes `?a=1&b=2` to the comparison. */
  workChooseCompare: (slug: string) => `${work}/${slug}/sammenlign`,
  workRelations: (slug: string) => `${work}/${slug}/foer-og-nu`,
  workNewAddendum: (slug: string) => `${work}/${slug}/tillaeg/nyt`,
  workAddendum: (slug: string, number: number | string) => `${work}/${slug}/tillaeg/${number}`,
  workSubmitAddendum: (slug: string, number: number | string) =>
    `${work}/${slug}/tillaeg/${number}/laeg-frem`,
  workWithdrawAddendum: (slug: string, number: number | string) =>
    `${work}/${slug}/tillaeg/${number}/traek-tilbage`,
  workArea: (slug: string, area: string) => `${work}/${slug}/omraade/${area}`,
  workParties: (slug: string) => `${work}/${slug}/parter`,
  workLeave: (slug: string, party: string) => `${work}/${slug}/parter/${party}/traed-ud`,
  workEngagement: () => `${work}/engagement`,
  workEngage: (organisation: string, year: number | string) => `${work}/engagement/${organisation}/${year}`,
  workTargets: () => `${work}/maal`,
  workNewTarget: () => `${work}/maal/nyt`,
  workTarget: (id: string) => `${work}/maal/${id}`,
  workMeasure: (id: string) => `${work}/maal/${id}/vaerdi`,
  workThemes: () => `${work}/temaer`,
  workNewTheme: () => `${work}/temaer/nyt`,
  workTheme: (slug: string) => `${work}/temaer/${slug}`,
} as const

/** Words that no agreement may have as its address: they lead elsewhere. */
export const reservedSlugs: readonly string[] = ['ny', 'import', 'engagement', 'maal', 'temaer']
