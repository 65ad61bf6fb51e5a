#!/usr/bin/env node
// node bench/effects/run.js      PROFILE=FOLDER also writes a profile of the processor there
// Measures the pages of results with 100,000 participants in 10,000 courses, and how long counting them in takes, on DATABASE_URL (which
// gets the simulated participants) or on a server of its own.
import { bench } from '../harness.js'

process.exitCode = await bench(['bench/effects/pages.ts'])
