#!/usr/bin/env node
// node bench/activities/run.js [WORDS]      MANY=1000 MANY=10000 (usual) MANY=100000: how many activities; SHOW=1 also writes what each page asks
// Measures the list, the calendar, the map and one activity among many, on DATABASE_URL (which gets the invented activities) or on a server
// of its own. Run it with 1,000 and with 100,000: no list may cost more than 1.3 times as much.
import { bench } from '../harness.js'

process.exitCode = await bench(['bench/activities/pages.ts'])
