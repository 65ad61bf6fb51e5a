import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { imputationSeed, readImputed } from './imputed.ts'
import { readJoint, readJointBySender } from './joint.ts'
import { mainEstimate } from './main-estimate.ts'
import { readPermutation } from './permutation.ts'
import { readReliability } from './reliability.ts'
import { pairsIn } from './standing.ts'
import { simulated, stream } from './testing.ts'

const packages = ['lme4', 'lmerTest', 'pbkrtest', 'psych']
const there = spawnSync('Rscript', [
  '-e',
  `for (p in c("${packages.join('","')}")) stopifnot(requireNamespace(p))`,
])
const noR = there.status === 0 ? false : `skipped: R with ${packages.join(', ')} is not installed`

/** Runs a script that prints one number a line, NA where there is none. */
function inR(script: string): (number | null)[] {
  const head = 'suppressMessages({library(lme4); library(lmerTest); library(psych)})'
  const { stdout, stderr, status } = spawnSync('Rscript', ['-'], {
    input: `${head}\nshow <- function(x) cat(sprintf("%.15g", x), sep = "\\n")\n${script}`,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  return stdout
    .trim()
    .split(/\s+/)
    .map((text) => (text === 'NA' ? null : Number(text)))
}

const column = (values: readonly (number | string | null)[]): string =>
  `c(${values.map((value) => (value === null ? 'NA' : typeof value === 'string' ? `"${value}"` : value)).join(',')})`

const near = (actual: number | null | undefined, expected: number | null | undefined, what: string) =>
  assert.ok(
    typeof actual === 'number' &&
      typeof expected === 'number' &&
      Math.abs(actual - expected) <= 1e-5 * Math.max(1, Math.abs(expected)),
    `${what}: ${actual}, in R ${expected}`,
  )

test('one model of all times, with and without senders, as lmer and pbkrtest give it', { skip: noR }, () => {
  const next = stream(9)
  const people = simulated({ courses: 12, people: 8, change: 8, lost: 0.2, courseSd: 6, seed: 10 }).flatMap(
    ({ course, before, after }) =>
      before === null
        ? []
        : [
            {
              ...{ course, before, after, later: next() < 0.3 ? null : (after ?? before) + 10 * next() - 6 },
              sender: Number(course.slice(1)) % 2 === 0 ? ('peer' as const) : ('municipality' as const),
            },
          ],
  )
  const of = (name: 'before' | 'after' | 'later') => column(people.map((person) => person[name]))
  const found = inR(`
d <- data.frame(before = ${of('before')}, after = ${of('after')}, later = ${of('later')},
  course = ${column(people.map(({ course }) => course))}, sender = ${column(people.map(({ sender }) => sender))})
long <- do.call(rbind, lapply(c("before", "after", "later"), function(w)
  data.frame(score = d[[w]], wave = w, course = d$course, sender = d$sender, person = seq_len(nrow(d)))))
long <- long[!is.na(long$score), ]
long$wave <- factor(long$wave, c("before", "after", "later"))
told <- function(fit, name) {
  l <- as.numeric(names(fixef(fit)) == name)
  s <- contest1D(fit, l); k <- contest1D(fit, l, ddf = "Kenward-Roger")
  use <- if (s$df < k$df) s else k
  show(c(use$Estimate, use$\`Std. Error\`, use$df))
}
control <- lmerControl(optCtrl = list(xtol_abs = 1e-12, ftol_abs = 1e-12), calc.derivs = TRUE)
a <- lmer(score ~ wave + (1 + wave | course) + (1 | person), long, control = control)
told(a, "waveafter"); told(a, "wavelater")
b <- lmer(score ~ wave * sender + (1 + wave | course) + (1 | person), long, control = control)
show(fixef(b)[c("waveafter:senderpeer", "wavelater:senderpeer")])`)
  const all = readJoint(people, 'followup3').changes.map(({ change }) => change)
  const bySender = readJointBySender(people, 'followup3').differences.map(({ difference }) => difference)
  const close = (actual: number | null | undefined, at: number) =>
    assert.ok(Math.abs((actual ?? 0) - (found[at] ?? 9e9)) < 2e-4, `${actual}, in R ${found[at]}`)
  assert.deepEqual([all.length, bySender.length], [2, 2])
  all.forEach(({ estimate, se }, at) => {
    close(estimate, 3 * at)
    close(se, 3 * at + 1)
  })
  bySender.forEach(({ estimate }, at) => {
    close(estimate, 6 + at)
  })
})

test('imputation, set by set from the same stream, pooled as Barnard and Rubin say', { skip: noR }, () => {
  const rows = simulated({ courses: 12, people: 8, change: 9, lost: 0.3, seed: 17 })
  const main = mainEstimate(pairsIn(rows))
  const imputed = readImputed(rows, main)
  const [estimate, se, df, missing] = inR(`
x <- ${column(rows.map(({ before }) => before))}; y <- ${column(rows.map(({ after }) => after))}
course <- ${column(rows.map(({ course }) => course))}; municipality <- ${column(rows.map(({ municipality: one }) => one))}
ids <- unique(course)
n <- sapply(ids, function(k) sum(course == k & !is.na(y))); filled <- which(n > 0)
parameters <- function(use) {
  s <- lapply(ids[use], function(k) { i <- course == k & !is.na(y); list(x = x[i], y = y[i]) })
  xx <- sum(sapply(s, function(g) sum((g$x - mean(g$x))^2))); xy <- sum(sapply(s, function(g) sum((g$x - mean(g$x)) * (g$y - mean(g$y)))))
  yy <- sum(sapply(s, function(g) sum((g$y - mean(g$y))^2))); m <- sapply(s, function(g) length(g$x)); N <- sum(m)
  slope <- xy / xx; within <- max(0, (yy - slope * xy) / (N - length(s) - 1))
  level <- sapply(s, function(g) mean(g$y) - slope * mean(g$x)); intercept <- sum(m * level) / N
  between <- max(0, (sum(m * (level - intercept)^2) - (length(s) - 1) * within) / (N - sum(m^2) / N))
  c(intercept, slope, within, between)
}
one <- function(seed) {
  state <- seed; draw <- function() { state <<- (state * 16807) %% 2147483647; state / 2147483647 }
  use <- filled[sapply(filled, function(k) floor(draw() * length(filled)) + 1)]
  p <- parameters(use)
  u <- sapply(seq_along(ids), function(k) {
    i <- course == ids[k] & !is.na(y)
    shrunk <- if (n[k] > 0 && p[4] > 0) p[4] / (p[4] + p[3] / n[k]) else 0
    m <- if (n[k] > 0) shrunk * (mean(y[i]) - p[1] - p[2] * mean(x[i])) else 0
    m + sqrt(p[4] * (1 - shrunk)) * qnorm(draw())
  })
  full <- y
  for (i in which(is.na(y))) full[i] <- p[1] + p[2] * x[i] + u[match(course[i], ids)] + sqrt(p[3]) * qnorm(draw())
  fit <- lmer(change ~ 1 + (1 | municipality) + (1 | course), data.frame(change = full - x, course, municipality))
  s <- contest1D(fit, 1); k <- contest1D(fit, 1, ddf = "Kenward-Roger"); v <- if (s$df < k$df) s else k
  c(v$Estimate, v$\`Std. Error\`^2)
}
sets <- suppressMessages(sapply(${imputationSeed} + 1:20, one))
m <- 20; q <- mean(sets[1, ]); w <- mean(sets[2, ]); b <- var(sets[1, ]); t <- w + (1 + 1 / m) * b
lambda <- (1 + 1 / m) * b / t; com <- ${main.df}; old <- (m - 1) / lambda^2
obs <- (com + 1) / (com + 3) * com * (1 - lambda); df <- old * obs / (old + obs); r <- (1 + 1 / m) * b / w
show(c(q, sqrt(t), df, (r + 2 / (df + 3)) / (1 + r)))`)
  near(imputed?.estimate.estimate, estimate, 'estimate')
  assert.ok(Math.abs((imputed?.estimate.se ?? 0) - (se ?? 9)) < 1e-4, `${imputed?.estimate.se}, in R ${se}`)
  assert.ok(Math.abs((imputed?.estimate.df ?? 0) - (df ?? 9)) < 1e-2, `${imputed?.estimate.df}, in R ${df}`)
  assert.ok(Math.abs((imputed?.missingInformation ?? 0) - (missing ?? 9)) < 1e-3)
})

test('alpha, item-rest and omega as psych gives them; every allocation as combn gives it', {
  skip: noR,
}, () => {
  const next = stream(4)
  const answers = Array.from({ length: 60 }, () => {
    const level = 5 * next()
    return Array.from({ length: 5 }, () => Math.min(5, Math.max(0, Math.round(level + 2 * next() - 1)))).join(
      '',
    )
  })
  const means = Array.from({ length: 11 }, () => 10 * next())
  const isPeer = means.map((_, at) => at % 2 === 0)
  const found = inR(`
x <- do.call(rbind, lapply(strsplit(${column(answers)}, ""), as.numeric))
a <- suppressWarnings(alpha(x)); f <- factanal(covmat = cov(x), factors = 1, n.obs = nrow(x), control = list(opt = list(factr = 10)))
l <- as.numeric(f$loadings) * sqrt(diag(cov(x))); e <- f$uniquenesses * diag(cov(x))
show(c(a$total$raw_alpha, a$item.stats$r.drop, sum(l)^2 / (sum(l)^2 + sum(e))))
v <- ${column(means)}; peer <- which(${column(isPeer.map(Number))} == 1)
d <- function(i) mean(v[i]) - mean(v[-i]); all <- combn(length(v), length(peer), d)
show(c(mean(abs(all) >= abs(d(peer)) - 1e-12), length(all)))`)
  const { alpha, itemRest, omega } = readReliability('who5', 'after', answers)
  near(alpha, found[0], 'alpha')
  for (const [at, { value }] of itemRest.entries()) near(value, found[1 + at], `item-rest ${at}`)
  assert.ok(Math.abs((omega ?? 0) - (found[6] ?? 9)) < 1e-4, `${omega}, in R ${found[6]}`)
  const permutation = readPermutation(means, isPeer)
  near(permutation?.p, found[7], 'p')
  assert.equal(permutation?.allocations, found[8])
})
