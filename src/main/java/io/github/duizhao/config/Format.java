package io.github.duizhao.config;

/**
 * The formats that a book can be published in; {@code outputs} in book.yml and {@code --formats}.
 */
public enum Format {
  SITE,
  PDF,
  EPUB
}
