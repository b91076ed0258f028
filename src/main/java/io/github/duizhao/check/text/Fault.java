package io.github.duizhao.check.text;

import io.github.duizhao.report.RuleId;

/**
 * What a rule finds, in words.
 *
 * @param one for example {@code a straight quotation mark}
 * @param many for example {@code straight quotation marks}
 * @param hint what to do about it
 */
record Fault(RuleId rule, String one, String many, String hint) {}
