import { clopperPearsonInterval, wilsonInterval } from '../proportions/one-proportion.ts'
import {
  bonettPriceInterval,
  discordantOddsRatio,
  mcNemar,
  newcombePairedInterval,
  newcombePhi,
  type PairedTable,
  pairedRiskRatio,
  sizeOf,
  waldPairedInterval,
} from '../proportions/paired-proportions.ts'
import { tangoInterval } from '../proportions/tango.ts'
import { fisherExactP, newcombeInterval, riskRatio, waldInterval } from '../proportions/two-proportions.ts'
import { levelOf, numberIn, type ReferenceCase, type Results } from './reference-case.ts'

function oneProportion(testCase: ReferenceCase): Results {
  const [x, n] = [numberIn(testCase.spec, 'x'), numberIn(testCase.spec, 'n')]
  const level = levelOf(testCase)
  return {
    x,
    n,
    conf_level: level,
    proportion: n > 0 ? x / n : null,
    wilson: wilsonInterval(x, n, level),
    clopper_pearson: clopperPearsonInterval(x, n, level),
    not_defined: n > 0 ? [] : ['n = 0: proportion and interval are not defined'],
  }
}

function differenceFields(table: PairedTable, n: number, level: number): Results {
  const tests = mcNemar(table)
  return {
    p_before: (table.yesYes + table.yesNo) / n,
    p_after: (table.yesYes + table.noYes) / n,
    mcnemar_exact_p: tests.exactP,
    mcnemar_midp: tests.midP,
    mcnemar_chisq: tests.chiSquared,
    mcnemar_chisq_p: tests.chiSquaredP,
    mcnemar_cc_chisq: tests.correctedChiSquared,
    mcnemar_cc_p: tests.correctedP,
    risk_difference: (table.noYes - table.yesNo) / n,
    rd_ci_wald: waldPairedInterval(table, level),
    rd_ci_bonett_price: bonettPriceInterval(table, level),
    rd_ci_newcombe10: newcombePairedInterval(table, level),
    newcombe_phi: newcombePhi(table),
    rd_ci_tango: tangoInterval(table, level),
  }
}

function pairedReasons(table: PairedTable): string[] {
  const reasons: string[] = []
  if (table.yesNo + table.noYes === 0)
    reasons.push('no discordant pair: the chi-squared statistics are not defined')
  if (table.yesYes + table.yesNo === 0 || table.yesYes + table.noYes === 0) {
    reasons.push('nobody said yes before, or after: the log risk ratio is not defined')
  }
  return reasons
}

function pairedProportions(testCase: ReferenceCase): Results {
  const count = (name: string) => numberIn(testCase.spec, name)
  const names = {
    yes_yes: count('yes_yes'),
    yes_no: count('yes_no'),
    no_yes: count('no_yes'),
    no_no: count('no_no'),
  }
  const table = { yesYes: names.yes_yes, yesNo: names.yes_no, noYes: names.no_yes, noNo: names.no_no }
  const level = levelOf(testCase)
  const n = sizeOf(table)
  if (n === 0) return { table: names, n, conf_level: level, not_defined: ['n = 0: not defined'] }
  const [ratio, odds] = [pairedRiskRatio(table, level), discordantOddsRatio(table, level)]
  return {
    table: names,
    n,
    conf_level: level,
    ...differenceFields(table, n, level),
    risk_ratio: ratio.ratio,
    rr_ci_wald_log: ratio.interval,
    odds_ratio_mcnemar: odds.ratio,
    or_ci_exact: odds.interval,
    not_defined: pairedReasons(table),
  }
}

function twoProportions(testCase: ReferenceCase): Results {
  const count = (name: string) => numberIn(testCase.spec, name)
  const counts = { x1: count('x1'), n1: count('n1'), x2: count('x2'), n2: count('n2') }
  const level = levelOf(testCase)
  const head = { ...counts, conf_level: level }
  if (counts.n1 === 0 || counts.n2 === 0) return { ...head, not_defined: ['an empty group: not defined'] }
  const ratio = riskRatio(counts, level)
  const zero = counts.x1 === 0 || counts.x2 === 0
  return {
    ...head,
    risk_difference: counts.x1 / counts.n1 - counts.x2 / counts.n2,
    rd_ci_newcombe: newcombeInterval(counts, level),
    rd_ci_wald: waldInterval(counts, level),
    risk_ratio: ratio.ratio,
    rr_ci_katz_log: ratio.interval,
    fisher_p: fisherExactP(counts),
    not_defined: zero ? ['a zero count: the log risk ratio and its interval are not defined'] : [],
  }
}

const TYPES: Readonly<Record<string, (testCase: ReferenceCase) => Results>> = {
  one_proportion: oneProportion,
  paired_proportions: pairedProportions,
  two_proportions: twoProportions,
}

/** Kind "proportions": one, two paired or two independent proportions, by `spec.type`. */
export function proportionResults(testCase: ReferenceCase): Results {
  const answer = TYPES[String(testCase.spec.type)]
  if (answer === undefined) throw new RangeError(`unknown type of proportion "${testCase.spec.type}"`)
  return answer(testCase)
}
