#!/usr/bin/env node
// Builds the program, the browser parts and the style sheets into dist/. `--tests` builds the tests as well;
// `--commercial` leaves out questionnaires whose terms are non-commercial (docs/guides/questionnaires.md).
import { build } from './build/program.js'

await build({ tests: process.argv.includes('--tests') })
