#!/usr/bin/env node
// Builds the program when a source is newer than the last build, then runs it.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { build, isStale, root } from './build/program.js'

enableCompileCache(join(root, 'dist/compiled'))
if (isStale()) await build()
await import('../dist/main.js')
