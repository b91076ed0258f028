package io.github.duizhao.source;

import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one witness. */
public interface SourceReader {

  /**
   * The lines of a witness, or nothing and a finding of SRC.
   *
   * @param path the witness's place below the book's folder, for example {@code
   *     content/witnesses/page.txt}
   */
  Optional<SourceText> read(Path bookFolder, String path, String sigil, Report report);
}
