#!/usr/bin/env node
// Builds the program when a source is newer than the last build, then runs it.
import { build, isStale } from './build/program.js'

if (isStale()) await build()
await import('../dist/main.js')
