#!/usr/bin/env node
// node bench/courses/run.js [WORDS]      SHOW=1 also writes what each page asks the database, PROFILE=FOLDER a profile of the processor
// Measures every list and form of courses, their people, participants and questionnaires with 100,000 participants in 10,000 courses, on
// DATABASE_URL (which gets the simulated participants) or on a server of its own.
import { bench } from '../harness.js'

process.exitCode = await bench(['bench/courses/fill.ts', 'bench/courses/pages.ts'])
