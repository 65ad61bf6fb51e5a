import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chainToFactors, factorsOf } from './covariance-map.ts'
import { profiledCriterion } from './criterion.ts'
import { fitMixedModel } from './fit.ts'
import { gramSystem } from './gram.ts'
import type { Local } from './newton.ts'
import { heldCoefficientDeviance, openDeviance } from './profile-coordinates.ts'
import { chance, madeUpStudy } from './testing/study.ts'

const FORMULAS = [
  'post ~ baseline + (1 | course)',
  'post ~ baseline + (1 | municipality) + (1 | course)',
  'post ~ sender + (1 + baseline | municipality) + (1 | course)',
  'post ~ baseline + (1 + sender + baseline | municipality)',
  'post ~ baseline + (1 | course) + (1 | artist)',
  'post ~ baseline + (1 | course) + (1 + sender | artist)',
  'post ~ baseline + (1 | course) + (1 | artist) + (1 | municipality)',
  'post ~ baseline + (1 + baseline | course) + (1 | artist)',
]

/** Gradient and Hessian against central differences of value and gradient. */
function assertDerivatives(at: (point: Float64Array) => Local, point: Float64Array, what: string): void {
  const here = at(point)
  const size = point.length
  for (let k = 0; k < size; k += 1) {
    const step = 1e-4
    const [up, down] = [step, -step].map((move) =>
      at(point.map((value, i) => (i === k ? value + move : value))),
    )
    const slope = (up.value - down.value) / (2 * step)
    const scale = 1 + Math.max(...here.gradient.map(Math.abs), ...here.hessian.values.map(Math.abs))
    assert.ok(Math.abs(slope - here.gradient[k]) < 1e-6 * scale, `${what}: ${here.gradient[k]} for ${slope}`)
    for (let j = 0; j < size; j += 1) {
      const bend = (up.gradient[j] - down.gradient[j]) / (2 * step)
      const found = here.hessian.values[k * size + j]
      assert.ok(Math.abs(bend - found) < 1e-6 * scale, `${what}, second: ${found} for ${bend}`)
    }
  }
}

function setting(formula: string, seed: number) {
  const fit = fitMixedModel({ formula, columns: madeUpStudy({ seed, municipalities: 5, size: 12 }) })
  if (fit.kind !== 'fitted') return undefined
  const { normal } = chance(seed + 1)
  const point = Float64Array.from(fit.parameters, ({ row, column }) =>
    row === column ? 0.2 + Math.abs(normal()) : normal(),
  )
  const model = {
    system: gramSystem(fit.basis, fit.terms, fit.arrangement),
    parameters: fit.parameters,
    rows: fit.frame.rows.length,
  }
  return { fit, point, model }
}

const anyCase = [fc.constantFrom(...FORMULAS), fc.integer({ min: 1, max: 1e6 })] as const

test('derivatives of the profiled criterion, REML and ML', () => {
  const property = fc.property(
    ...anyCase,
    fc.constantFrom('REML' as const, 'ML' as const),
    (formula, seed, kind) => {
      const made = setting(formula, seed)
      if (!made) return
      const { point, model } = made
      const at = (elements: Float64Array): Local => {
        const jets = model.system.evaluate(factorsOf(model.parameters, elements))
        const found = profiledCriterion(jets, model.rows, model.parameters.length, kind)
        return {
          value: found.value,
          ...chainToFactors(model.parameters, elements, found.gradient, found.hessian),
        }
      }
      assertDerivatives(at, point, `${formula} ${kind}`)
    },
  )
  fc.assert(property, { numRuns: 60, seed: 31 })
})

test('derivatives of the deviance with a parameter held', () => {
  const property = fc.property(...anyCase, (formula, seed) => {
    const made = setting(formula, seed)
    if (!made) return
    const { fit, point, model } = made
    const open = Float64Array.from([...point, 0.3])
    assertDerivatives((at) => openDeviance(model, at), open, `${formula} sigma`)
    const parameter = 0
    const held = (at: Float64Array): Local => {
      const { value, gradient, hessian } = openDeviance(model, at, { parameter, sd: 0.7 })
      const free = Float64Array.from(gradient, (slope, i) => (i === parameter ? 0 : slope))
      const size = gradient.length
      const bend = hessian.values.map((one, i) => (i % size === parameter || i < size ? 0 : one))
      return { value, gradient: free, hessian: { ...hessian, values: bend } }
    }
    assertDerivatives(held, open, `${formula} held deviation`)
    const contrast = Float64Array.from(fit.columns, (_, j) => 1 + j)
    assertDerivatives(
      (at) => heldCoefficientDeviance(model, at, contrast, 0.4),
      point,
      `${formula} held effect`,
    )
  })
  fc.assert(property, { numRuns: 40, seed: 32 })
})
