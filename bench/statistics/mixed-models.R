# Fits the two models of the large study three times each; prints seconds of fit and summary, as JSON.
suppressMessages({library(lme4); library(lmerTest)})
study <- read.csv(commandArgs(TRUE)[1])
study$sender <- factor(study$sender, levels = c("municipality", "peer"))
study$course <- factor(study$course)
study$municipality <- factor(study$municipality)
formulas <- c(course = "post ~ baseline + sender + (1 | course)",
              nested = "post ~ baseline + sender + (1 | municipality) + (1 | course)")
times <- sapply(formulas, function(formula) {
  median(sapply(1:3, function(i) system.time(summary(lmerTest::lmer(as.formula(formula), study)))[["elapsed"]]))
})
cat(sprintf('{"course": %.4f, "nested": %.4f}', times[["course"]], times[["nested"]]))
