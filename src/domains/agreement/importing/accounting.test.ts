import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../platform/config/folders.ts'
import type { ReadAgreement } from './reading.ts'
import { dryRun, readAgreementFile, readAgreementText } from './reading.ts'

const name = 'kulturmetropolen-2021-24.txt'
const bytes = readFileSync(join(projectFolder(), 'db/seed/agreement', name))

function counting(): () => string {
  let number = 0
  return () => {
    number += 1
    return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  }
}

function founding(): ReadAgreement {
  const read = readAgreementFile(bytes, name, counting())
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

test('every line of the founding document is in exactly one block, in order', () => {
  const { source } = founding()
  const lines = source.blocks.flatMap((block) => block.lines)
  assert.deepEqual(
    lines.join('\n').replace(/\s+/g, ' ').trim(),
    bytes.toString('utf8').replace(/\s+/g, ' ').trim(),
  )
  let next = 1
  for (const { from, to, lines: own } of source.blocks) {
    assert.equal(from, next)
    assert.equal(own.length, to - from + 1)
    next = to + 1
  }
  assert.ok(source.blocks.every(({ destination }) => destination.kind !== 'unrecognised'))
})

test('the founding document has three focus areas with three, three and four objectives', () => {
  const { text, period } = founding()
  assert.deepEqual(
    text.areas.map(({ number, title, objectives }) => [number, title, objectives.length]),
    [
      [1, 'Et bedre liv med kultur', 3],
      [2, 'Kulturmetropolens Musikindsats', 3],
      [3, 'Kulturmetropolens Ungeindsats', 4],
    ],
  )
  assert.deepEqual(period, { from: '2021-01-01', to: '2024-12-31' })
  assert.match(text.areas[0]?.goal ?? '', /^At øge borgernes livskvalitet/)
  assert.match(text.areas[1]?.text ?? '', /\n## Samarbejdspartnere, målgrupper/)
  assert.match(text.areas[1]?.text ?? '', /\n- Netværket er der\./)
})

test('no word of the founding document is lost between source and text', () => {
  const { text } = founding()
  const words = (all: string) => all.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  const kept = new Set(words(JSON.stringify(text).replaceAll('\\n', ' ')))
  const labels = ['indsatsområde', 'målsætningen']
  const lost = words(bytes.toString('utf8').replace(/-\s*\n\s*(?!og )/g, '')).filter(
    (word) => !kept.has(word) && !labels.includes(word),
  )
  assert.deepEqual(lost, [])
})

test('the goal and the label before it are told apart on the line they share', () => {
  const { source } = founding()
  const block = source.blocks.find(({ lines }) => lines[0]?.startsWith('Mål:'))
  assert.equal(block?.destination.kind, 'areaGoal')
})

test('pasted text is read like a file, and nonsense is refused with a reason', () => {
  const pasted = readAgreementText(
    'Aftale 2030-33\n\nIndsatsområde 1: Dans\n\nMål: At danse mere.',
    counting(),
  )
  assert.ok(pasted.ok)
  assert.equal(pasted.value.text.areas[0]?.title, 'Dans')
  assert.deepEqual(readAgreementText('   ', counting()), { ok: false, reason: 'emptyFile' })
  assert.deepEqual(readAgreementText('Kære alle. Tak for kaffe.', counting()), {
    ok: false,
    reason: 'noFocusArea',
  })
  assert.deepEqual(dryRun(new Uint8Array(Buffer.from('%PDF-1.7')), 'a.pdf'), { ok: false, reason: 'pdfFile' })
})
