/** The part of the script for what is published beside the main analysis: other data, more models, repeatable drawing. */
export const rFunctionsBeside = `
# x becomes 16807 x modulo 2^31 - 1: the same numbers in every program.
drawing <- function(seed) { state <- seed %% 2147483647; if (state == 0) state <- 1
  function() { state <<- (state * 16807) %% 2147483647; state / 2147483647 } }

# The more careful of two methods for one coefficient.
careful <- function(fit, name) {
  row <- function(method) coef(suppressWarnings(summary(fit, ddf = method)))[name, ]
  s <- row("Satterthwaite"); k <- row("Kenward-Roger"); used <- if (s[["df"]] < k[["df"]] * (1 - 1e-4)) s else k
  ci <- around(used[["Estimate"]], used[["Std. Error"]], used[["df"]])
  list(estimate = used[["Estimate"]], se = used[["Std. Error"]], df = used[["df"]], low = ci[1], high = ci[2])
}
of_courses <- function(d) if (length(unique(d$municipality)) >= 5) "(1 | municipality) + (1 | course)" else "(1 | course)"
change_of <- function(d) careful(fit_mixed(as.formula(paste("change_ ~ 1 +", of_courses(d))), d), "(Intercept)")

do_sides <- function(a) {
  d <- pairs_of(a); within <- function(word) grepl(paste0(" ", word, " "), paste0(" ", d$groups, " "), fixed = TRUE)
  d$side_ <- ifelse(within(a$on), 1, ifelse(within(a$against), 0, NA)); d <- d[!is.na(d$side_), , drop = FALSE]
  careful(fit_mixed(as.formula(paste("change_ ~ side_ +", of_courses(d))), d), "side_")
}
do_having <- function(a) {
  n <- sum(pairs_of(a)[[a$column]] == a$equals, na.rm = TRUE)
  list(rounded = 5 * floor(n / 5 + .5))
}

# What is known of the courses, from sums over those who answered both times.
sums_of <- function(d) {
  course <- factor(d$course, levels = unique(d$course)); both <- !is.na(d$after_); x <- d$before_; y <- d$after_
  add <- function(v) as.vector(tapply(ifelse(both, v, 0), course, sum))
  data.frame(n = add(1 + 0 * x), x = add(x), y = add(y), xx = add(x * x), xy = add(x * y), yy = add(y * y), row.names = levels(course))
}
parameters_of <- function(s) {
  n <- sum(s$n); xx <- sum(s$xx - s$x^2 / s$n); xy <- sum(s$xy - s$x * s$y / s$n); yy <- sum(s$yy - s$y^2 / s$n); df <- n - nrow(s) - 1
  if (!(xx > 0) || df < 1) return(NULL)
  slope <- xy / xx; inside <- max(0, (yy - slope * xy) / df); level <- (s$y - slope * s$x) / s$n; intercept <- sum(s$n * level) / n
  between <- max(0, (sum(s$n * (level - intercept)^2) - (nrow(s) - 1) * inside) / (n - sum(s$n^2) / n))
  list(intercept = intercept, slope = slope, inside = inside, between = between)
}
completed <- function(d, sums, seed) {
  draw <- drawing(seed); filled <- sums[sums$n > 0, , drop = FALSE]
  picked <- vapply(seq_len(nrow(filled)), function(i) floor(draw() * nrow(filled)) + 1, 0)
  p <- parameters_of(filled[picked, , drop = FALSE]); if (is.null(p)) p <- parameters_of(filled)
  level <- vapply(seq_len(nrow(sums)), function(i) { s <- sums[i, ]; noise <- qnorm(draw())
    shrunk <- if (s$n > 0 && p$between > 0) p$between / (p$between + p$inside / s$n) else 0
    middle <- if (s$n > 0) shrunk * (s$y / s$n - p$intercept - p$slope * s$x / s$n) else 0
    middle + sqrt(p$between * (1 - shrunk)) * noise }, 0)
  lost <- which(is.na(d$after_)); noise <- vapply(lost, function(i) qnorm(draw()), 0)
  d$after_[lost] <- p$intercept + p$slope * d$before_[lost] + level[match(d$course[lost], rownames(sums))] + sqrt(p$inside) * noise
  d$change_ <- d$after_ - d$before_
  d
}
do_imputed <- function(a) {
  d <- rows_where(a); d <- d[!is.na(d[[a$before]]), , drop = FALSE]; d$before_ <- d[[a$before]]; d$after_ <- d[[a$after]]
  pairs <- d[!is.na(d$after_), , drop = FALSE]; pairs$change_ <- pairs$after_ - pairs$before_; whole <- change_of(pairs)$df
  sums <- sums_of(d); found <- lapply(seq_len(a$sets), function(set) change_of(completed(d, sums, a$seed + set)))
  q <- vapply(found, function(f) f$estimate, 0); u <- vapply(found, function(f) f$se, 0)^2; m <- a$sets
  w <- mean(u); b <- var(q); t <- w + (1 + 1 / m) * b; r <- (1 + 1 / m) * b / w; lambda <- max(1e-4, (1 + 1 / m) * b / t)
  old <- (m - 1) / lambda^2; seen <- (whole + 1) / (whole + 3) * whole * (1 - lambda); df <- old * seen / (old + seen)
  ci <- around(mean(q), sqrt(t), df)
  list(estimate = mean(q), se = sqrt(t), df = df, low = ci[1], high = ci[2], missingInformation = (r + 2 / (df + 3)) / (r + 1))
}

do_permutation <- function(a) {
  d <- clustered(a); course <- factor(d$course, levels = unique(d$course)); values <- as.vector(tapply(d$change_, course, mean))
  marked <- as.vector(tapply(d[[a$marked$column]] == a$marked$key, course, all)); n <- length(values); k <- sum(marked)
  centre <- k / n * sum(values); limit <- abs(sum(values[marked]) - centre) - 1e-12 * sum(abs(values))
  if (choose(n, k) <= 200000) return(list(p = mean(abs(combn(n, k, function(i) sum(values[i])) - centre) >= limit)))
  draw <- drawing(a$seed); hits <- 0
  for (turn in seq_len(a$draws)) { sum <- 0
    for (i in seq_len(k)) { other <- i + floor(draw() * (n - i + 1)); kept <- values[i]; values[i] <- values[other]; values[other] <- kept; sum <- sum + values[i] }
    hits <- hits + (abs(sum - centre) >= limit) }
  list(p = (hits + 1) / (a$draws + 1))
}

items_ <- if (file.exists("items.csv")) read.csv("items.csv", stringsAsFactors = FALSE, na.strings = "", colClasses = c(answers = "character"))
# One factor by maximum likelihood; none where an item would be explained wholly.
one_factor_of_three <- function(r) {
  h <- c(r[1, 2] * r[1, 3] / r[2, 3], r[1, 2] * r[2, 3] / r[1, 3], r[1, 3] * r[2, 3] / r[1, 2])
  if (any(!is.finite(h)) || any(h < 0) || any(h > 1)) NA else sqrt(h) * sign(c(1, r[1, 2], r[1, 3]))
}
one_factor <- function(r, n) {
  tried <- lapply(c(.5, .2, .8, .35, .65), function(start) tryCatch(stats::factanal(covmat = r, n.obs = n, factors = 1, start = rep(start, nrow(r)),
    control = list(lower = 1e-6, opt = list(factr = 10, maxit = 10000))), error = function(e) NULL))
  tried <- Filter(Negate(is.null), tried); if (length(tried) == 0) return(NA)
  best <- tried[[which.min(vapply(tried, function(f) f$criteria[["objective"]], 0))]]
  if (any(best$uniquenesses <= 2e-6)) NA else best$loadings[, 1]
}
do_reliability <- function(a) {
  need("psych"); d <- items_[items_$instrument == a$instrument & items_$wave == a$wave & items_$release <= a$until, ]
  x <- do.call(rbind, lapply(strsplit(d$answers, ""), as.numeric)); n <- nrow(x); k <- ncol(x); v <- cov(x); r <- cov2cor(v)
  invisible(capture.output(alpha <- suppressWarnings(suppressMessages(psych::alpha(x, check.keys = FALSE)))$total$raw_alpha))
  f <- qf(c(.975, .025), n - 1, (n - 1) * (k - 1)); rest <- vapply(seq_len(k), function(i) cor(x[, i], rowSums(x[, -i, drop = FALSE])), 0)
  load <- if (k == 3) one_factor_of_three(r) else one_factor(r, n); own <- (1 - load^2) * diag(v); s <- sum(load * sqrt(diag(v)))^2
  omega <- if (anyNA(load)) NA else s / (s + sum(own))
  c(list(n = n, alpha = alpha, low = 1 - (1 - alpha) * f[1], high = 1 - (1 - alpha) * f[2], omega = omega), setNames(as.list(rest), paste0("itemRest", seq_len(k))))
}
`
