import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Frame } from '../frame.ts'
import { uiWords } from '../words.ts'
import { PublicPage } from './public-page.tsx'
import { WorkPage } from './work-page.tsx'

const frameOf = (language: 'da' | 'en', here: string, more: Partial<Frame> = {}): Frame => ({
  language,
  to: (path) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path),
  here,
  mayOpen: () => true,
  otherLanguageHref: `${language === 'da' ? '/en' : ''}${here}?q=1`,
  words: uiWords(language),
  csrf: 'token',
  assets: { css: '/a.css', js: (name) => `/${name}.js` },
  municipalities: [{ name: 'Ishøj', href: '/kommuner/ishoj' }],
  origin: 'https://example.dk',
  ...more,
})
const page = (part: unknown) => String(part)

test('a public page says what it is, in both languages and to machines', () => {
  const html = page(
    <PublicPage
      frame={frameOf('da', '/det-sker')}
      title="Det <sker>"
      description='En "uge"'
      image="/p.png"
    />,
  )
  assert.match(html, /^<!doctype html><html lang="da">/)
  assert.match(html, /<title>Det &lt;sker&gt; · Kulturmetropolen<\/title>/)
  assert.match(html, /<link rel="canonical" href="https:\/\/example.dk\/det-sker"/)
  assert.match(html, /hreflang="en" href="https:\/\/example.dk\/en\/det-sker"/)
  assert.match(html, /hreflang="x-default" href="https:\/\/example.dk\/det-sker"/)
  assert.match(html, /og:image" content="https:\/\/example.dk\/p.png"/)
  assert.match(html, /name="description" content="En &quot;uge&quot;"/)
  assert.match(html, /href="\/en\/det-sker\?q=1" lang="en" hreflang="en">English/)
  assert.match(html, /href="\/log-ind"/)
  assert.match(html, /<a href="\/kommuner\/ishoj">Ishøj/)
})

test('the English page points to the Danish one as the first', () => {
  const html = page(<PublicPage frame={frameOf('en', '/det-sker')} title="What’s on" />)
  assert.match(html, /<html lang="en">/)
  assert.match(html, /hreflang="x-default" href="https:\/\/example.dk\/det-sker"/)
  assert.match(html, /<a href="\/en\/projekter">Projects/)
  assert.match(html, /lang="da" hreflang="da">Dansk/)
})

test('nothing inline: no style, no script but files', () => {
  const signedIn = frameOf('da', '/arbejde', {
    person: { name: 'Signe', role: 'Leder' },
    flash: { text: 'Gemt' },
  })
  for (const html of [
    page(<PublicPage frame={signedIn} title="A" />),
    page(<WorkPage frame={signedIn} title="B" />),
  ]) {
    assert.doesNotMatch(html, / style=|<style|<script(?! type="module" src=)| on[a-z]+="/)
    assert.match(html, /role="status" aria-live="polite"><km-toast[^>]*><p>Gemt/)
    assert.match(html, /action="\/log-ud"><input type="hidden" name="csrf" value="token"/)
  }
})

test('the workspace marks where one is, counts what waits and stays out of search engines', () => {
  const workMenu = [
    { href: '/arbejde', label: 'Det venter på dig', count: 7 },
    { href: '/arbejde/projekter', label: 'Projekter', count: 0 },
    { href: '/arbejde/moeder', label: 'Møder og beslutninger', also: ['/arbejde/organer'] },
  ]
  const html = page(
    <WorkPage frame={frameOf('da', '/arbejde/projekter/12', { workMenu })} title="P" hasProblems />,
  )
  assert.match(html, /<a href="\/arbejde\/projekter" aria-current="true">Projekter<\/a>/)
  assert.match(html, /<a href="\/arbejde">Det venter på dig<span class="count">/)
  assert.match(html, /noindex/)
  assert.match(html, /<title>Fejl: P/)
  for (const part of ['/arbejde/organer', '/arbejde/organer/styregruppen']) {
    const bodies = page(<WorkPage frame={frameOf('da', part, { workMenu })} title="P" />)
    assert.match(bodies, /<a href="\/arbejde\/moeder" aria-current="true">/)
  }
  const front = page(<WorkPage frame={frameOf('da', '/arbejde', { workMenu })} title="P" />)
  assert.match(front, /<a href="\/arbejde" aria-current="page">/)
})
