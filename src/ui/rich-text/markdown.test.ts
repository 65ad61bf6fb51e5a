import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markdownHtml, markdownWords } from './markdown.ts'

test('headings are shifted under those of the page and never skip a level', () => {
  const html = markdownHtml('# A\n\n### B\n\n#### C\n\n# D\n\ntext')
  assert.equal(html.replace(/\n/g, ''), '<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2><p>text</p>')
  assert.match(markdownHtml('###### A\n\n# B', 6), /<h6>A<\/h6>\n<h6>B<\/h6>/)
})

test('usual writing comes out as expected', () => {
  const html = markdownHtml(
    '**fed** og *kursiv*\nny linje\n\n- et\n- to\n\n3. tre\n\n[Se](https://a.dk) [her](/det-sker)',
  )
  assert.match(html, /<strong>fed<\/strong> og <em>kursiv<\/em><br \/>\s*ny linje/)
  assert.match(html, /<ul>\s*<li>et<\/li>/)
  assert.match(html, /<ol start="3">/)
  assert.match(html, /<a href="https:\/\/a.dk" rel="nofollow noopener">Se<\/a> <a href="\/det-sker">her<\/a>/)
  assert.match(markdownHtml('|a|b|\n|-|-|\n|1|2|'), /<th scope="col">a<\/th>/)
})

test('nothing that runs gets through', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](https://evil.dk/x.png)',
    '<img src=x onerror=alert(1)>',
    '[x](data:text/html,<script>1</script>)',
    '<a href="//evil.dk">x</a>',
    '[x](//evil.dk)',
    '<style>*{}</style>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<svg/onload=alert(1)>',
    '[a](java&#115;cript:alert(1))',
    '`<b onclick=x>`',
  ]) {
    const html = markdownHtml(text)
    assert.doesNotMatch(
      html,
      /<(?:script|img|style|svg|iframe)|href="(?:javascript|data|\/\/)|<[^>]+ on\w+=/i,
      html,
    )
  }
})

test('any text is survived, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok(markdownHtml(text).isWellFormed())
      markdownWords(text)
    }),
  )
  for (const text of ['['.repeat(20_000), '*a '.repeat(20_000), '> '.repeat(20_000), '`'.repeat(20_000)])
    markdownHtml(text)
})

test('the words of a text without its signs', () => {
  assert.equal(
    markdownWords('# Beats & bas\n\n**Vi** er <her>\n\n- et\n- to'),
    'Beats & bas Vi er <her> et to',
  )
})
