import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectFolder } from '../../../../platform/config/folders.ts'
import type { FhirQuestionnaire, FhirResponse } from '../model.ts'
import { isAcceptable, responseProblems } from './response.ts'

interface Case {
  readonly name: string
  readonly response: string
  readonly questionnaire: readonly string[]
  readonly expectValid: boolean
  readonly fatal: number
  readonly error: number
  readonly warning: number
}

const folder = join(projectFolder(), '../shared/schemas/fhir/questionnaire')
const skip = existsSync(folder) ? false : 'skipped: shared/schemas is absent'
const read = <Content>(file: string): Content =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content
const cases = skip ? [] : read<readonly Case[]>('cases.json')

test('there are 32 cases, 6 of them valid', { skip }, () => {
  assert.equal(cases.length, 32)
  assert.equal(cases.filter(({ expectValid }) => expectValid).length, 6)
})

for (const one of cases) {
  test(`${one.name}: ${one.expectValid ? 'valid' : 'not valid'}, with what is wrong found once`, () => {
    const [file = ''] = one.questionnaire
    const problems = responseProblems(read<FhirQuestionnaire>(file), read<FhirResponse>(one.response))
    const found = (severity: string) => problems.filter((problem) => problem.severity === severity).length
    const told = JSON.stringify(problems)
    assert.equal(isAcceptable(problems), one.expectValid, told)
    assert.deepEqual(
      [found('fatal'), found('error'), found('warning')],
      [one.fatal, one.error, one.warning],
      told,
    )
  })
}
