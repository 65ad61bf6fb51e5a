/** The model of several times at once: many covariances, of which some are often zero. lme4 finds the place, Newton steps end there. */
export const rFunctionsJoint = `
fit_joint <- function(formula, d) {
  parts <- lme4::lFormula(formula, d, REML = TRUE, control = lme4::lmerControl(check.nobs.vs.nRE = "ignore"))
  criterion <- do.call(lme4::mkLmerDevfun, parts); best <- NULL
  lower <- environment(criterion)$lower
  for (start in list(NULL, 1e-1, 3)) {
    if (!is.null(start)) { first <- ifelse(lower == 0, start, 0); environment(criterion)$pp$setTheta(first) }
    found <- suppressWarnings(lme4::optimizeLmer(criterion, optimizer = "bobyqa", start = if (is.null(start)) NULL else first, control = list(rhoend = 1e-9, maxfun = 1e5)))
    if (is.null(best) || found$fval < best$fval) best <- found
  }
  theta <- best$par; free <- !(lower == 0 & theta < 1e-4); theta[!free] <- 0
  on_free <- function(x) { whole <- theta; whole[free] <- x; criterion(whole) }
  for (step in 1:5) {
    slope <- numDeriv::grad(on_free, theta[free], method.args = list(d = .02, r = 6)); bend <- numDeriv::hessian(on_free, theta[free], method.args = list(d = .02, r = 6))
    e <- eigen(bend, symmetric = TRUE); some <- e$values > 1e-6 * max(e$values)
    better <- theta[free] - as.vector(e$vectors[, some, drop = FALSE] %*% (crossprod(e$vectors[, some, drop = FALSE], slope) / e$values[some]))
    if (all(better >= lower[free]) && on_free(better) <= on_free(theta[free]) + 1e-9) theta[free] <- better
  }
  best$par[] <- theta; best$fval <- criterion(theta)
  call <- as.call(list(quote(lme4::lmer), formula = formula, data = d, REML = TRUE))
  suppressMessages(suppressWarnings(lmerTest::as_lmerModLmerTest(lme4::mkMerMod(environment(criterion), best, parts$reTrms, fr = parts$fr, mc = call))))
}
do_joint <- function(a) {
  d <- rows_where(a); d <- d[!is.na(d[[a$before]]), , drop = FALSE]; d$person_ <- seq_len(nrow(d))
  at <- function(column, wave) data.frame(score_ = d[[column]], wave_ = wave, course = d$course, person_ = d$person_, sender_ = if (is.null(a$sender)) 0 else as.numeric(d[[a$sender$column]] == a$sender$peer))
  long <- rbind(at(a$before, "before"), at(a$middle, "after"), at(a$after, "later")); long <- long[!is.na(long$score_), ]
  long$wave_ <- factor(long$wave_, levels = intersect(c("before", "after", "later"), long$wave_)); long$person_ <- factor(long$person_)
  fit <- fit_joint(as.formula(paste("score_ ~", if (is.null(a$sender)) "wave_" else "wave_ * sender_", "+ (1 + wave_ | course) + (1 | person_)")), long)
  of <- function(wave) { one <- careful(fit, paste0("wave_", wave, if (is.null(a$sender)) "" else ":sender_")); setNames(one, paste(wave, names(one), sep = ".")) }
  c(list(people = nrow(d), courses = length(unique(d$course))), of("after"), of("later"))
}
`
