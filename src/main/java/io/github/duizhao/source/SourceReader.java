package io.github.duizhao.source;

import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one witness. */
public interface SourceReader {

  /** The lines of a witness; empty, with a finding of group SRC, if it cannot be read. */
  Optional<SourceText> read(Path bookFolder, WitnessFile witness, Report report);
}
