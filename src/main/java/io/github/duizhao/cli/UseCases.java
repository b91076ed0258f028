package io.github.duizhao.cli;

import io.github.duizhao.app.AlignBook;
import io.github.duizhao.app.BuildRequest;
import io.github.duizhao.app.BuildSummary;
import io.github.duizhao.app.ImportRequest;
import io.github.duizhao.app.ImportSummary;
import io.github.duizhao.app.InitBook;
import io.github.duizhao.app.Progress;
import io.github.duizhao.app.StatusRequest;
import io.github.duizhao.app.StatusSummary;
import io.github.duizhao.app.WriteIds;
import io.github.duizhao.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/** The use cases that the commands call. Tests replace them. */
record UseCases(
    Build build, Check check, Import importing, Status status, Ids ids, Align align, Init init) {

  /** Publishes a book. */
  interface Build {
    BuildSummary run(BuildRequest request, Report report, Progress progress);
  }

  /** Checks a book. */
  interface Check {
    void run(Path book, Report report, Progress progress);
  }

  /** Counts what is translated, and records accepted translations. */
  interface Status {
    Optional<StatusSummary> run(StatusRequest request, Report report);
  }

  /** Writes missing ids. */
  interface Ids {
    Optional<WriteIds.Summary> run(Path book, boolean dryRun, Report report);
  }

  /** Pairs the blocks of both languages. */
  interface Align {
    Optional<AlignBook.Summary> run(Path book, boolean dryRun, Report report);
  }

  /** Makes a book of two texts. */
  interface Init {
    Optional<InitBook.Summary> run(InitBook.Request request, Report report, Progress progress);
  }

  /** Turns witnesses into Markdown. */
  interface Import {
    ImportSummary run(ImportRequest request, Report report);
  }
}
