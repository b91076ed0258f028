/**
 * A book in one edition, ready to be rendered: pages in reading order, contents, notes with their
 * numbers, and the address of each section and segment. It also describes the output formats and
 * their options. This package decides what is shown, not how it looks.
 */
@NullMarked
package io.github.duizhao.publication;

import org.jspecify.annotations.NullMarked;
