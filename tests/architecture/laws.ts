import type { Source } from './sources.ts'

/** One law of the house: what it says, and what breaks it. */
export interface Law {
  readonly says: string
  /** The violations in a set of files, one sentence each. */
  readonly broken: (files: readonly Source[]) => string[]
  /** Files that break it: the law must find every one of them, or it proves nothing. */
  readonly canaries: readonly Source[]
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
const lines = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const each =
  (fits: (path: string) => boolean, pattern: RegExp, sentence: string) => (files: readonly Source[]) =>
    files
      .filter(({ path }) => fits(path))
      .flatMap(({ path, text }) => (pattern.test(withoutComments(text)) ? [`${path}: ${sentence}`] : []))

const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|\.[a-z.]+$)/

const fileNames: Law = {
  says: 'no file or folder is a drawer: names say what they hold',
  broken: (files) => files.flatMap(({ path }) => (drawer.test(path) ? [`${path}: a drawer`] : [])),
  canaries: [
    { path: 'src/kernel/utils.ts', text: '' },
    { path: 'src/ui/common/button.tsx', text: '' },
  ],
}

const fileLength: Law = {
  says: 'files have at most 200 lines, tests 300',
  broken: (files) =>
    files.flatMap(({ path, text }) => {
      const most = isTest(path) ? 300 : 200
      return lines(text) > most ? [`${path}: ${lines(text)} lines, at most ${most}`] : []
    }),
  canaries: [
    { path: 'src/kernel/long.ts', text: '\n'.repeat(201) },
    { path: 'src/kernel/long.test.ts', text: '\n'.repeat(301) },
  ],
}

const outside = (path: string): boolean =>
  path.startsWith('src/') &&
  !isTest(path) &&
  !/^src\/(platform|main\.ts|command\.ts)/.test(path) &&
  !/(^|\/)(island\.ts$|islands\/)/.test(path)

const surroundings: Law = {
  says: 'the clock, chance, the environment and the console live in platform/ only',
  broken: each(
    outside,
    /\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\bprocess\.env\b|\bconsole\./,
    'touches the clock, chance, the environment or the console',
  ),
  canaries: [
    { path: 'src/domains/people/rules.ts', text: 'const now = Temporal.Now.instant()' },
    { path: 'src/ui/page.tsx', text: 'const id = Math.random()' },
    { path: 'src/domains/people/queries.ts', text: 'const limit = process.env.LIMIT' },
  ],
}

const inlineCode: Law = {
  says: 'no inline script or style: the content security policy forbids it',
  broken: each(
    (path) => /^src\/.*\.tsx$/.test(path) && !isTest(path),
    /\sstyle=|\son[a-z]+=\{?["'`]|<style\b|<script(?![^>]*\bsrc=)|dangerouslySetInnerHTML/,
    'inline script or style',
  ),
  canaries: [
    { path: 'src/ui/a.tsx', text: '<p style="color:red">' },
    { path: 'src/ui/b.tsx', text: '<button onclick="go()">' },
    { path: 'src/ui/c.tsx', text: '<script>{code}</script>' },
  ],
}

const readsOnly: Law = {
  says: 'queries never write',
  broken: each(
    (path) => /(^|\/)queries(\.ts$|\/)/.test(path) && !isTest(path),
    /\.(insertInto|updateTable|deleteFrom|mergeInto)\(/,
    'a query file that writes',
  ),
  canaries: [{ path: 'src/domains/people/persons/queries.ts', text: "db.updateTable('people.person')" }],
}

const siteWritesNothing: Law = {
  says: 'the room site composes what the others publish and writes nothing',
  broken: each(
    (path) => path.startsWith('src/domains/site/') && !isTest(path),
    /\.(insertInto|updateTable|deleteFrom)\(/,
    'site writes',
  ),
  canaries: [{ path: 'src/domains/site/front/page.ts', text: "db.insertInto('x')" }],
}

const pagesDoNothing: Law = {
  says: 'pages are drawn from props: no database, no action, no awaiting',
  broken: each(
    (path) => /(^|\/)pages(\.tsx$|\/)/.test(path) && !isTest(path),
    /\bawait\b|from 'kysely'|\/(queries|actions)\.ts'(?<!import type[^\n]*)/,
    'a page that does more than draw',
  ),
  canaries: [{ path: 'src/domains/people/persons/pages.tsx', text: 'const rows = await load()' }],
}

const audited: Law = {
  says: 'what is done is permitted and audited: actions write through perform()',
  broken: (files) =>
    files
      .filter(({ path }) => /src\/domains\/.*(^|\/)actions(\.ts$|\/)/.test(path) && !isTest(path))
      .flatMap(({ path, text }) =>
        /\.(insertInto|updateTable|deleteFrom)\(/.test(text) && !/\bperform\b|tx:/.test(text)
          ? [`${path}: writes outside perform()`]
          : [],
      ),
  canaries: [
    { path: 'src/domains/people/persons/actions.ts', text: "await db.insertInto('people.person').execute()" },
  ],
}

const shortHandlers: Law = {
  says: 'a route handler has at most 12 lines',
  broken: (files) =>
    files
      .filter(({ path }) => /(^|\/)routes\.tsx?$/.test(path))
      .flatMap(({ path, text }) =>
        [
          ...text.matchAll(/^( *)(?:get|post)\([^\n]*async \([^)]*\)[^\n]*=> \{\n([\s\S]*?)\n\1\}\)/gm),
        ].flatMap(([, , body = '']) =>
          lines(body) > 12 ? [`${path}: a handler of ${lines(body)} lines`] : [],
        ),
      ),
  canaries: [
    {
      path: 'src/domains/people/persons/routes.tsx',
      text: `get('/x', may.read, async (visit) => {\n${'  work()\n'.repeat(13)}})`,
    },
  ],
}

const doorsExplained: Law = {
  says: 'everything a room exports in its index.ts is explained where it is made: the room has a README',
  broken: (files) => {
    const rooms = new Set(
      files.flatMap(({ path }) => /^src\/domains\/([a-z]+)\/index\.ts$/.exec(path)?.[1] ?? []),
    )
    const told = new Set(
      files.flatMap(({ path }) => /^src\/domains\/([a-z]+)\/README\.md$/.exec(path)?.[1] ?? []),
    )
    return [...rooms].filter((room) => !told.has(room)).map((room) => `src/domains/${room}: no README.md`)
  },
  canaries: [{ path: 'src/domains/attic/index.ts', text: '' }],
}

/** Every law that plain reading can check. Import directions, types and format are checked by tools of their own. */
export const laws: readonly Law[] = [
  fileNames,
  fileLength,
  surroundings,
  inlineCode,
  readsOnly,
  siteWritesNothing,
  pagesDoNothing,
  audited,
  shortHandlers,
  doorsExplained,
]
