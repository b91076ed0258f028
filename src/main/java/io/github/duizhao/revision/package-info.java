/**
 * Tells what hands have changed in a file that import wrote, place by place, and how each change
 * can be kept. It reads no files and decides nothing.
 */
@NullMarked
package io.github.duizhao.revision;

import org.jspecify.annotations.NullMarked;
