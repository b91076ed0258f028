/**
 * Reads the settings of a book, book.yml and content/import.yml, each into one immutable record,
 * and its glossary and apparatus. Every fault becomes a finding with its line; nothing is guessed,
 * and no key is silently ignored.
 */
@NullMarked
package io.github.duizhao.config;

import org.jspecify.annotations.NullMarked;
