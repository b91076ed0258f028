/**
 * Reads the settings of a book, book.yml and content/import.yml, and its glossary and apparatus
 * into immutable records. Every fault becomes a finding with its line, including unknown keys.
 */
@NullMarked
package io.github.duizhao.config;

import org.jspecify.annotations.NullMarked;
