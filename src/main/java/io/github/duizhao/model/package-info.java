/**
 * The book as immutable values: ids, texts, blocks, sections, chapters. The package reads no files,
 * and uses only the JDK and package {@code text}.
 */
@NullMarked
package io.github.duizhao.model;

import org.jspecify.annotations.NullMarked;
