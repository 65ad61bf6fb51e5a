/**
 * The part of the script that is the same in every delivery: each way of working out a figure, done with R's own packages. Mixed models
 * are polished by Newton steps after lme4's optimiser, which stops where the criterion is flat.
 */
export const rFunctions = String.raw`
need <- function(package) if (!requireNamespace(package, quietly = TRUE)) stop("R package missing: ", package)
missing_codes <- c(-91, -92, -93, -94, -95, -96)
table_ <- read.csv("data.csv", fileEncoding = "UTF-8", stringsAsFactors = FALSE, na.strings = "")
for (column in names(table_)) if (is.numeric(table_[[column]])) table_[[column]][table_[[column]] %in% missing_codes] <- NA
table_$course <- as.character(table_$course)

rows_where <- function(a) {
  where <- a$where; kept <- rep(TRUE, nrow(table_))
  for (column in names(where)) kept <- kept & table_[[column]] %in% where[[column]]
  if (!is.null(a$within)) kept <- kept & grepl(paste0(" ", a$within, " "), paste0(" ", table_$groups, " "), fixed = TRUE)
  if (!is.null(a$until)) kept <- kept & table_$release <= a$until
  table_[kept, , drop = FALSE]
}
pairs_of <- function(a) {
  d <- rows_where(a)
  if (!is.null(a$value)) {
    d <- d[stats::complete.cases(d[, names(a$value), drop = FALSE]), , drop = FALSE]
    d$before_ <- 0; d$change_ <- d$after_ <- as.vector(as.matrix(d[, names(a$value), drop = FALSE]) %*% unlist(a$value))
    return(d)
  }
  d <- d[!is.na(d[[a$before]]) & !is.na(d[[a$after]]), , drop = FALSE]
  d$before_ <- d[[a$before]]; d$after_ <- d[[a$after]]; d$change_ <- d$after_ - d$before_
  d
}
# Rows whose course is not told cannot be laid to one.
clustered <- function(a) { d <- pairs_of(a); d[!is.na(d$course), , drop = FALSE] }
around <- function(estimate, se, df, level = .95) estimate + c(-1, 1) * qt((1 + level) / 2, df) * se

do_count <- function(a) list(n = nrow(rows_where(a)))
do_mean <- function(a) { x <- rows_where(a)[[a$column]]; x <- x[!is.na(x)]; list(n = length(x), mean = mean(x), sd = sd(x)) }

do_paired <- function(a) {
  d <- pairs_of(a); n <- nrow(d); m <- n - 1; x <- d$change_; two <- n > 1; sdx <- if (two) sd(x) else NA
  moves <- two && sdx > 1e-12 * max(abs(c(d$before_, d$after_))); se <- sdx / sqrt(n); t <- if (moves) mean(x) / se else NA
  ci <- if (moves) around(mean(x), se, m) else c(NA, NA); dz <- if (moves) mean(x) / sdx else NA
  j <- if (n > 2) exp(lgamma(m / 2) - lgamma((m - 1) / 2)) * sqrt(2 / m) else NA
  spread <- if (two) (sd(d$before_) + sd(d$after_)) / 2 else NA
  list(n = n, nRounded = 5 * floor(n / 5 + .5), courses = length(unique(d$course)), meanBefore = if (n) mean(d$before_) else NA,
    meanAfter = if (n) mean(d$after_) else NA, change = if (n) mean(x) else NA, sd = sdx, se = se, low = ci[1], high = ci[2],
    t = t, df = if (two) m else NA, p = if (moves) 2 * pt(-abs(t), m) else NA, dz = dz,
    dav = if (isTRUE(spread > 0)) mean(x) / spread else NA, g = j * dz)
}

fit_mixed <- function(formula, d) {
  need("lme4"); need("lmerTest"); need("numDeriv"); need("pbkrtest")
  parts <- lme4::lFormula(formula, d, REML = TRUE)
  criterion <- do.call(lme4::mkLmerDevfun, parts)
  best <- lme4::optimizeLmer(criterion, optimizer = "bobyqa", control = list(rhoend = 1e-9))
  theta <- best$par; free <- theta > 1e-4; theta[!free] <- 0
  on_free <- function(x) { whole <- theta; whole[free] <- x; criterion(whole) }
  if (any(free)) for (step in 1:6) {
    slope <- numDeriv::grad(on_free, theta[free], method.args = list(d = .05, r = 6)); bend <- numDeriv::hessian(on_free, theta[free])
    better <- tryCatch(theta[free] - solve(bend, slope), error = function(e) theta[free])
    if (all(better > 0)) theta[free] <- better
  }
  best$par[] <- theta; best$fval <- criterion(theta)
  call <- as.call(list(quote(lme4::lmer), formula = formula, data = d, REML = TRUE))
  fit <- lme4::mkMerMod(environment(criterion), best, parts$reTrms, fr = parts$fr, mc = call)
  suppressMessages(lmerTest::as_lmerModLmerTest(fit))
}
mixed_numbers <- function(fit, d, name) {
  row <- function(method) { table <- coef(summary(fit, ddf = method)); table[name, ] }
  s <- row("Satterthwaite"); k <- row("Kenward-Roger")
  used <- if (s[["df"]] < k[["df"]] * (1 - 1e-4)) s else k
  v <- as.data.frame(lme4::VarCorr(fit)); pick <- function(group) { x <- v$vcov[v$grp == group]; if (length(x)) x else NA }
  ci <- around(used[["Estimate"]], used[["Std. Error"]], used[["df"]]); c9 <- around(used[["Estimate"]], used[["Std. Error"]], used[["df"]], .9)
  list(n = nrow(d), courses = length(unique(d$course)), estimate = s[["Estimate"]], se = s[["Std. Error"]], dfSatterthwaite = s[["df"]],
    seKenwardRoger = k[["Std. Error"]], dfKenwardRoger = k[["df"]], low = ci[1], high = ci[2], low90 = c9[1], high90 = c9[2],
    varCourse = pick("course"), varMunicipality = pick("municipality"), varResidual = pick("Residual"))
}
random_part <- function(a) if (isTRUE(a$municipality)) "(1 | municipality) + (1 | course)" else "(1 | course)"
within_municipalities <- function(a, d) if (isTRUE(a$municipality)) d[!is.na(d$municipality), , drop = FALSE] else d
do_mixed <- function(a) {
  d <- within_municipalities(a, clustered(a))
  mixed_numbers(fit_mixed(as.formula(paste("change_ ~ 1 +", random_part(a))), d), d, "(Intercept)")
}
do_ancova <- function(a) {
  d <- within_municipalities(a, clustered(a))
  for (f in a$factors) d <- d[!is.na(d[[f$column]]), , drop = FALSE]
  for (f in a$factors) {
    d[[f$column]] <- factor(d[[f$column]])
    if (f$reference %in% levels(d[[f$column]])) d[[f$column]] <- relevel(d[[f$column]], ref = as.character(f$reference))
  }
  d$centred_ <- d$before_ - mean(d$before_)
  used <- Filter(function(column) nlevels(d[[column]]) > 1, vapply(a$factors, function(f) f$column, ""))
  left <- if (isTRUE(a$withoutStart)) "change_ ~ " else "after_ ~ centred_ +"
  formula <- as.formula(paste(left, paste(c(used, random_part(a)), collapse = " + ")))
  mixed_numbers(fit_mixed(formula, d), d, paste0(a$term$column, a$term$key))
}
do_robust <- function(a) {
  need("clubSandwich"); d <- clustered(a); fit <- lm(change_ ~ 1, d)
  test <- as.data.frame(clubSandwich::coef_test(fit, vcov = "CR2", cluster = d$course, test = "Satterthwaite"))
  df <- test[[grep("^df", names(test))[1]]]; p <- test[[grep("^p", names(test))[1]]]; ci <- around(coef(fit)[[1]], test$SE, df)
  list(n = nrow(d), courses = length(unique(d$course)), estimate = coef(fit)[[1]], se = test$SE, df = df, low = ci[1], high = ci[2], p = p)
}
do_courseMeans <- function(a) {
  d <- clustered(a); means <- tapply(d$change_, d$course, mean); k <- length(means); s <- sd(means); se <- s / sqrt(k)
  moves <- k > 1 && s > 1e-12 * max(abs(means)); ci <- if (moves) around(mean(means), se, k - 1) else c(NA, NA)
  list(courses = k, estimate = mean(means), se = if (moves) se else if (k > 1) 0 else NA, df = if (k > 1) k - 1 else NA,
    low = ci[1], high = ci[2], p = if (moves) 2 * pt(-abs(mean(means) / se), k - 1) else NA)
}
do_meta <- function(a) {
  need("metafor"); d <- pairs_of(a); of <- function(f) as.vector(tapply(d$change_, d[[a$unit]], f))
  yi <- of(mean); vi <- of(function(x) var(x) / length(x)); good <- is.finite(vi) & vi > 0
  fit <- metafor::rma(yi[good], vi[good], method = "REML", test = "knha", control = list(threshold = 1e-12, maxiter = 10000))
  list(units = sum(good), estimate = fit$beta[[1]], se = fit$se, low = fit$ci.lb, high = fit$ci.ub, tau2 = fit$tau2, i2 = fit$I2, q = fit$QE)
}
wilson <- function(x, n) as.vector(prop.test(x, n, correct = FALSE)$conf.int)
do_proportion <- function(a) {
  x <- rows_where(a)[[a$column]]; x <- x[!is.na(x)]; ci <- wilson(sum(x >= a$atLeast), length(x))
  list(n = length(x), count = sum(x >= a$atLeast), share = mean(x >= a$atLeast), low = ci[1], high = ci[2])
}
do_pairedProportion <- function(a) {
  d <- pairs_of(a); n <- nrow(d); x <- d$before_ >= a$atLeast; y <- d$after_ >= a$atLeast
  both <- function(a, b) as.numeric(sum(a & b)) # R's whole numbers end at 2^31
  e <- both(x, y); f <- both(x, !y); g <- both(!x, y); h <- both(!x, !y)
  p1 <- mean(x); p2 <- mean(y); one <- wilson(sum(x), n); two <- wilson(sum(y), n)
  product <- (e + f) * (g + h) * (e + g) * (f + h); top <- e * h - f * g
  phi <- if (product == 0) 0 else (if (top > n / 2) top - n / 2 else if (top >= 0) 0 else top) / sqrt(product)
  part <- function(u, w) sqrt(max(0, u^2 - 2 * phi * u * w + w^2))
  list(n = n, shareBefore = p1, shareAfter = p2, difference = p2 - p1, low = p2 - p1 - part(p2 - two[1], one[2] - p1), high = p2 - p1 + part(two[2] - p2, p1 - one[1]),
    p = if (f + g == 0) 1 else binom.test(f, f + g)$p.value)
}
do_regression <- function(a) { d <- pairs_of(a); list(expected = (1 - a$correlation) * (a$populationMean - mean(d$before_))) }
do_attrition <- function(a) {
  all <- rows_where(a); lost <- sum(!is.na(all[[a$before]]) & is.na(all[[a$after]])); d <- pairs_of(a)
  list(lost = lost, change = (sum(d$change_) + lost * a$lostChange) / (nrow(d) + lost))
}
do_flow <- function(a) {
  d <- rows_where(a); n <- sum(d[[a$column]][!duplicated(d$course)])
  list(n = n, rounded = 5 * floor(n / 5 + .5))
}
do_alpha <- function(a) {
  need("psych"); d <- rows_where(a)[, unlist(a$columns), drop = FALSE]; d <- d[stats::complete.cases(d), , drop = FALSE]
  invisible(capture.output(result <- suppressWarnings(suppressMessages(psych::alpha(d, check.keys = FALSE)))))
  list(n = nrow(d), alpha = result$total$raw_alpha)
}

done_before <- list()
figure <- function(id, analysis, statistic, ours) {
  key <- paste(deparse(analysis, width.cutoff = 500), collapse = "")
  if (is.null(done_before[[key]])) done_before[[key]] <<- tryCatch(do.call(paste0("do_", analysis$kind), list(analysis)),
    error = function(e) list(.error = conditionMessage(e)))
  result <- done_before[[key]]
  theirs <- if (is.null(result[[statistic]])) NA else as.numeric(result[[statistic]])
  allowed <- if (grepl("^df", statistic)) 1e-4 else 1e-6
  same <- if (is.na(ours) || is.na(theirs)) is.na(ours) && is.na(theirs) else abs(ours - theirs) <= allowed * (1 + abs(ours))
  cat(id, statistic, format(ours, digits = 12), format(theirs, digits = 12), format(theirs - ours, digits = 3),
    if (same) "ok" else paste("DIFFERENT", result$.error), sep = "\t", "\n")
  if (!same) failed <<- failed + 1
  counted <<- counted + 1
}
failed <- 0; counted <- 0
cat("figure", "statistic", "ours", "R", "difference", "verdict", sep = "\t", "\n")
`
