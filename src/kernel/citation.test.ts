import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasAddress } from './citation.ts'

test('an address is found where it ends, and a longer one that begins like it is another', () => {
  const path = '/resultater/a/tal/region.alle.trivsel'
  for (const text of [
    path,
    `Se ${path}.`,
    `https://x.dk${path}, note`,
    `(${path})`,
    `${path}-3-maaneder og ${path}`,
  ])
    assert.equal(hasAddress(text, path), true, text)
  for (const text of ['', `${path}-3-maaneder`, `${path}.mere`, '/resultater/a/tal/region.alle'])
    assert.equal(hasAddress(text, path), false, text)
})
