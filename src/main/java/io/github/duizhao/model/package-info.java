/**
 * The book as values: identities, text, blocks, sections, chapters. It knows no file, no library
 * and no other package, and never changes once made.
 */
@NullMarked
package io.github.duizhao.model;

import org.jspecify.annotations.NullMarked;
