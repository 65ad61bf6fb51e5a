import { type DataSet, missingCodes, type Variable } from '../datasets/model.ts'
import { missingWords } from '../datasets/words.ts'
import type { Delivery } from './model.ts'

const inXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const inBoth = (tag: string, said: { readonly da: string; readonly en: string }): string =>
  `<${tag} xml:lang="da">${inXml(said.da)}</${tag}><${tag} xml:lang="en">${inXml(said.en)}</${tag}>`

function category(
  value: number,
  label: { readonly da: string; readonly en: string },
  missing: boolean,
  count: number,
): string {
  return `<catgry${missing ? ' missing="Y"' : ''}><catValu>${value}</catValu>${inBoth('labl', label)}<catStat type="freq">${count}</catStat></catgry>`
}

function counts({ rows }: DataSet, at: number): (value: number) => number {
  const found = new Map<unknown, number>()
  for (const row of rows) found.set(row[at], (found.get(row[at]) ?? 0) + 1)
  return (value) => found.get(value) ?? 0
}

function variableXml(variable: Variable, at: number, { data }: Delivery): string {
  const { name, label, question, kind, measure, decimals, range, categories, missing } = variable
  const count = counts(data, at)
  const interval = kind === 'number' ? 'contin' : 'discrete'
  const nature = { nominal: 'nominal', ordinal: 'ordinal', scale: 'interval' }[measure]
  return [
    `<var ID="V${at + 1}" name="${inXml(name)}" files="F1" intrvl="${interval}" nature="${nature}"${kind === 'number' ? ` dcml="${decimals}"` : ''}>`,
    inBoth('labl', label),
    question ? `<qstn><qstnLit xml:lang="da">${inXml(question.da)}</qstnLit></qstn>` : '',
    range
      ? `<valrng><range UNITS="${decimals === 0 ? 'INT' : 'REAL'}" min="${range.from}" max="${range.to}"/></valrng>`
      : '',
    missing.length > 0
      ? `<invalrng>${missing.map((reason) => `<item UNITS="INT" VALUE="${missingCodes[reason]}"/>`).join('')}</invalrng>`
      : '',
    ...categories.map(({ code, label: said }) => category(code, said, false, count(code))),
    ...missing.map((reason) =>
      category(missingCodes[reason], missingWords[reason], true, count(missingCodes[reason])),
    ),
    `<varFormat type="${kind === 'text' ? 'character' : 'numeric'}"/>`,
    '</var>',
  ].join('')
}

function studyXml({ title, purpose, producer, frozenOn, version, name, terms, data }: Delivery): string {
  return [
    '<stdyDscr><citation>',
    `<titlStmt><titl>${inXml(title)}</titl><IDNo>${inXml(name)}</IDNo></titlStmt>`,
    `<rspStmt><AuthEnty>${inXml(producer)}</AuthEnty></rspStmt>`,
    `<prodStmt><producer>${inXml(producer)}</producer><prodDate date="${frozenOn}">${frozenOn}</prodDate></prodStmt>`,
    `<verStmt><version date="${frozenOn}">${inXml(version)}</version></verStmt>`,
    '</citation><stdyInfo>',
    `<abstract xml:lang="da">${inXml(purpose)}</abstract>`,
    `<sumDscr><nation abbr="DK">Danmark</nation><anlyUnit>Person på et hold</anlyUnit><dataKind>survey data</dataKind></sumDscr>`,
    `</stdyInfo><dataAccs><useStmt><restrctn xml:lang="da">${inXml(terms.da)}</restrctn><conditions xml:lang="en">${inXml(terms.en)}</conditions></useStmt></dataAccs></stdyDscr>`,
    `<fileDscr ID="F1"><fileTxt><fileName>data.csv</fileName><dimensns><caseQnty>${data.rows.length}</caseQnty><varQnty>${data.variables.length}</varQnty></dimensns><fileType>text/csv</fileType></fileTxt></fileDscr>`,
  ].join('')
}

/** The codebook in DDI-Codebook 2.5: every column with its question, codes, ranges, missing codes and how often each occurs. */
export const ddiCodebook = (delivery: Delivery): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="da">',
    `<docDscr><citation><titlStmt><titl>${inXml(delivery.title)}</titl></titlStmt></citation></docDscr>`,
    studyXml(delivery),
    '<dataDscr>',
    ...delivery.data.variables.map((variable, at) => variableXml(variable, at, delivery)),
    '</dataDscr></codeBook>\n',
  ].join('')
