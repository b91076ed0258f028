/**
 * Reads the numbers that a text names, in figures and in words, with their exact values. It says
 * what is there and what could be meant; it never says what is right.
 */
@NullMarked
package io.github.duizhao.numeral;

import org.jspecify.annotations.NullMarked;
