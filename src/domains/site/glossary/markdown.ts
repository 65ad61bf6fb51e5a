import type { Term } from './model.ts'

const head = [
  '# Glossary',
  '',
  'One meaning, one word. People read Danish, the code speaks English; this list stands between them. A type is the code word with a',
  'capital. Written from `src/domains/site/glossary`, which also makes the page `/ordbog`; a test compares the two, and refuses types',
  'and tables that use a name which the list forbids.',
  '',
]

/** The file `GLOSSARY.md` at the root of the project. */
export function glossaryMarkdown(terms: readonly Term[]): string {
  const rows = terms.map(
    ({ name, code, meaning, notCalled }) =>
      `| ${name.da} | ${code} | ${meaning.en} | ${notCalled.join(', ')} |`,
  )
  return [
    ...head,
    '| Dansk | code word | meaning | not to be called |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
