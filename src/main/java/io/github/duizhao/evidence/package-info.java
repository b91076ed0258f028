/**
 * Measures how well blocks of an original and of a translation match, and finds the alignment of
 * both that matches best. The evidence is in the texts: their lengths, kinds of blocks, numbers,
 * terms of the glossary, names and code that both languages share, and marks. It reports nothing.
 */
@NullMarked
package io.github.duizhao.evidence;

import org.jspecify.annotations.NullMarked;
