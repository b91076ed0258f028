package io.github.duizhao.font;

import io.github.duizhao.app.FirstBook;
import io.github.duizhao.model.BookCharacters;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Subsets the Chinese text font to the characters of the first book. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SubsetBenchmark {
  private final Font font = BundledFonts.SERIF_CHINESE;
  private final Set<Integer> characters = BookCharacters.of(FirstBook.read());
  private final byte[] cut = FontSubset.forWeb(font, characters);

  @Benchmark
  public byte[] forPdf() {
    return FontSubset.forPdf(font, characters);
  }

  @Benchmark
  public byte[] forWeb() {
    return FontSubset.forWeb(font, characters);
  }

  /** Compresses the result of {@link #forWeb}. */
  @Benchmark
  public byte[] woff2() {
    return Woff2.encode(cut);
  }
}
