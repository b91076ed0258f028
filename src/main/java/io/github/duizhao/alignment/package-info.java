/**
 * Joins an original and its translation by segment id into one book. It reads no file and corrects
 * nothing: what does not fit is a finding.
 */
@NullMarked
package io.github.duizhao.alignment;

import org.jspecify.annotations.NullMarked;
