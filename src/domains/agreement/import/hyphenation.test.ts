import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinLines } from './hyphenation.ts'
import { gatherEvidence } from './word-evidence.ts'

const joined = (left: string, right: string, ...elsewhere: string[]) =>
  joinLines(left, right, gatherEvidence([...elsewhere, left, right]))

test('a word broken at the end of a line becomes whole', () => {
  assert.equal(joined('efter forhand-', 'ling med ministeren'), 'efter forhandling med ministeren')
  assert.equal(joined('i Kulturmetropo-', 'lens politiske'), 'i Kulturmetropolens politiske')
  assert.equal(joined('KULTURAF-', 'TALEN'), 'KULTURAFTALEN')
  assert.equal(joined('forhand\u00ad', 'ling'), 'forhandling')
})

test('a hyphen that stands for a shared last part stays, with its space', () => {
  assert.equal(joined('på kultur-', 'og sundhedsområdet'), 'på kultur- og sundhedsområdet')
  assert.equal(joined('musik-', 'eller billedskole'), 'musik- eller billedskole')
  assert.equal(joined('musik-,', 'teater- og danseskole'), 'musik-, teater- og danseskole')
})

test('a hyphen after an abbreviation, a number, a single letter or before a capital is meant', () => {
  assert.equal(joined('en Ph.d.-', 'stilling'), 'en Ph.d.-stilling')
  assert.equal(joined('med KL-', 'netværket'), 'med KL-netværket')
  assert.equal(joined('i 2021-', '24'), 'i 2021-24')
  assert.equal(joined('pr. e-', 'mail'), 'pr. e-mail')
  assert.equal(joined('i tv-', 'huset'), 'i tv-huset')
  assert.equal(joined('Faaborg-', 'Midtfyn'), 'Faaborg-Midtfyn')
  assert.equal(joined('ung-til-', 'ung'), 'ung-til-ung')
})

test('how the document writes the word elsewhere decides before any rule', () => {
  assert.equal(
    joined('mange live-', 'musikaktører', 'for live-musikaktører typisk'),
    'mange live-musikaktører',
  )
  assert.equal(joined('nye unge-', 'initiativer', 'om ungeinitiativer her'), 'nye ungeinitiativer')
  assert.equal(joined('nye unge-', 'initiativer', 'om unge-initiativer her'), 'nye unge-initiativer')
  assert.equal(joined('EU-', 'projekter', 'fra Euprojekter og euprojekter'), 'EUprojekter')
})

test('dashes and slashes at the end of a line', () => {
  assert.equal(joined('en fælles faglighed -', 'sprog og viden'), 'en fælles faglighed - sprog og viden')
  assert.equal(joined('alene –', 'og om det'), 'alene – og om det')
  assert.equal(joined('kommuner/', 'projekter'), 'kommuner/projekter')
  assert.equal(joined('et', 'ord'), 'et ord')
})
