/**
 * Reads the numbers in a text, in figures and in words, with all their possible exact values. It
 * does not compare texts.
 */
@NullMarked
package io.github.duizhao.numeral;

import org.jspecify.annotations.NullMarked;
