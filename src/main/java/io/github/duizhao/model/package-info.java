/**
 * The book as values: identities, texts, blocks, sections, chapters. All of them are immutable. The
 * package reads no files and uses no library and no other package except {@code text}; {@link
 * Picture} only has the path of its file.
 */
@NullMarked
package io.github.duizhao.model;

import org.jspecify.annotations.NullMarked;
