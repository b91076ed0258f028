/**
 * Reads the numbers in a text, in figures and in words, with their exact values and all that they
 * may mean. Does not decide what is right.
 */
@NullMarked
package io.github.duizhao.numeral;

import org.jspecify.annotations.NullMarked;
