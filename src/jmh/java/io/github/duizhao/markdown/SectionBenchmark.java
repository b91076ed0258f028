package io.github.duizhao.markdown;

import io.github.duizhao.model.Language;
import io.github.duizhao.model.Section;
import io.github.duizhao.model.SectionId;
import io.github.duizhao.model.SectionText;
import io.github.duizhao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads the Markdown of a section. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SectionBenchmark {
  @Param({"zh-Hans", "en"})
  public String language = "";

  private SectionFile file =
      new SectionFile(new SectionId("a"), Section.Kind.SECTION, "", new Language("en"), "");
  private String text = "";

  /** Reads the file. */
  @Setup
  public void read() throws IOException {
    String path = "chapter-05/section-01";
    String name = "content/" + language + "/" + path + ".md";
    file =
        new SectionFile(
            new SectionId("c5-1"), Section.Kind.SECTION, path, new Language(language), name);
    text = Files.readString(Path.of(name));
  }

  @Benchmark
  public Optional<SectionText> parse() {
    return new SectionReader(new Report()).read(file, text);
  }
}
