/**
 * Joins an original and its translation by segment id into one book. It reads no file and corrects
 * nothing: each mismatch is a finding.
 */
@NullMarked
package io.github.duizhao.alignment;

import org.jspecify.annotations.NullMarked;
