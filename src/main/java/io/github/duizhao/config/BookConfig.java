package io.github.duizhao.config;

import io.github.duizhao.model.BookId;
import io.github.duizhao.model.Metadata;
import io.github.duizhao.model.MissingTranslation;
import io.github.duizhao.model.StaleTranslation;
import io.github.duizhao.report.RuleSettings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A book's settings: {@code book.yml}.
 *
 * @param outputs one or more, in the order of {@link Format}
 */
public record BookConfig(
    BookId id,
    Metadata metadata,
    Set<Format> outputs,
    PdfConfig pdf,
    EpubConfig epub,
    List<FontConfig> fonts,
    MissingTranslation missingTranslation,
    StaleTranslation staleTranslation,
    RuleSettings rules) {

  /**
   * @throws IllegalArgumentException if outputs is empty
   */
  public BookConfig {
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("outputs must not be empty");
    }
    fonts = List.copyOf(fonts);
    outputs = Collections.unmodifiableSet(EnumSet.copyOf(outputs));
  }
}
