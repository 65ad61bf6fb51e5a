#!/usr/bin/env node
// Computes every case of a file in the format "culture-effect-reference/1" and prints the results as JSON.
// Usage: npm run --silent statistics -- FILE
import { readFileSync } from 'node:fs'
import { answerReferenceFile } from '../src/statistics/reference/answer.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Usage: npm run --silent statistics -- FILE')
  process.exit(2)
}
process.stdout.write(`${JSON.stringify(answerReferenceFile(JSON.parse(readFileSync(path, 'utf8'))))}\n`)
