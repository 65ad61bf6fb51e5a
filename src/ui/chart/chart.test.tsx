import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BarChart } from './bar-chart.tsx'
import { IntervalChart } from './interval-chart.tsx'
import { LineChart } from './line-chart.tsx'
import { StepsChart } from './steps-chart.tsx'

const facts = { language: 'da', message: 'Flere kommer igen', description: 'Antal pr. år' } as const
const number = fc.double({ min: -1000, max: 1e6, noNaN: true })

test('a figure has its message as heading, a description, and all numbers in a table', () => {
  const html = String(
    <BarChart
      {...facts}
      what="Antal"
      bars={[
        { label: 'Før', value: 1200, note: 'alle' },
        { label: 'Efter', value: 'hidden' },
      ]}
    />,
  )
  assert.match(html, /<h2 class="answer-title">Flere kommer igen<\/h2>/)
  assert.equal(html.match(/role="img" aria-label="Antal pr. år"/g)?.length, 2)
  assert.match(html, /<th scope="row">Før<\/th><td class="amount">1.200<\/td><td class="amount">alle<\/td>/)
  assert.match(html, /<td class="amount">Skjult af hensyn til anonymitet<\/td>/)
})

test('a line with a gap is not drawn across it', () => {
  const html = String(
    <LineChart
      {...facts}
      what="n"
      places={['1', '2', '3']}
      series={[{ name: 'A', values: [1, undefined, 3] }]}
    />,
  )
  const d = /class="line line-0" d="([^"]+)"/.exec(html)?.[1] ?? ''
  assert.equal(d.match(/M/g)?.length, 2)
  assert.doesNotMatch(d, /L/)
  assert.match(html, /<th scope="row">2<\/th><td class="amount">–<\/td>/)
})

test('intervals stand in the table with their range', () => {
  const html = String(
    <IntervalChart
      {...facts}
      what="Ændring"
      intervals={[{ label: 'Alle', estimate: 9.1, low: -4.6, high: 13.6 }]}
    />,
  )
  assert.match(html, /<td class="amount">9,1<\/td><td class="amount">−4,6 til 13,6<\/td>/)
})

test('whatever the numbers, nothing that is no number gets into a drawing', () => {
  const label = fc.string({ maxLength: 30 })
  fc.assert(
    fc.property(fc.array(fc.tuple(label, number, number), { maxLength: 8 }), (rows) => {
      const places = rows.map(([name]) => name)
      const drawn = [
        <BarChart
          {...facts}
          what="n"
          bars={rows.map(([name, value, lost]) => ({ label: name, value, lost: Math.abs(lost) }))}
        />,
        <LineChart
          {...facts}
          what="n"
          places={places}
          series={[{ name: 'A', values: rows.map(([, value]) => value) }]}
        />,
        <IntervalChart
          {...facts}
          what="n"
          intervals={rows.map(([name, a, b]) => ({
            label: name,
            estimate: (a + b) / 2,
            low: Math.min(a, b),
            high: Math.max(a, b),
          }))}
        />,
      ].map((figure) => String(figure).replace(/<text.*?<\/text>|<table.*?<\/table>/gs, ''))
      for (const html of drawn) assert.doesNotMatch(html, /NaN|Infinity|undefined/)
    }),
  )
})

test('steps at two times: every number is written, the times are named once in each drawing, nothing lies outside', () => {
  const counts = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 2, maxLength: 9 })
  fc.assert(
    fc.property(counts, fc.nat(8), (given, from) => {
      const steps = given.map(([first, second], index) => ({ label: String(index + 3), first, second }))
      const zone = from < steps.length ? { zone: { from, label: 'meget' } } : {}
      const html = String(
        <StepsChart {...facts} {...zone} what="T-ILS" times={['Før', 'Efter']} steps={steps} />,
      )
      const drawings = html.match(/<svg.*?<\/svg>/gs) ?? []
      assert.equal(drawings.length, 2)
      for (const drawing of drawings) {
        const width = Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1])
        assert.equal(drawing.match(/>Før \d/g)?.length, 1)
        for (const [, x, w] of drawing.matchAll(/<rect [^>]*x="([-\d.]+)"[^>]*width="([-\d.]+)"/g))
          assert.ok(Number(x) >= 0 && Number(x) + Number(w) <= width + 0.2, drawing)
        for (const [, x] of drawing.matchAll(/<text [^>]*x="([-\d.]+)"/g))
          assert.ok(Number(x) >= 0 && Number(x) <= width, drawing)
      }
      assert.equal(html.match(/<tr>/g)?.length, steps.length + 1)
    }),
    { numRuns: 100 },
  )
})
