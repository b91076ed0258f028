/**
 * Formulas in TeX → MathML.
 *
 * <p>Leaves to others: finding formulas in a text ({@code markdown}), reporting those that cannot
 * be converted ({@code check}), and what a medium shows ({@code html}).
 */
@NullMarked
package io.github.duizhao.formula;

import org.jspecify.annotations.NullMarked;
