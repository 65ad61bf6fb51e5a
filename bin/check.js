#!/usr/bin/env node
// Types, format and lint, without the tests.
import { runChecks } from './build/checks.js'

process.exit(runChecks() ? 0 : 1)
