package io.github.duizhao.source;

import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one witness. */
public interface SourceReader {

  /** The lines of a witness, or nothing and a finding of SRC. */
  Optional<SourceText> read(Path bookFolder, WitnessFile witness, Report report);
}
