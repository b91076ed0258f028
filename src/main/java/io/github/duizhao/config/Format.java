package io.github.duizhao.config;

/** What a book can be published as; {@code outputs} in book.yml and {@code --formats}. */
public enum Format {
  SITE,
  PDF,
  EPUB
}
