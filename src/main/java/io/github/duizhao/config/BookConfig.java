package io.github.duizhao.config;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.publication.FormatOptions;
import io.github.duizhao.report.RuleSettings;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A book's settings: {@code book.yml}.
 *
 * @param outputs the names of one or more formats, in the order of the formats
 * @param options the options of all formats
 * @param hasMath whether {@code $…$} is a formula
 */
public record BookConfig(
    BookId id,
    Metadata metadata,
    Set<String> outputs,
    FormatOptions options,
    List<FontConfig> fonts,
    MissingTranslation missingTranslation,
    StaleTranslation staleTranslation,
    boolean hasMath,
    RuleSettings rules) {

  /**
   * @throws IllegalArgumentException if outputs is empty
   */
  public BookConfig {
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("outputs must not be empty");
    }
    fonts = List.copyOf(fonts);
    outputs = Collections.unmodifiableSet(new LinkedHashSet<>(outputs));
  }
}
