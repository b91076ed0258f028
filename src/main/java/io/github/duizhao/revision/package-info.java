/** Finds the manual changes in a file that import wrote. It reads no files and decides nothing. */
@NullMarked
package io.github.duizhao.revision;

import org.jspecify.annotations.NullMarked;
