package io.github.duizhao.collation;

/**
 * Where a witness differs from the joined text; one of the two ranges may be empty.
 *
 * @param left units of the joined text
 * @param right units of the witness
 */
record Difference(Range left, Range right) {}
