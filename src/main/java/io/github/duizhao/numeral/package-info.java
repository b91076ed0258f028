/**
 * Reads the numbers in a text, in figures and in words, with their exact values and all that they
 * what is there and what could be meant; it never says what is right.
 */
@NullMarked
package io.github.duizhao.numeral;

import org.jspecify.annotations.NullMarked;
