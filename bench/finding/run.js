#!/usr/bin/env node
// node bench/finding/run.js
// Measures search and the finder with 1,000 and 10,000 activities, on a PostgreSQL server of its own and on the embedded database.
import { bench } from '../harness.js'

process.exitCode = await bench(['bench/finding/pages.ts'])
