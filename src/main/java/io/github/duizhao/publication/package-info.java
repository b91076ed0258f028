/**
 * A book in one edition, ready to be rendered: pages in reading order, contents, notes with their
 * numbers, and the address of each section and segment. Also what book.yml and file names need to
 * know of output formats. This package decides what is shown, not how it looks.
 */
@NullMarked
package io.github.duizhao.publication;

import org.jspecify.annotations.NullMarked;
