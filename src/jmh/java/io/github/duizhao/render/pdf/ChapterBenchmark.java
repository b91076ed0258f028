package io.github.duizhao.render.pdf;

import io.github.duizhao.app.FirstBook;
import io.github.duizhao.model.Book;
import io.github.duizhao.publication.Layout;
import io.github.duizhao.publication.Publication;
import io.github.duizhao.render.RenderContext;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Renders the chapter with the most sections as a PDF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChapterBenchmark {
  @Param public Layout layout = Layout.PARALLEL;

  private final RenderContext context = FirstBook.context();
  private final Book book = FirstBook.read();
  private final Publication chapter = FirstBook.chapter(book);
  private final PdfFonts fonts = PdfFonts.of(context, book);

  @Benchmark
  public void set() {
    new PdfRenderer(new PdfOptions(PageSize.A4, layout), fonts).render(chapter, context);
  }
}
