#!/usr/bin/env node
// The command line: npx kulturmetropolen --help
import { build, isStale } from './build/program.js'

if (isStale()) await build()
await import('../dist/command.js')
