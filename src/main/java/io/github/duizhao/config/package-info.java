/**
 * Reads what the editor has set: book.yml and content/import.yml, each into one immutable record.
 * Every fault becomes a finding with its line; nothing is guessed, and no key is silently ignored.
 */
@NullMarked
package io.github.duizhao.config;

import org.jspecify.annotations.NullMarked;
