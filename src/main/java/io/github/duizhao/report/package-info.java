/**
 * Findings: what is wrong in a book, where, and what to do about it. This package collects and
 * sorts them. It never prints, throws or repairs.
 */
@NullMarked
package io.github.duizhao.report;

import org.jspecify.annotations.NullMarked;
