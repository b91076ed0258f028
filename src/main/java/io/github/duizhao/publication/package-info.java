/**
 * One book in one edition with every address known: pages in reading order, contents, notes and
 * their numbers. It decides what is shown where and never how it looks.
 */
@NullMarked
package io.github.duizhao.publication;

import org.jspecify.annotations.NullMarked;
