/**
 * Findings: what is wrong in a book, where, and what to do about it. It collects and orders them
 * and never prints, throws or repairs.
 */
@NullMarked
package io.github.duizhao.report;

import org.jspecify.annotations.NullMarked;
