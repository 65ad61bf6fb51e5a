#!/usr/bin/env node
// node bench/projects/run.js [WORDS]      SHOW=1 also writes what each page asks the database, PROFILE=FOLDER a profile of the processor
// Measures the lists and pages of the agreement, governance, people and projects at 10,000 projects, on DATABASE_URL (which gets the invented
// projects) or on a server of its own.
import { bench } from '../harness.js'

process.exitCode = await bench(['bench/projects/pages.ts'])
