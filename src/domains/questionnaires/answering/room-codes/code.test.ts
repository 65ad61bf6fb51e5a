import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from 'uqr'
import { codeFrom, newCode, shownCode } from './code.ts'
import { qrOf } from './qr.ts'

test('a code is read however it is typed', () => {
  for (const typed of ['K4M7PX', 'k4m 7px', ' k4m-7px ', 'K4M–7PX']) assert.equal(codeFrom(typed), 'K4M7PX')
  for (const wrong of ['', 'K4M7P', 'K4M7PXX', 'Æ4M7PX', '\0\0\0\0\0\0', '<b>abc'])
    assert.equal(codeFrom(wrong), undefined)
})

test('new codes are read back, and none is like another', () => {
  const codes = Array.from({ length: 2000 }, newCode)
  for (const code of codes) {
    assert.equal(codeFrom(shownCode(code)), code)
    assert.doesNotMatch(code, /[01OIL]/)
  }
  assert.equal(new Set(codes).size, 2000)
})

test('the drawing has exactly the dark squares of the code', () => {
  const address = 'https://kulturmetropolen.example/svar/K4M7PX'
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const svg = qrOf(address, 'Scan "me" <now>')
  assert.match(svg, /aria-label="Scan me now"/)
  const drawn = new Set<string>()
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) drawn.add(`${Number(x) + step} ${y}`)
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])))
  assert.deepEqual([...drawn].sort(), dark.sort())
  assert.match(svg, new RegExp(`viewBox="0 0 ${size} ${size}"`))
})
