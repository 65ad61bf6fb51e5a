import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareWords } from './compare-words.ts'
import { isUnchanged, type TextRun, textAfter, textBefore } from './text-run.ts'

/** `[-removed-]{+added+}kept`, to read an expectation at a glance. */
const shown = (runs: TextRun[]) =>
  runs
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
const compared = (before: string, after: string) => shown(compareWords(before, after))

const vocabulary = [
  'kultur',
  'musik',
  'unge',
  'og',
  'i',
  'kommunerne.',
  'skal',
  'At',
  'styrke',
  'netværk,',
  '–',
  '\n',
  '\n\n',
  ' ',
  '  ',
]
const prose = fc.array(fc.constantFrom(...vocabulary), { maxLength: 120 }).map((words) => words.join(' '))

test('the words that differ are marked, whole and with their punctuation', () => {
  assert.equal(
    compared('Der afholdes et årligt seminar, for alle.', 'Der afholdes to årlige seminarer, for alle.'),
    'Der afholdes [-et årligt seminar,-]{+to årlige seminarer,+} for alle.',
  )
  assert.equal(compared('Unge skal høres.', 'Unge skal altid høres.'), 'Unge skal {+altid +}høres.')
  assert.equal(
    compared('Vi vil styrke og udvikle musik.', 'Vi vil udvikle musik.'),
    'Vi vil [-styrke og -]udvikle musik.',
  )
})

test('a word kept by chance between two changes is not left standing', () => {
  assert.equal(
    compared('Projekterne ledes af en konsulent i Køge.', 'Indsatsen forankres hos en projektleder i Køge.'),
    '[-Projekterne ledes af en konsulent-]{+Indsatsen forankres hos en projektleder+} i Køge.',
  )
})

test('a new paragraph is added whole, an edited one is compared with its counterpart', () => {
  const before = 'Første afsnit står her.\n\nAndet afsnit handler om musik og unge i kommunerne.\n\nTredje.'
  const after =
    'Første afsnit står her.\n\nHelt ny tekst om økonomi og bidrag.\n\nAndet afsnit handler om kunst og unge i kommunerne.\n\nTredje.'
  assert.equal(
    compared(before, after),
    'Første afsnit står her.\n\n{+Helt ny tekst om økonomi og bidrag.\n\n+}Andet afsnit handler om [-musik-]{+kunst+} og unge i kommunerne.\n\nTredje.',
  )
})

test('a paragraph rewritten from the ground is shown as old and new, not as a mosaic', () => {
  const runs = compareWords(
    'Deltagerne giver noget tilbage til hjemkommunen efter et forløb.',
    'Styregruppen mødes fire gange om året og offentliggør referater.',
  )
  assert.deepEqual(
    runs.map((run) => run.kind),
    ['removed', 'added'],
  )
})

test('kept and added runs are the later text, kept and removed runs the earlier', () => {
  fc.assert(
    fc.property(
      fc.oneof(prose, fc.string({ unit: 'binary' })),
      fc.oneof(prose, fc.string()),
      (before, after) => {
        const runs = compareWords(before, after)
        assert.equal(textBefore(runs), before)
        assert.equal(textAfter(runs), after)
      },
    ),
    { numRuns: 1000 },
  )
})

test('equal texts have no changes, and nothing is marked that both texts share entirely', () => {
  fc.assert(
    fc.property(prose, (text) => {
      assert.ok(isUnchanged(compareWords(text, text)))
      assert.deepEqual(compareWords(text, text), text === '' ? [] : [{ kind: 'kept', text }])
    }),
  )
})

test('no run is empty and neighbours never share a kind', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const runs = compareWords(before, after)
      runs.forEach((run, i) => {
        assert.notEqual(run.text, '')
        assert.notEqual(run.kind, runs[i + 1]?.kind)
      })
    }),
  )
})

test('words put in are added and nothing is removed', () => {
  const distinct = fc.uniqueArray(fc.stringMatching(/^[a-zæøå]{1,8}$/), { minLength: 4, maxLength: 60 })
  fc.assert(
    fc.property(
      distinct,
      fc.nat(),
      fc.array(fc.stringMatching(/^[A-ZÆØÅ]{1,8}$/), { minLength: 1 }),
      (words, place, more) => {
        const after = words.toSpliced(place % words.length, 0, ...more)
        const runs = compareWords(words.join(' '), after.join(' '))
        assert.deepEqual(
          runs.filter((run) => run.kind === 'removed'),
          [],
        )
        assert.equal(runs.filter((run) => run.kind === 'added').length, 1)
      },
    ),
  )
})

const page = (seed: number) =>
  Array.from({ length: 8 }, (_, i) =>
    Array.from({ length: 60 }, (_, j) => `ord${(seed * 7919 + i * 104729 + j * 1299709) % 4001}`).join(' '),
  ).join('\n\n')

test('fifty pages are compared in less than 200 ms, edited or entirely different', () => {
  const before = Array.from({ length: 50 }, (_, i) => page(i)).join('\n\n')
  const edited = before.replace(/ord(\d*)7 /g, 'andet$1 ')
  const other = Array.from({ length: 50 }, (_, i) => page(i + 1000)).join('\n\n')
  compareWords(page(1), page(2))
  for (const after of [edited, other, before.replaceAll('\n', ' ')]) {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage()
      const runs = compareWords(before, after)
      const milliseconds = process.cpuUsage(start).user / 1000
      assert.equal(textAfter(runs), after)
      return milliseconds
    })
    const milliseconds = Math.min(...times)
    assert.ok(milliseconds < 200, `${milliseconds} ms`)
  }
})
