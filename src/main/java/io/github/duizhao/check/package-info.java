/**
 * Our own rules about a book: each looks at one value and reports what it finds. It may fail a
 * build, it never repairs.
 */
@NullMarked
package io.github.duizhao.check;

import org.jspecify.annotations.NullMarked;
